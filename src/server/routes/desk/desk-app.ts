// The ground that every desk route stands on: who sits there, and one form for what is wrong with a request.
import { OpenAPIHono } from "@hono/zod-openapi"
import { refuse } from "../../failure"
import type { DeskEnv } from "../../services"

export const deskApp = () =>
  new OpenAPIHono<DeskEnv>({
    defaultHook: (result, c) => {
      if (result.success) return
      const details = result.error.issues.slice(0, 10).map((issue) => `${issue.path.join(".")}: ${issue.message}`)
      return refuse(c, "bad-request", "Something in the request is missing or wrong", details)
    },
  })
