// How a route of the desk is described: its answer, and the refusals it may give instead.
import type * as z from "zod"
import { ApiError } from "~src/wire/sync"

const texts = {
  400: "Something in the request is missing or wrong",
  401: "Not signed in",
  403: "Not for this role",
  404: "There is no such thing",
  409: "Somebody else was faster, or it would leave the workspace without an admin",
  410: "The link was used already or is too old",
  413: "More than is taken at once",
  429: "Too often: the Retry-After header says when to come again",
} as const

const error = (status: keyof typeof texts) => ({
  description: texts[status],
  content: { "application/json": { schema: ApiError } },
})

export const json = <T extends z.ZodType>(schema: T, description: string) => ({
  description,
  content: { "application/json": { schema } },
})
export const body = <T extends z.ZodType>(schema: T) => ({
  body: { required: true, content: { "application/json": { schema } } },
})
export const nothing = { description: "Done" } as const

export const refusals = { 401: error(401), 403: error(403) }
export const badRequest = { 400: error(400) }
export const notFound = { 404: error(404) }
export const conflict = { 409: error(409) }
export const gone = { 410: error(410) }
export const tooLarge = { 413: error(413) }
export const tooMany = { 429: error(429) }
