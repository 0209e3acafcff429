// What every page for people is sent with: a policy of its own, and nothing guessed or told on.
import type { MiddlewareHandler } from "hono"

export const guarded =
  (policy: string): MiddlewareHandler =>
  async (c, next) => {
    await next()
    c.res.headers.set("Content-Security-Policy", policy)
    c.res.headers.set("X-Content-Type-Options", "nosniff")
    c.res.headers.set("Referrer-Policy", "no-referrer")
  }
