// The sidebar as a rep sees it, made of what the workspace now holds.
import { createRoute } from "@hono/zod-openapi"
import { ViewAs, ViewAsQuery } from "~src/wire/desk-view-as"
import { only, unchanged } from "../../auth/desk-session"
import { inWorkspace } from "../../database/transaction"
import { refuse } from "../../failure"
import { hasHoldout } from "../../queries/view-inputs"
import type { Services } from "../../services"
import { viewAs } from "../../view-as/view-as"
import { dayOf } from "../../week"
import { deskApp } from "./desk-app"
import { badRequest, json, notFound, refusals } from "./spec"

export function viewAsRoutes(services: Services) {
  const { db, now } = services
  const look = createRoute({
    method: "get",
    path: "/view-as",
    middleware: [only("marketer", "admin"), unchanged(services)],
    request: { query: ViewAsQuery },
    responses: {
      200: json(ViewAs, "The state that a panel would draw for a rep who has said nothing yet"),
      ...badRequest,
      ...notFound,
      ...refusals,
    },
  })

  return deskApp().openapi(look, async (c) => {
    const { id: workspaceId, domains, language, timeZone } = c.var.bearer.workspace
    const seen = await inWorkspace(db, workspaceId, async (trx) => {
      const holdout = await hasHoldout(trx, workspaceId)
      const where = { workspaceId, domains, language, holdout, today: dayOf(now(), timeZone) }
      return viewAs(trx, where, c.req.valid("query"))
    })
    return seen ? c.json(seen, 200) : refuse(c, "not-found", "There is no such account or contact")
  })
}
