// The desk's personas and segments: listed with what holds them, made, edited and removed.
import { createRoute } from "@hono/zod-openapi"
import * as z from "zod"
import { Id } from "~src/domain/basics"
import {
  AudienceList,
  EditedPersona,
  EditedSegment,
  NewPersona,
  NewSegment,
  RuleMatches,
  RuleToMatch,
} from "~src/wire/desk-audiences"
import type { Bearer } from "../../auth/bearer"
import { only, unchanged } from "../../auth/desk-session"
import { inWorkspace, type Trx } from "../../database/transaction"
import { addAudience, editAudience, removeAudience } from "../../queries/audience-edits"
import { audienceList } from "../../queries/audiences"
import { matchRule } from "../../queries/segment-rules"
import type { Services } from "../../services"
import { deskApp } from "./desk-app"
import { badRequest, body, conflict, json, notFound, refusals } from "./spec"

const params = z.object({ id: Id })

export function audienceRoutes(services: Services) {
  const marketing = only("marketer", "admin")
  const answer = { 200: json(AudienceList, "Personas and segments as they now stand") }
  const list = createRoute({
    method: "get",
    path: "/audiences",
    middleware: [marketing, unchanged(services)],
    responses: { ...answer, ...refusals },
  })
  const adding = <P extends string, S extends z.ZodType>(path: P, schema: S) =>
    createRoute({
      method: "post",
      path,
      middleware: [marketing],
      request: body(schema),
      responses: { ...answer, ...badRequest, ...refusals },
    })
  const editing = <P extends string, S extends z.ZodType>(path: P, schema: S) =>
    createRoute({
      method: "put",
      path,
      middleware: [marketing],
      request: { params, ...body(schema) },
      responses: { ...answer, ...badRequest, ...notFound, ...conflict, ...refusals },
    })
  const removing = <P extends string>(path: P) =>
    createRoute({
      method: "delete",
      path,
      middleware: [marketing],
      request: { params },
      responses: { ...answer, ...notFound, ...conflict, ...refusals },
    })
  const match = createRoute({
    ...{ method: "post", path: "/segments/match", middleware: [marketing], request: body(RuleToMatch) },
    responses: { 200: json(RuleMatches, "How many accounts a rule matches"), ...badRequest, ...refusals },
  })
  /** Does an edit, and answers with all that stands then. */
  const after = ({ workspace: { id } }: Bearer, work: (trx: Trx, workspaceId: string) => Promise<void>) =>
    inWorkspace(services.db, id, async (trx) => {
      await work(trx, id)
      return audienceList(trx, id)
    })
  return deskApp()
    .openapi(match, async (c) => {
      const { id } = c.var.bearer.workspace
      return c.json(await inWorkspace(services.db, id, (trx) => matchRule(trx, id, c.req.valid("json"))), 200)
    })
    .openapi(list, async (c) => c.json(await after(c.var.bearer, async () => {}), 200))
    .openapi(adding("/personas", NewPersona), async (c) =>
      c.json(await after(c.var.bearer, (trx, at) => addAudience(trx, at, "persona", c.req.valid("json"))), 200),
    )
    .openapi(editing("/personas/{id}", EditedPersona), async (c) => {
      const { id } = c.req.valid("param")
      return c.json(
        await after(c.var.bearer, (trx, at) => editAudience(trx, at, "persona", id, c.req.valid("json"))),
        200,
      )
    })
    .openapi(removing("/personas/{id}"), async (c) => {
      const { id } = c.req.valid("param")
      return c.json(await after(c.var.bearer, (trx, at) => removeAudience(trx, at, "persona", id)), 200)
    })
    .openapi(adding("/segments", NewSegment), async (c) =>
      c.json(await after(c.var.bearer, (trx, at) => addAudience(trx, at, "segment", c.req.valid("json"))), 200),
    )
    .openapi(editing("/segments/{id}", EditedSegment), async (c) => {
      const { id } = c.req.valid("param")
      return c.json(
        await after(c.var.bearer, (trx, at) => editAudience(trx, at, "segment", id, c.req.valid("json"))),
        200,
      )
    })
    .openapi(removing("/segments/{id}"), async (c) => {
      const { id } = c.req.valid("param")
      return c.json(await after(c.var.bearer, (trx, at) => removeAudience(trx, at, "segment", id)), 200)
    })
}
