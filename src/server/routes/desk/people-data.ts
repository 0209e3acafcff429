// The desk's page of people's data: who is held and where, exports, erasure; and a member's own export.
import { createRoute } from "@hono/zod-openapi"
import * as z from "zod"
import { Erased, EraseRequest, PeopleFound, PeopleQuery, PersonHeld, PersonKind } from "~src/wire/desk-people"
import { only } from "../../auth/desk-session"
import { inWorkspace } from "../../database/transaction"
import { refuse } from "../../failure"
import { erasePerson } from "../../people/erase"
import { archiveName, exportArchive } from "../../people/export"
import { heldOf, readHeld } from "../../people/held"
import { searchPeople } from "../../people/search"
import { findSubject } from "../../people/subject"
import type { Services } from "../../services"
import { deskApp } from "./desk-app"
import { badRequest, body, conflict, json, notFound, refusals } from "./spec"

const params = z.object({ kind: PersonKind, id: z.string().min(1).max(700) })
const archive = {
  description: "An archive: a page to read, tables, and JSON",
  content: { "application/zip": { schema: z.string() } },
}

/** Said in the archive itself, so that nobody takes it for the whole. */
const leftOut = {
  member:
    "Reports that the member did not sign, and what their browsers recorded, are left out: only the member can export these, on the desk.",
  other: "Who of us reported something, and when an unsigned report was given, is left out.",
}

export function peopleDataRoutes(services: Services) {
  const { db, now } = services
  const admin = [only("admin")]
  const search = createRoute({
    method: "get",
    path: "/people-data",
    middleware: admin,
    request: { query: PeopleQuery },
    responses: { 200: json(PeopleFound, "People of this name, e-mail or slug"), ...badRequest, ...refusals },
  })
  const held = createRoute({
    method: "get",
    path: "/people-data/{kind}/{id}",
    middleware: admin,
    request: { params },
    responses: { 200: json(PersonHeld, "Where something is held of them"), ...badRequest, ...notFound, ...refusals },
  })
  const download = createRoute({
    method: "get",
    path: "/people-data/{kind}/{id}/export",
    middleware: admin,
    request: { params },
    responses: { 200: archive, ...badRequest, ...notFound, ...refusals },
  })
  const erase = createRoute({
    method: "delete",
    path: "/people-data/{kind}/{id}",
    middleware: admin,
    request: { params, ...body(EraseRequest) },
    responses: { 200: json(Erased, "What was erased"), ...badRequest, ...notFound, ...conflict, ...refusals },
  })
  const mine = createRoute({
    method: "get",
    path: "/me/export",
    responses: { 200: archive, ...notFound, ...refusals },
  })

  type Who = { workspace: { id: string; name: string; timeZone: string }; kind: PersonKind; id: string; own: boolean }
  const archiveOf = ({ workspace, kind, id, own }: Who) =>
    inWorkspace(db, workspace.id, async (trx) => {
      const subject = await findSubject(trx, workspace.id, kind, id)
      if (!subject) return null
      const lines = await readHeld(trx, subject, { own, timeZone: workspace.timeZone })
      const note = own ? null : leftOut[kind === "member" ? "member" : "other"]
      const bytes = exportArchive(lines, { subject, workspace: workspace.name, now: now(), leftOut: note })
      const headers = {
        "Content-Type": "application/zip",
        "Content-Disposition": `attachment; filename="${archiveName(subject)}"`,
        "Cache-Control": "no-store",
      }
      return { bytes, headers }
    })
  const nobody = "Nobody is held under this"

  return deskApp()
    .openapi(search, async (c) => {
      const { id } = c.var.bearer.workspace
      return c.json(await inWorkspace(db, id, (trx) => searchPeople(trx, id, c.req.valid("query").q)), 200)
    })
    .openapi(held, async (c) => {
      const { id, timeZone } = c.var.bearer.workspace
      const found = await inWorkspace(db, id, (trx) => heldOf(trx, id, c.req.valid("param"), { own: false, timeZone }))
      return found ? c.json(found, 200) : refuse(c, "not-found", nobody)
    })
    .openapi(download, async (c) => {
      const made = await archiveOf({ workspace: c.var.bearer.workspace, ...c.req.valid("param"), own: false })
      return made ? c.body(made.bytes, 200, made.headers) : refuse(c, "not-found", nobody)
    })
    .openapi(mine, async (c) => {
      const { workspace, member } = c.var.bearer
      const made = await archiveOf({ workspace, kind: "member", id: member.id, own: true })
      return made ? c.body(made.bytes, 200, made.headers) : refuse(c, "not-found", nobody)
    })
    .openapi(erase, async (c) => {
      const { workspace, member } = c.var.bearer
      const where = { workspaceId: workspace.id, byId: member.id, now: now() }
      const { name } = c.req.valid("json")
      const done = await inWorkspace(db, workspace.id, (trx) => erasePerson(trx, where, c.req.valid("param"), name))
      if (done === "not-found") return refuse(c, "not-found", nobody)
      if (done === "other-name") return refuse(c, "bad-request", "The name that was typed is not this person's")
      if (done === "last-admin") return refuse(c, "conflict", "A workspace keeps at least one admin")
      return c.json(done, 200)
    })
}
