// What the desk does to messages: written, published, taken back, and a rep's wording adopted.
import { createRoute } from "@hono/zod-openapi"
import * as z from "zod"
import { Id } from "~src/domain/basics"
import { Message } from "~src/domain/messaging"
import { EditedMessage, NewMessage } from "~src/wire/desk"
import {
  Adoption,
  DraftsToPublish,
  MadeDrafts,
  NewDrafts,
  PublishedDrafts,
  UndonePublish,
} from "~src/wire/desk-messages"
import type { Bearer } from "../../auth/bearer"
import { only } from "../../auth/desk-session"
import { inWorkspace, type Trx } from "../../database/transaction"
import { adoptWording } from "../../queries/adopt-wording"
import { addDrafts, addMessages, type By, editMessage, publishDrafts, undoPublish } from "../../queries/message-edits"
import type { Services } from "../../services"
import { deskApp } from "./desk-app"
import { badRequest, body, conflict, json, notFound, refusals } from "./spec"

const params = z.object({ id: Id })

export function messageRoutes({ db, now }: Services) {
  const middleware = [only("marketer", "admin")]
  const one = { 200: json(Message, "The message as it now stands") }
  const add = createRoute({
    ...{ method: "post", path: "/messages", middleware, request: body(NewMessage) },
    responses: { ...one, ...badRequest, ...refusals },
  })
  const draft = createRoute({
    ...{ method: "post", path: "/messages/drafts", middleware, request: body(NewDrafts) },
    responses: { 200: json(MadeDrafts, "How many drafts were made"), ...badRequest, ...refusals },
  })
  const publish = createRoute({
    ...{ method: "post", path: "/messages/publish", middleware, request: body(DraftsToPublish) },
    responses: {
      200: json(PublishedDrafts, "How many drafts were published"),
      ...badRequest,
      ...notFound,
      ...conflict,
      ...refusals,
    },
  })
  const edit = createRoute({
    ...{ method: "put", path: "/messages/{id}", middleware, request: { params, ...body(EditedMessage) } },
    responses: { ...one, ...badRequest, ...notFound, ...conflict, ...refusals },
  })
  const undo = createRoute({
    ...{ method: "post", path: "/messages/{id}/undo", middleware, request: { params, ...body(UndonePublish) } },
    responses: { ...one, ...badRequest, ...notFound, ...conflict, ...refusals },
  })
  const adopt = createRoute({
    method: "post",
    path: "/feedback/{id}/adopt",
    middleware,
    request: { params: z.object({ id: z.uuid() }), ...body(Adoption) },
    responses: { ...one, ...badRequest, ...notFound, ...refusals },
  })
  const doing = <T>({ workspace, member }: Bearer, work: (trx: Trx, by: By) => Promise<T>) =>
    inWorkspace(db, workspace.id, (trx) => work(trx, { workspaceId: workspace.id, memberId: member.id, now: now() }))

  return deskApp()
    .openapi(add, async (c) => {
      const [made] = await doing(c.var.bearer, (trx, by) => addMessages(trx, by, [c.req.valid("json")]))
      return c.json(made as Message, 200)
    })
    .openapi(draft, async (c) => {
      const made = await doing(c.var.bearer, (trx, by) => addDrafts(trx, by, c.req.valid("json")))
      return c.json({ made: made.length }, 200)
    })
    .openapi(publish, async (c) =>
      c.json({ published: await doing(c.var.bearer, (trx, by) => publishDrafts(trx, by, c.req.valid("json"))) }, 200),
    )
    .openapi(edit, async (c) => {
      const { id } = c.req.valid("param")
      return c.json(await doing(c.var.bearer, (trx, by) => editMessage(trx, by, id, c.req.valid("json"))), 200)
    })
    .openapi(undo, async (c) => {
      const { id } = c.req.valid("param")
      return c.json(await doing(c.var.bearer, (trx, by) => undoPublish(trx, by, id, c.req.valid("json").version)), 200)
    })
    .openapi(adopt, async (c) => {
      const { workspace, member } = c.var.bearer
      const where = { workspaceId: workspace.id, by: member, now: now() }
      const { id } = c.req.valid("param")
      return c.json(
        await inWorkspace(db, workspace.id, (trx) => adoptWording(trx, where, id, c.req.valid("json").text)),
        200,
      )
    })
}
