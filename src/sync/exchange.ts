// One POST /api/sync: request out, answer in, and every way in which it can fail as a value.
import * as z from "zod"
import { ApiError, type Change, type ChangeKind, changeRows, SyncAnswer, type SyncRequest } from "~src/wire/sync"

export type Fetch = (url: string, init: RequestInit) => Promise<Response>
export type Server = { origin: string; token: string }

/** The answer, its rows parsed; `unread` counts rows that a newer server knows and we do not. */
export type Answer = Omit<SyncAnswer, "changes"> & { changes: Change[]; unread: number }

/**
 * `offline`: no answer at all. `busy`: later (`retryAt`, ms, where the server says when). `revoked`: this device is out.
 * `signed-out`: the token is not known. `refused`: the server cannot take this request as it is. `unreadable`: not our
 * server's answer.
 */
export type ExchangeError = {
  code: "offline" | "busy" | "revoked" | "signed-out" | "refused" | "unreadable"
  message: string
  retryAt: number | null
}

/** A newer server may send kinds that we do not know yet: they are left out, the rest goes on. */
const Loose = SyncAnswer.extend({
  changes: z.array(z.object({ kind: z.string(), id: z.string(), row: z.unknown() })),
})

/** A server may ask for an hour at most: a mistake there must not silence a device for good. */
const longestWaitMs = 3_600_000

/**
 * @param timeoutMs gives up after this; the request may still have reached the server.
 */
export async function exchange(
  fetch: Fetch,
  server: Server,
  request: SyncRequest,
  options: { now: () => number; timeoutMs: number },
): Promise<{ answer: Answer } | { error: ExchangeError }> {
  const response = await post(fetch, `${server.origin}/api/sync`, request, { ...options, token: server.token })
  if ("error" in response) return response
  const parsed = Loose.safeParse(response.body)
  if (!parsed.success) return failed("unreadable", parsed.error.issues[0]?.message ?? "not an answer")
  const changes = parsed.data.changes.flatMap((change) => readChange(change) ?? [])
  return { answer: { ...parsed.data, changes, unread: parsed.data.changes.length - changes.length } }
}

/** One JSON request. The body of a 2xx answer, or why there is none. */
export async function post(
  fetch: Fetch,
  url: string,
  body: unknown,
  { now, timeoutMs, token }: { now: () => number; timeoutMs: number; token?: string },
): Promise<{ body: unknown } | { error: ExchangeError; api?: ApiError }> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), timeoutMs)
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", ...(token ? { authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify(body),
      credentials: "omit",
      cache: "no-store",
      redirect: "error",
      signal: stop.signal,
    })
    const json: unknown = await response.json().catch(() => null)
    return response.ok ? { body: json } : refusal(response, json, now())
  } catch (error) {
    return failed("offline", error instanceof Error ? error.message : String(error))
  } finally {
    clearTimeout(timer)
  }
}

function readChange(change: { kind: string; id: string; row?: unknown }): Change | null {
  if (!Object.hasOwn(changeRows, change.kind)) return null
  const kind = change.kind as ChangeKind
  if (change.row === null || change.row === undefined) return { kind, id: change.id, row: null }
  const row = changeRows[kind].safeParse(change.row)
  return row.success ? ({ kind, id: change.id, row: row.data } as Change) : null
}

function refusal(response: Response, json: unknown, now: number): { error: ExchangeError; api?: ApiError } {
  const parsed = ApiError.safeParse((json as { error?: unknown } | null)?.error ?? json)
  const api = parsed.success ? parsed.data : undefined
  const message = api?.message ?? `The server answered ${response.status}.`
  const error = failed(codeOf(response.status, api), message, waitUntil(response.headers.get("retry-after"), now))
  return api ? { ...error, api } : error
}

/** Only the server's own words revoke: a 401 from something in between must not wipe a device. */
function codeOf(status: number, api: ApiError | undefined): ExchangeError["code"] {
  if (status === 401 && api?.code === "revoked") return "revoked"
  if (status === 401) return "signed-out"
  if (status === 429 || status >= 500 || status === 408) return "busy"
  return status === 400 || status === 413 || status === 422 ? "refused" : "busy"
}

/** `Retry-After` in seconds or as a date. */
function waitUntil(header: string | null, now: number): number | null {
  if (!header) return null
  const seconds = Number(header)
  const at = Number.isFinite(seconds) ? now + seconds * 1000 : Date.parse(header)
  return Number.isFinite(at) && at > now ? Math.min(at, now + longestWaitMs) : null
}

function failed(code: ExchangeError["code"], message: string, retryAt: number | null = null) {
  return { error: { code, message, retryAt } }
}
