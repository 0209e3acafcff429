// The desk's first room: what reps report, the records under every number, and the answer to one.
import { createRoute } from "@hono/zod-openapi"
import * as z from "zod"
import { Reply } from "~src/domain/workspace"
import { FeedbackFigures, FeedbackFilter, FeedbackRecords, NewReply, SetAsideList } from "~src/wire/desk"
import { only, unchanged } from "../../auth/desk-session"
import { inWorkspace } from "../../database/transaction"
import { refuse } from "../../failure"
import { feedbackFigures } from "../../queries/feedback-figures"
import { feedbackRecords } from "../../queries/feedback-records"
import { insertReply } from "../../queries/replies"
import { setAsideList } from "../../queries/set-aside"
import type { Services } from "../../services"
import { deskApp } from "./desk-app"
import { badRequest, body, json, notFound, refusals } from "./spec"

export function feedbackRoutes(services: Services) {
  const { db, now } = services
  const reads = [only("marketer", "admin"), unchanged(services)]
  const figures = createRoute({
    method: "get",
    path: "/feedback/figures",
    middleware: reads,
    request: { query: FeedbackFilter },
    responses: { 200: json(FeedbackFigures, "Reports, counted by every cut"), ...badRequest, ...refusals },
  })
  const records = createRoute({
    method: "get",
    path: "/feedback/records",
    middleware: reads,
    request: { query: FeedbackFilter.extend({ after: z.string().max(200).optional() }) },
    responses: { 200: json(FeedbackRecords, "The reports themselves, newest first"), ...badRequest, ...refusals },
  })
  const reply = createRoute({
    method: "post",
    path: "/feedback/{id}/reply",
    middleware: [only("marketer", "admin")],
    request: { params: z.object({ id: z.uuid() }), ...body(NewReply) },
    responses: { 200: json(Reply, "The reply, on its way"), ...badRequest, ...notFound, ...refusals },
  })
  const setAside = createRoute({
    method: "get",
    path: "/set-aside",
    middleware: reads,
    responses: { 200: json(SetAsideList, "Malformed events, as they came"), ...refusals },
  })

  return deskApp()
    .openapi(figures, async (c) => {
      const { workspace } = c.var.bearer
      const where = {
        workspaceId: workspace.id,
        timeZone: workspace.timeZone,
        now: now(),
        filter: c.req.valid("query"),
      }
      return c.json(await inWorkspace(db, workspace.id, (trx) => feedbackFigures(trx, where)), 200)
    })
    .openapi(records, async (c) => {
      const { workspace } = c.var.bearer
      const { after = null, ...filter } = c.req.valid("query")
      const where = { workspaceId: workspace.id, timeZone: workspace.timeZone, now: now(), filter, after }
      return c.json(await inWorkspace(db, workspace.id, (trx) => feedbackRecords(trx, where)), 200)
    })
    .openapi(reply, async (c) => {
      const { workspace, member } = c.var.bearer
      const where = { workspaceId: workspace.id, by: member, now: now() }
      const made = await inWorkspace(db, workspace.id, (trx) =>
        insertReply(trx, where, c.req.valid("param").id, c.req.valid("json")),
      )
      if (made === "no-change") return refuse(c, "bad-request", "What was changed is not there")
      return made ? c.json(made, 200) : refuse(c, "not-found", "There is no such report, or it was withdrawn")
    })
    .openapi(setAside, async (c) => {
      const { id, timeZone } = c.var.bearer.workspace
      return c.json(await inWorkspace(db, id, (trx) => setAsideList(trx, id, timeZone)), 200)
    })
}
