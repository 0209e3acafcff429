// Content health, and the requests that come from what was not found.
import { createRoute } from "@hono/zod-openapi"
import * as z from "zod"
import { Id } from "~src/domain/basics"
import { AskedFor, EndedRequest, Health, NewRequest } from "~src/wire/desk-health"
import { RoomQuery } from "~src/wire/desk-ledger"
import type { Bearer } from "../../auth/bearer"
import { only, unchanged } from "../../auth/desk-session"
import { inWorkspace } from "../../database/transaction"
import { refuse } from "../../failure"
import { contentHealth } from "../../queries/health"
import { addRequest, endRequest } from "../../queries/requests"
import type { Services } from "../../services"
import { deskApp } from "./desk-app"
import { badRequest, body, json, notFound, refusals } from "./spec"

export function healthRoutes(services: Services) {
  const { db, now } = services
  const marketing = only("marketer", "admin")
  const read = createRoute({
    method: "get",
    path: "/health",
    middleware: [marketing, unchanged(services)],
    request: { query: RoomQuery },
    responses: { 200: json(Health, "Where content is used, and what is missing"), ...badRequest, ...refusals },
  })
  const ask = createRoute({
    method: "post",
    path: "/requests",
    middleware: [marketing],
    request: body(NewRequest),
    responses: { 200: json(AskedFor, "The request"), ...badRequest, ...refusals },
  })
  const end = createRoute({
    method: "put",
    path: "/requests/{id}",
    middleware: [marketing],
    request: { params: z.object({ id: Id }), ...body(EndedRequest) },
    responses: { 200: json(AskedFor, "As it now stands"), ...badRequest, ...notFound, ...refusals },
  })
  const by = ({ workspace, member }: Bearer) => ({ workspaceId: workspace.id, memberId: member.id, now: now() })

  return deskApp()
    .openapi(read, async (c) => {
      const { id: workspaceId, timeZone } = c.var.bearer.workspace
      const where = { workspaceId, timeZone, now: now(), filter: c.req.valid("query") }
      return c.json(await inWorkspace(db, workspaceId, (trx) => contentHealth(trx, where)), 200)
    })
    .openapi(ask, async (c) => {
      const who = by(c.var.bearer)
      return c.json(await inWorkspace(db, who.workspaceId, (trx) => addRequest(trx, who, c.req.valid("json"))), 200)
    })
    .openapi(end, async (c) => {
      const who = by(c.var.bearer)
      const { id } = c.req.valid("param")
      const ended = await inWorkspace(db, who.workspaceId, (trx) => endRequest(trx, who, id, c.req.valid("json")))
      return ended ? c.json(ended, 200) : refuse(c, "not-found", "There is no such request")
    })
}
