// Imports at the desk: a file is received, mapped, checked, run; its rejected rows come back.
import { createRoute } from "@hono/zod-openapi"
import type { Context } from "hono"
import * as z from "zod"
import { Id } from "~src/domain/basics"
import type { Role } from "~src/domain/words"
import {
  Import,
  ImportCheck,
  ImportFields,
  ImportGuess,
  type ImportKind,
  ImportList,
  ImportMapping,
  ImportRun,
} from "~src/wire/desk-imports"
import type { Bearer } from "../../auth/bearer"
import { only } from "../../auth/desk-session"
import { inWorkspace, type Trx } from "../../database/transaction"
import { Refusal, refuse } from "../../failure"
import { wrongMapping } from "../../import/draft"
import type { Importer } from "../../import/importer"
import { loadKnown } from "../../import/known"
import { reasonsIn } from "../../import/reasons"
import { importFields, keepMapping, mappingFor, mostBytes, receiveFile } from "../../import/receive"
import { changeImport, discardImport, dropParts, findImport, importList, readParts } from "../../queries/imports"
import type { Services } from "../../services"
import { fileHeaders } from "../file-headers"
import { deskApp } from "./desk-app"
import { badRequest, body, conflict, json, notFound, nothing, refusals, tooLarge } from "./spec"

/** What each role may import. Accounts and people are an admin's, what marketing wrote is marketing's too. */
const allowed: Record<Role, readonly ImportKind[]> = {
  rep: [],
  marketer: ["messages", "assets"],
  admin: ["accounts", "contacts", "leads", "messages", "assets"],
}
const params = z.object({ id: Id })
const gone = "There is no such import"

