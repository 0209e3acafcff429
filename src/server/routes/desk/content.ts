// The desk's library, edited: one asset in a form, or several in one change.
import { createRoute } from "@hono/zod-openapi"
import * as z from "zod"
import { Id } from "~src/domain/basics"
import { AssetChanges, AssetVersions, ChangedAssets, EditedAsset, NewAsset, SavedAsset } from "~src/wire/desk-content"
import type { Bearer } from "../../auth/bearer"
import { only, unchanged } from "../../auth/desk-session"
import { inWorkspace, type Trx } from "../../database/transaction"
import { refuse } from "../../failure"
import { addAsset, assetVersions, type By, changeAssets, editAsset } from "../../queries/asset-edits"
import type { Services } from "../../services"
import { deskApp } from "./desk-app"
import { badRequest, body, conflict, json, notFound, refusals } from "./spec"

const params = z.object({ id: Id })
const missing = "There is no such asset"

export function contentRoutes(services: Services) {
  const { db, now } = services
  const marketing = only("marketer", "admin")
  const add = createRoute({
    method: "post",
    path: "/assets",
    middleware: [marketing],
    request: body(NewAsset),
    responses: { 200: json(SavedAsset, "The new asset"), ...badRequest, ...refusals },
  })
  const edit = createRoute({
    method: "put",
    path: "/assets/{id}",
    middleware: [marketing],
    request: { params, ...body(EditedAsset) },
    responses: { 200: json(SavedAsset, "As it now stands"), ...badRequest, ...notFound, ...conflict, ...refusals },
  })
  const change = createRoute({
    method: "post",
    path: "/assets/changes",
    middleware: [marketing],
    request: body(AssetChanges),
    responses: { 200: json(ChangedAssets, "How many changed"), ...badRequest, ...refusals },
  })
  const versions = createRoute({
    method: "get",
    path: "/assets/{id}/versions",
    middleware: [marketing, unchanged(services)],
    request: { params },
    responses: { 200: json(AssetVersions, "An asset as it was, newest first"), ...notFound, ...refusals },
  })

  const editing = <T>({ workspace, member }: Bearer, work: (trx: Trx, by: By) => Promise<T>) => {
    const by = { workspaceId: workspace.id, memberId: member.id, timeZone: workspace.timeZone, now: now() }
    return inWorkspace(db, workspace.id, (trx) => work(trx, by))
  }

  return deskApp()
    .openapi(add, async (c) =>
      c.json(await editing(c.var.bearer, (trx, by) => addAsset(trx, by, c.req.valid("json"))), 200),
    )
    .openapi(edit, async (c) => {
      const { id } = c.req.valid("param")
      const saved = await editing(c.var.bearer, (trx, by) => editAsset(trx, by, id, c.req.valid("json")))
      if (saved === "stale") return refuse(c, "conflict", "Somebody edited this asset since you opened it")
      return saved ? c.json(saved, 200) : refuse(c, "not-found", missing)
    })
    .openapi(change, async (c) => {
      const changed = await editing(c.var.bearer, (trx, by) => changeAssets(trx, by, c.req.valid("json")))
      return c.json({ changed }, 200)
    })
    .openapi(versions, async (c) => {
      const { id } = c.req.valid("param")
      const found = await editing(c.var.bearer, (trx, by) => assetVersions(trx, by.workspaceId, id))
      return found ? c.json(found, 200) : refuse(c, "not-found", missing)
    })
}
