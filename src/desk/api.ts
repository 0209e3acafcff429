// The desk's way to the server: typed requests, errors in the one form that the API has.
import type { ApiError } from "~src/wire/sync"

export type FaultCode = ApiError["code"] | "offline"

/** What a request failed with; `offline` when no answer came at all. */
export class ApiFault extends Error {
  constructor(
    readonly code: FaultCode,
    message: string,
    readonly details: string[] = [],
  ) {
    super(message)
  }
}

/**
 * One request to the server.
 * @param path from the server's root: `/api/desk/me`
 * @throws ApiFault
 */
async function request<T>(method: string, path: string, body?: unknown, signal?: AbortSignal): Promise<T> {
  let answer: Response
  try {
    answer = await fetch(path, {
      method,
      signal,
      credentials: "same-origin",
      // The browser asks again with the ETag it has, and an unchanged answer costs no body.
      cache: method === "GET" ? "no-cache" : "no-store",
      headers: body === undefined || body instanceof Blob ? {} : { "content-type": "application/json" },
      body: body === undefined || body instanceof Blob ? body : JSON.stringify(body),
    })
  } catch (error) {
    if (signal?.aborted) throw error
    throw new ApiFault("offline", error instanceof Error ? error.message : String(error))
  }
  if (!answer.ok) throw await faultOf(answer)
  if (answer.status === 204) return undefined as T
  return (await answer.json()) as T
}

async function faultOf(answer: Response): Promise<ApiFault> {
  const said = (await answer.json().catch(() => null)) as Partial<ApiError> | null
  if (said?.code && said.message) return new ApiFault(said.code, said.message, said.details)
  return new ApiFault(answer.status === 404 ? "not-found" : "unavailable", `HTTP ${answer.status}`)
}

export const api = {
  get: <T>(path: string, signal?: AbortSignal) => request<T>("GET", path, undefined, signal),
  post: <T>(path: string, body: unknown = {}) => request<T>("POST", path, body),
  /** A file as it is. */
  send: <T>(path: string, file: Blob) => request<T>("POST", path, file),
  put: <T>(path: string, body: unknown) => request<T>("PUT", path, body),
  delete: <T>(path: string) => request<T>("DELETE", path),
  deleteWith: <T>(path: string, body: unknown) => request<T>("DELETE", path, body),
}
