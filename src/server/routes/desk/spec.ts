// How a route of the desk is described: its answer, and the refusals it may give instead.
import type * as z from "zod"
import { ApiError } from "~src/wire/sync"

const texts = {
  400: "Something in the request is missing or wrong",
  401: "Not signed in",
  403: "Not for this role",
  404: "There is no such thing",
  409: "Somebody else was faster, or it would leave the workspace without an admin",
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
