// The desk's Sites: how each site is read, mended without a build, taken back, switched off. An admin's alone.
import { createRoute } from "@hono/zod-openapi"
import type { Context } from "hono"
import * as z from "zod"
import { SiteName } from "~src/domain/basics"
import type { Site } from "~src/domain/words"
import { FixCheck, FixDraft, NewFix, Revert, SiteList, SiteState, StructureText, Switch } from "~src/wire/desk-sites"
import { only, unchanged } from "../../auth/desk-session"
import { inWorkspace, type Trx } from "../../database/transaction"
import { refuse } from "../../failure"
import { checkFix } from "../../fixes/check-fix"
import { allotSeq } from "../../queries/change-seq"
import { revertTable, shipTable, siteState, siteStates, switchSite } from "../../queries/finder-fixes"
import { driftsBySite } from "../../queries/page-drifts"
import { structuresBySite, structureText } from "../../queries/page-structures"
import type { DeskEnv, Services } from "../../services"
import { dayOf } from "../../week"
import { deskApp } from "./desk-app"
import { badRequest, body, conflict, json, notFound, refusals } from "./spec"

const params = z.object({ site: SiteName })
const stale = "Somebody changed this site since you opened it"
const refusedTable = "This table cannot be shipped"

export function siteRoutes(services: Services) {
  const { db, now } = services
  const admin = only("admin")
  const list = createRoute({
    method: "get",
    path: "/sites",
    middleware: [admin, unchanged(services)],
    responses: { 200: json(SiteList, "How each site is read"), ...refusals },
  })
  const check = createRoute({
    method: "post",
    path: "/sites/{site}/check",
    middleware: [admin],
    request: { params, ...body(FixDraft) },
    responses: {
      200: json(FixCheck, "What is wrong with a table, and what it would mend"),
      ...badRequest,
      ...refusals,
    },
  })
  const change = { 200: json(SiteState, "The site as it now stands"), ...badRequest, ...conflict, ...refusals }
  const ship = createRoute({
    method: "post",
    path: "/sites/{site}/fixes",
    middleware: [admin],
    request: { params, ...body(NewFix) },
    responses: change,
  })
  const revert = createRoute({
    method: "post",
    path: "/sites/{site}/revert",
    middleware: [admin],
    request: { params, ...body(Revert) },
    responses: change,
  })
  const turn = createRoute({
    method: "post",
    path: "/sites/{site}/switch",
    middleware: [admin],
    request: { params, ...body(Switch) },
    responses: change,
  })

  const structure = createRoute({
    method: "get",
    path: "/sites/{site}/structures/{id}",
    middleware: [admin],
    request: { params: params.extend({ id: z.uuid() }) },
    responses: { 200: json(StructureText, "The structure of a changed page"), ...notFound, ...refusals },
  })

  type Who = { workspaceId: string; memberId: string; now: number; site: Site }
  /** Works on a site as it stands under the workspace's lock. @returns "stale" where that is not what the admin saw. */
  const onSite = <T>(
    c: Context<DeskEnv>,
    { site, from }: { site: Site; from: number },
    work: (trx: Trx, by: Who, held: SiteState) => Promise<T>,
  ): Promise<T | "stale"> => {
    const { workspace, member } = c.var.bearer
    return inWorkspace(db, workspace.id, async (trx) => {
      await allotSeq(trx, workspace.id, 0)
      const held = await siteState(trx, workspace.id, site)
      if (held.version !== from) return "stale"
      return work(trx, { workspaceId: workspace.id, memberId: member.id, now: now(), site }, held)
    })
  }

  return deskApp()
    .openapi(list, async (c) => {
      const { id } = c.var.bearer.workspace
      const today = dayOf(now(), c.var.bearer.workspace.timeZone)
      const sites = await inWorkspace(db, id, async (trx) => {
        const drifts = await driftsBySite(trx, { workspaceId: id, today })
        const structures = await structuresBySite(trx, { workspaceId: id, now: now() })
        return (await siteStates(trx, id)).map((one) => ({
          ...one,
          drifts: drifts.get(one.site) ?? [],
          structures: structures.get(one.site) ?? [],
        }))
      })
      return c.json({ sites }, 200)
    })
    .openapi(structure, async (c) => {
      const { id: workspaceId } = c.var.bearer.workspace
      const { site, id } = c.req.valid("param")
      const text = await inWorkspace(db, workspaceId, (trx) => structureText(trx, workspaceId, site, id))
      return text === null ? refuse(c, "not-found", "This structure is not kept any more") : c.json({ text }, 200)
    })
    .openapi(check, async (c) => {
      const { id } = c.var.bearer.workspace
      const { site } = c.req.valid("param")
      const held = await inWorkspace(db, id, (trx) => siteState(trx, id, site))
      return c.json(checkFix(site, c.req.valid("json").text, held).check, 200)
    })
    .openapi(ship, async (c) => {
      const { site } = c.req.valid("param")
      const { text, from } = c.req.valid("json")
      const done = await onSite(c, { site, from }, async (trx, by, held) => {
        const { check, table } = checkFix(site, text, held)
        return table ? await shipTable(trx, by, held, table) : { wrong: check.wrong }
      })
      if (done === "stale") return refuse(c, "conflict", stale)
      if ("wrong" in done) return refuse(c, "bad-request", refusedTable, done.wrong)
      return c.json(done, 200)
    })
    .openapi(revert, async (c) => {
      const { site } = c.req.valid("param")
      const done = await onSite(c, { site, from: c.req.valid("json").from }, revertTable)
      if (done === "stale") return refuse(c, "conflict", stale)
      return done ? c.json(done, 200) : refuse(c, "conflict", "The finders that are built in speak already")
    })
    .openapi(turn, async (c) => {
      const { site } = c.req.valid("param")
      const { off, from } = c.req.valid("json")
      const done = await onSite(c, { site, from }, (trx, by, held) =>
        held.off === off ? Promise.resolve(held) : switchSite(trx, by, held, off),
      )
      return done === "stale" ? refuse(c, "conflict", stale) : c.json(done, 200)
    })
}
