// The desk's terms to avoid and insights: listed, made, edited, removed and retired. Every change answers with the whole list.
import { createRoute } from "@hono/zod-openapi"
import * as z from "zod"
import { Id } from "~src/domain/basics"
import { EditedInsight, EditedTerm, InsightList, MetVersion, NewInsight, NewTerm, TermList } from "~src/wire/desk-lines"
import type { Bearer } from "../../auth/bearer"
import { only, unchanged } from "../../auth/desk-session"
import { inWorkspace, type Trx } from "../../database/transaction"
import { addInsight, addTerm, editInsight, editTerm, removeTerm } from "../../queries/line-edits"
import { insightList, termList } from "../../queries/lines"
import type { By } from "../../queries/message-edits"
import type { Services } from "../../services"
import { deskApp } from "./desk-app"
import { badRequest, body, conflict, json, notFound, refusals } from "./spec"

const params = z.object({ id: Id })

export function lineRoutes(services: Services) {
  const marketing = only("marketer", "admin")
  const reads = [marketing, unchanged(services)]
  const terms = { 200: json(TermList, "The terms to avoid as they now stand") }
  const insights = { 200: json(InsightList, "The insights as they now stand") }
  const onOne = { ...badRequest, ...notFound, ...conflict, ...refusals }
  const listTerms = createRoute({
    ...{ method: "get", path: "/terms", middleware: reads, responses: { ...terms, ...refusals } },
  })
  const newTerm = createRoute({
    ...{ method: "post", path: "/terms", middleware: [marketing], request: body(NewTerm) },
    responses: { ...terms, ...badRequest, ...refusals },
  })
  const changeTerm = createRoute({
    ...{ method: "put", path: "/terms/{id}", middleware: [marketing], request: { params, ...body(EditedTerm) } },
    responses: { ...terms, ...onOne },
  })
  const dropTerm = createRoute({
    ...{ method: "delete", path: "/terms/{id}", middleware: [marketing], request: { params, ...body(MetVersion) } },
    responses: { ...terms, ...onOne },
  })
  const listInsights = createRoute({
    ...{ method: "get", path: "/insights", middleware: reads, responses: { ...insights, ...refusals } },
  })
  const newInsight = createRoute({
    ...{ method: "post", path: "/insights", middleware: [marketing], request: body(NewInsight) },
    responses: { ...insights, ...badRequest, ...refusals },
  })
  const changeInsight = createRoute({
    ...{ method: "put", path: "/insights/{id}", middleware: [marketing], request: { params, ...body(EditedInsight) } },
    responses: { ...insights, ...onOne },
  })
  const { db, now } = services
  const doing =
    <T>(list: (trx: Trx, workspaceId: string) => Promise<T>) =>
    ({ workspace, member }: Bearer, work: (trx: Trx, by: By) => Promise<unknown>) =>
      inWorkspace(db, workspace.id, async (trx) => {
        await work(trx, { workspaceId: workspace.id, memberId: member.id, now: now() })
        return list(trx, workspace.id)
      })
  const [onTerms, onInsights] = [doing(termList), doing(insightList)]
  const nothing = async () => {}

  return deskApp()
    .openapi(listTerms, async (c) => c.json(await onTerms(c.var.bearer, nothing), 200))
    .openapi(newTerm, async (c) => {
      const input = c.req.valid("json")
      return c.json(await onTerms(c.var.bearer, (trx, by) => addTerm(trx, by, input)), 200)
    })
    .openapi(changeTerm, async (c) => {
      const [{ id }, input] = [c.req.valid("param"), c.req.valid("json")]
      return c.json(await onTerms(c.var.bearer, (trx, by) => editTerm(trx, by, id, input)), 200)
    })
    .openapi(dropTerm, async (c) => {
      const [{ id }, { version }] = [c.req.valid("param"), c.req.valid("json")]
      return c.json(await onTerms(c.var.bearer, (trx, by) => removeTerm(trx, by, id, version)), 200)
    })
    .openapi(listInsights, async (c) => c.json(await onInsights(c.var.bearer, nothing), 200))
    .openapi(newInsight, async (c) => {
      const input = c.req.valid("json")
      return c.json(await onInsights(c.var.bearer, (trx, by) => addInsight(trx, by, input)), 200)
    })
    .openapi(changeInsight, async (c) => {
      const [{ id }, input] = [c.req.valid("param"), c.req.valid("json")]
      return c.json(await onInsights(c.var.bearer, (trx, by) => editInsight(trx, by, id, input)), 200)
    })
}
