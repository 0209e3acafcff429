// The desk's messages and content, and the names that filters need.
import { createRoute } from "@hono/zod-openapi"
import * as z from "zod"
import { Id } from "~src/domain/basics"
import { AssetList, MessageList, MessageVersions, Names } from "~src/wire/desk"
import type { Bearer } from "../../auth/bearer"
import { only, unchanged } from "../../auth/desk-session"
import { inWorkspace } from "../../database/transaction"
import { refuse } from "../../failure"
import { assetList } from "../../queries/asset-list"
import { messageList, messageVersions } from "../../queries/messages"
import { allNames } from "../../queries/names"
import type { Services } from "../../services"
import { deskApp } from "./desk-app"
import { json, notFound, refusals } from "./spec"

const params = z.object({ id: Id })

export function libraryRoutes(services: Services) {
  const { db, now } = services
  const reads = [only("marketer", "admin"), unchanged(services)]
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
  const spanned = ({ workspace }: Bearer) => ({ workspaceId: workspace.id, timeZone: workspace.timeZone, now: now() })

  return deskApp()
    .openapi(get("/names", Names, "What can be filtered by"), async (c) => {
      const { id } = c.var.bearer.workspace
      return c.json(await inWorkspace(db, id, (trx) => allNames(trx, id)), 200)
    })
    .openapi(get("/messages", MessageList, "Messages with their use"), async (c) => {
      const where = spanned(c.var.bearer)
      return c.json(await inWorkspace(db, where.workspaceId, (trx) => messageList(trx, where)), 200)
    })
    .openapi(versions, async (c) => {
      const { id } = c.var.bearer.workspace
      const found = await inWorkspace(db, id, (trx) => messageVersions(trx, id, c.req.valid("param").id))
      return found ? c.json(found, 200) : refuse(c, "not-found", "There is no such message")
    })
    .openapi(get("/assets", AssetList, "The library with its use"), async (c) => {
      const where = spanned(c.var.bearer)
      return c.json(await inWorkspace(db, where.workspaceId, (trx) => assetList(trx, where)), 200)
    })
}
