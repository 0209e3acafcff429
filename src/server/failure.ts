// Every error of the API in one form: a code for programs, a message for people.
import type { Context } from "hono"
import { HTTPException } from "hono/http-exception"
import { routePath } from "hono/route"
import type { ApiError } from "~src/wire/sync"
import { type Log, plainError } from "./log"

const statuses = {
  "bad-request": 400,
  "not-signed-in": 401,
  "revoked": 401,
  "not-allowed": 403,
  "not-found": 404,
  "expired": 410,
  "conflict": 409,
  "too-many": 429,
  "too-large": 413,
  "unavailable": 503,
} as const satisfies Record<ApiError["code"], number>
type Statuses = typeof statuses

/** A refusal that any depth of a request may throw; the app answers with it. Retry after, in seconds. */
export class Refusal extends Error {
  constructor(
    readonly code: ApiError["code"],
    message: string,
    readonly more: { details?: string[]; retryAfter?: number } = {},
  ) {
    super(message)
  }
}

/** Answers with an error, its status fixed by its code. */
export function refuse<C extends ApiError["code"]>(c: Context, code: C, message: string, details?: string[]) {
  const body: ApiError = details ? { code, message, details } : { code, message }
  return c.json(body, statuses[code] as Statuses[C])
}

/** The app's last word on anything thrown. */
export function answerError(error: unknown, c: Context, log: Log): Response {
  if (error instanceof Refusal) {
    if (error.more.retryAfter) c.header("Retry-After", String(error.more.retryAfter))
    return refuse(c, error.code, error.message, error.more.details)
  }
  if (error instanceof HTTPException) return refuse(c, "bad-request", "The request cannot be read")
  if (isDatabaseDown(error)) {
    log.error({ error: plainError(error) }, "the database does not answer")
    c.header("Retry-After", "2")
    return refuse(c, "unavailable", "The database does not answer: try again")
  }
  log.error({ error: plainError(error), route: routePath(c) }, "a request failed")
  c.header("Retry-After", "5")
  return refuse(c, "unavailable", "Something went wrong on the server")
}

/** Connection lost, refused or shutting down; and transactions that were undone too often. */
function isDatabaseDown(error: unknown): boolean {
  const code = (error as { code?: string } | null)?.code ?? ""
  const message = error instanceof Error ? error.message : ""
  return (
    /^(08|57P|40)|^ECONN|^EPIPE/.test(code) ||
    /Connection terminated|timeout exceeded when trying to connect/.test(message)
  )
}
