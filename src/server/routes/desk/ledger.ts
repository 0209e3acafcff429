// The desk's ledger.
import { createRoute } from "@hono/zod-openapi"
import { Ledger, RoomQuery } from "~src/wire/desk-ledger"
import { only, unchanged } from "../../auth/desk-session"
import { inWorkspace } from "../../database/transaction"
import { ledger } from "../../queries/ledger"
import type { Services } from "../../services"
import { deskApp } from "./desk-app"
import { badRequest, json, refusals } from "./spec"

export function ledgerRoutes(services: Services) {
  const { db, now } = services
  const read = createRoute({
    method: "get",
    path: "/ledger",
    middleware: [only("marketer", "admin"), unchanged(services)],
    request: { query: RoomQuery },
    responses: { 200: json(Ledger, "Use by asset, and both teams' listen rates"), ...badRequest, ...refusals },
  })
  return deskApp().openapi(read, async (c) => {
    const { id: workspaceId, timeZone } = c.var.bearer.workspace
    const where = { workspaceId, timeZone, now: now(), filter: c.req.valid("query") }
    return c.json(await inWorkspace(db, workspaceId, (trx) => ledger(trx, where)), 200)
  })
}
