// The sidebar as a rep sees it, made of what the workspace now holds.
import { createRoute } from "@hono/zod-openapi"
import { ShownDays, ShownPanels, ShownQuery, ViewAs, ViewAsQuery } from "~src/wire/desk-view-as"
import { only, unchanged } from "../../auth/desk-session"
import { inWorkspace } from "../../database/transaction"
import { refuse } from "../../failure"
import { panelsOfDay, shownDays } from "../../queries/shown-panels"
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

  const days = createRoute({
    method: "get",
    path: "/view-as/days",
    middleware: [only("marketer", "admin"), unchanged(services)],
    request: { query: ShownQuery.pick({ accountId: true }) },
    responses: { 200: json(ShownDays, "The days of which panels of an account are kept"), ...badRequest, ...refusals },
  })
  const shown = createRoute({
    method: "get",
    path: "/view-as/shown",
    middleware: [only("marketer", "admin"), unchanged(services)],
    request: { query: ShownQuery },
    responses: { 200: json(ShownPanels, "The panels that were shown on a day"), ...badRequest, ...refusals },
  })

  const app = deskApp().openapi(look, async (c) => {
    const { id: workspaceId, domains, language, timeZone } = c.var.bearer.workspace
    const seen = await inWorkspace(db, workspaceId, async (trx) => {
      const holdout = await hasHoldout(trx, workspaceId)
      const where = { workspaceId, domains, language, holdout, today: dayOf(now(), timeZone) }
      return viewAs(trx, where, c.req.valid("query"))
    })
    return seen ? c.json(seen, 200) : refuse(c, "not-found", "There is no such account or contact")
  })
  return app
    .openapi(days, async (c) => {
      const { id: workspaceId } = c.var.bearer.workspace
      const { accountId } = c.req.valid("query")
      const found = await inWorkspace(db, workspaceId, (trx) => shownDays(trx, workspaceId, accountId, now()))
      return c.json({ days: found }, 200)
    })
    .openapi(shown, async (c) => {
      const { id: workspaceId } = c.var.bearer.workspace
      const { accountId, day } = c.req.valid("query")
      const panels = await inWorkspace(db, workspaceId, (trx) => panelsOfDay(trx, workspaceId, accountId, day))
      return c.json({ panels }, 200)
    })
}