export function importRoutes(services: Services, importer: Importer) {
  const { db, now } = services
  const middleware = [only("marketer", "admin")]
  const one = { 200: json(Import, "The import as it stands"), ...badRequest, ...notFound, ...conflict, ...refusals }
  const list = createRoute({
    method: "get",
    path: "/imports",
    middleware,
    responses: { 200: json(ImportList, "The newest imports"), ...refusals },
  })
  const fields = createRoute({
    method: "get",
    path: "/imports/fields",
    middleware,
    responses: { 200: json(ImportFields, "What a column may be, by kind"), ...refusals },
  })
  const receive = createRoute({
    method: "post",
    path: "/imports",
    middleware,
    request: {
      query: z.object({ name: z.string().max(500) }),
      body: { required: true, content: { "application/octet-stream": { schema: z.string() } } },
    },
    responses: { 200: json(Import, "The file, and what it seems to be"), ...badRequest, ...tooLarge, ...refusals },
  })
  const read = createRoute({ method: "get", path: "/imports/{id}", middleware, request: { params }, responses: one })
  const guess = createRoute({
    method: "post",
    path: "/imports/{id}/mapping",
    middleware,
    request: { params, ...body(ImportGuess) },
    responses: {
      200: json(ImportMapping, "What the heads suggest for a kind"),
      ...badRequest,
      ...notFound,
      ...refusals,
    },
  })
  const check = createRoute({
    method: "post",
    path: "/imports/{id}/check",
    middleware,
    request: { params, ...body(ImportCheck) },
    responses: one,
  })
  const run = createRoute({
    method: "post",
    path: "/imports/{id}/run",
    middleware,
    request: { params, ...body(ImportRun) },
    responses: one,
  })
  const discard = createRoute({
    method: "delete",
    path: "/imports/{id}",
    middleware,
    request: { params },
    responses: { 204: nothing, ...notFound, ...refusals },
  })
  const rejected = createRoute({
    method: "get",
    path: "/imports/{id}/rejected.csv",
    middleware,
    request: { params },
    responses: {
      200: { description: "The rejected rows with their reasons", content: { "text/csv": { schema: z.string() } } },
      ...notFound,
      ...refusals,
    },
  })

  const inside = <T>({ workspace }: Bearer, work: (trx: Trx) => Promise<T>) => inWorkspace(db, workspace.id, work)
  const shown = async (trx: Trx, bearer: Bearer, id: string): Promise<Import> => {
    const it = await visible(trx, bearer, id)
    return {
      id: it.id,
      state: it.state,
      fileName: it.file_name,
      bytes: it.bytes,
      columns: it.columns,
      source: it.source,
      remembered: it.remembered,
      kind: it.kind,
      mode: it.mode,
      mapping: it.mapping,
      by: it.by_name,
      createdAt: it.created_at,
      endedAt: it.ended_at,
      result: it.result,
      digest: it.digest,
      error: it.error,
      progress: importer.progress(bearer.workspace.id, id),
      rejectedFile: it.rejected_file,
    }
  }

  return deskApp()
    .openapi(list, async (c) => {
      const { member, workspace } = c.var.bearer
      const mine = member.role === "admin" ? null : { memberId: member.id, kinds: allowed[member.role] }
      return c.json(await inside(c.var.bearer, (trx) => importList(trx, workspace.id, mine)), 200)
    })
    .openapi(fields, (c) => c.json(importFields() as ImportFields, 200))
    .openapi(receive, async (c) => {
      const { bearer } = c.var
      const bytes = await readBody(c, bearer)
      const file = { name: c.req.valid("query").name, bytes }
      const given = { by: bearer.member, now: now() }
      const id = await inside(bearer, (trx) => receiveFile(trx, bearer.workspace.id, file, given))
      return c.json(await inside(bearer, (trx) => shown(trx, bearer, id)), 200)
    })
    .openapi(read, async (c) => {
      const { bearer } = c.var
      return c.json(await inside(bearer, (trx) => shown(trx, bearer, c.req.valid("param").id)), 200)
    })
    .openapi(guess, async (c) => {
      const { bearer } = c.var
      const mapping = await inside(bearer, async (trx) =>
        mappingFor(trx, await visible(trx, bearer, c.req.valid("param").id), c.req.valid("json").kind),
      )
      return c.json({ mapping }, 200)
    })
    .openapi(check, async (c) => {
      const { bearer } = c.var
      const { id } = c.req.valid("param")
      const asked = c.req.valid("json")
      mayImport(bearer, asked.kind)
      await inside(bearer, async (trx) => {
        const it = await visible(trx, bearer, id)
        const known = await loadKnown(trx, bearer.workspace.id, it.created_at)
        const wrong = wrongMapping(asked.kind, asked.mapping, it.columns.length, known)
        if (wrong) throw new Refusal("bad-request", wrong)
        await keepMapping(trx, it, asked.kind, asked.mapping)
        const from = ["uploaded", "checked", "moved"] as const
        const change = { ...asked, state: "checking" as const, result: null, digest: null, error: null }
        if (!(await changeImport(trx, { workspaceId: bearer.workspace.id, id }, from, change))) {
          throw new Refusal("conflict", "This import is under way, or over")
        }
      })
      importer.start(bearer.workspace.id, id)
      return c.json(await inside(bearer, (trx) => shown(trx, bearer, id)), 200)
    })
    .openapi(run, async (c) => {
      const { bearer } = c.var
      const { id } = c.req.valid("param")
      await inside(bearer, async (trx) => {
        const it = await visible(trx, bearer, id)
        if (it.kind) mayImport(bearer, it.kind)
        const shownOne = it.digest === c.req.valid("json").digest
        const where = { workspaceId: bearer.workspace.id, id }
        const change = { state: "running" as const, error: null }
        if (!shownOne || !(await changeImport(trx, where, ["checked", "moved"], change))) {
          throw new Refusal("conflict", "Check this import again: the dry run that was shown is not the last one")
        }
      })
      importer.start(bearer.workspace.id, id)
      return c.json(await inside(bearer, (trx) => shown(trx, bearer, id)), 200)
    })
    .openapi(discard, async (c) => {
      const { bearer } = c.var
      const { id } = c.req.valid("param")
      const where = { workspaceId: bearer.workspace.id, id }
      const done = await inside(bearer, async (trx) => {
        const it = await visible(trx, bearer, id)
        if (it.state !== "done") return discardImport(trx, where)
        await dropParts(trx, where, "rejected")
        return true
      })
      return done ? c.body(null, 204) : refuse(c, "not-found", gone)
    })
    .openapi(rejected, async (c) => {
      const { bearer } = c.var
      const { id } = c.req.valid("param")
      const { it, parts } = await inside(bearer, async (trx) => ({
        it: await visible(trx, bearer, id),
        parts: await readParts(trx, { workspaceId: bearer.workspace.id, id }, "rejected"),
      }))
      if (parts.length === 0)
        return refuse(c, "not-found", "No row of this file was rejected, or they were thrown away")
      const name = `${it.file_name.replace(/\.[^.]*$/, "")}-rejected.csv`
      return c.body(new Uint8Array(Buffer.concat(parts)), 200, fileHeaders(name))
    })
}

async function visible(trx: Trx, { workspace, member }: Bearer, id: string) {
  const it = await findImport(trx, { workspaceId: workspace.id, id })
  const mine =
    it && (member.role === "admin" || it.by_id === member.id || (it.kind && allowed[member.role].includes(it.kind)))
  if (!it || !mine) throw new Refusal("not-found", gone)
  return it
}

function mayImport({ member }: Bearer, kind: ImportKind): void {
  if (!allowed[member.role].includes(kind))
    throw new Refusal("not-allowed", "An admin imports accounts, contacts and leads")
}

async function readBody(c: Context, { workspace }: Bearer): Promise<Buffer> {
  const length = c.req.header("content-length")
  if (length === undefined) throw new Refusal("bad-request", "Say how long the file is")
  if (Number(length) > mostBytes) {
    throw new Refusal("too-large", reasonsIn(workspace.language).tooLarge(mostBytes / 1_000_000))
  }
  return Buffer.from(await c.req.arrayBuffer())
}
