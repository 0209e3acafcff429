// The desk's messages and content, and the names that filters need.
import { createRoute } from "@hono/zod-openapi"
import * as z from "zod"
import { Id } from "~src/domain/basics"
import { Message } from "~src/domain/messaging"
import { AssetList, EditedMessage, MessageList, MessageVersions, Names, NewMessage } from "~src/wire/desk"
import type { Bearer } from "../../auth/bearer"
import { only, unchanged } from "../../auth/desk-session"
import { inWorkspace } from "../../database/transaction"
import { refuse } from "../../failure"
import { assetList } from "../../queries/asset-list"
import { addMessage, editMessage, messageList, messageVersions } from "../../queries/messages"
import { allNames } from "../../queries/names"
import type { Services } from "../../services"
import { deskApp } from "./desk-app"
import { badRequest, body, conflict, json, notFound, refusals } from "./spec"

const params = z.object({ id: Id })

export function libraryRoutes(services: Services) {
  const { db, now } = services
  const marketing = only("marketer", "admin")
  const reads = [marketing, unchanged(services)]
  const get = <P extends string, S extends z.ZodType>(path: P, schema: S, description: string) =>
    createRoute({
      method: "get",
      path,
      middleware: reads,
      responses: { 200: json(schema, description), ...refusals },
    })
  const versions = createRoute({
    method: "get",
    path: "/messages/{id}/versions",
    middleware: reads,
    request: { params },
    responses: { 200: json(MessageVersions, "A message as it was, newest first"), ...notFound, ...refusals },
  })
  const add = createRoute({
    method: "post",
    path: "/messages",
    middleware: [marketing],
    request: body(NewMessage),
    responses: { 200: json(Message, "The new message"), ...badRequest, ...refusals },
  })
  const edit = createRoute({
    method: "put",
    path: "/messages/{id}",
    middleware: [marketing],
    request: { params, ...body(EditedMessage) },
    responses: { 200: json(Message, "Its new version"), ...badRequest, ...notFound, ...conflict, ...refusals },
  })
  const spanned = ({ workspace }: Bearer) => ({ workspaceId: workspace.id, timeZone: workspace.timeZone, now: now() })
  const author = ({ workspace, member }: Bearer) => ({ workspaceId: workspace.id, memberId: member.id, now: now() })

  return deskApp()
    .openapi(get("/names", Names, "What can be filtered by"), async (c) => {
      const { id } = c.var.bearer.workspace
      return c.json(await inWorkspace(db, id, (trx) => allNames(trx, id)), 200)
    })
    .openapi(get("/messages", MessageList, "Messages with their use, and insights"), async (c) => {
      const where = spanned(c.var.bearer)
      return c.json(await inWorkspace(db, where.workspaceId, (trx) => messageList(trx, where)), 200)
    })
    .openapi(versions, async (c) => {
      const { id } = c.var.bearer.workspace
      const found = await inWorkspace(db, id, (trx) => messageVersions(trx, id, c.req.valid("param").id))
      return found ? c.json(found, 200) : refuse(c, "not-found", "There is no such message")
    })
    .openapi(add, async (c) => {
      const by = author(c.var.bearer)
      return c.json(await inWorkspace(db, by.workspaceId, (trx) => addMessage(trx, by, c.req.valid("json"))), 200)
    })
    .openapi(edit, async (c) => {
      const by = author(c.var.bearer)
      const { id } = c.req.valid("param")
      const edited = await inWorkspace(db, by.workspaceId, (trx) => editMessage(trx, by, id, c.req.valid("json")))
      if (edited === "stale") return refuse(c, "conflict", "Somebody edited this message since you opened it")
      return edited ? c.json(edited, 200) : refuse(c, "not-found", "There is no such message")
    })
    .openapi(get("/assets", AssetList, "The library with its use"), async (c) => {
      const where = spanned(c.var.bearer)
      return c.json(await inWorkspace(db, where.workspaceId, (trx) => assetList(trx, where)), 200)
    })
}
