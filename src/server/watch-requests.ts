// What is noted of every request: its route, its answer and how long that took. Never its address, which may hold anything.
import type { MiddlewareHandler } from "hono"
import { routePath } from "hono/route"
import type { Log } from "./log"
import type { Metrics } from "./metrics"

/** Counts into the metrics, and writes a line a request where the log goes that far. */
export function watchRequests(metrics: Metrics | null, log: Log): MiddlewareHandler {
  return async (c, next) => {
    const began = performance.now()
    await next()
    const ms = performance.now() - began
    const { method } = c.req
    const route = routePath(c)
    const { status } = c.res
    metrics?.request(ms / 1000, { method: known.has(method) ? method : "other", route, status })
    log.debug({ method: known.has(method) ? method : "other", route, status, ms: Math.round(ms * 10) / 10 }, "request")
  }
}

/** Anybody may send any word as a method. */
const known = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"])
