// The desk's settings: an admin's alone.
import { createRoute } from "@hono/zod-openapi"
import * as z from "zod"
import { line } from "~src/domain/basics"
import { EditedSettings, WeekMove, WorkspaceSettings } from "~src/wire/desk-settings"
import { only, unchanged } from "../../auth/desk-session"
import { inWorkspace } from "../../database/transaction"
import { refuse } from "../../failure"
import { findSettings, saveSettings } from "../../queries/settings"
import { countWeekMoves } from "../../rollups/move-weeks"
import type { Services } from "../../services"
import { isTimeZone } from "../../week"
import { deskApp } from "./desk-app"
import { badRequest, body, conflict, json, refusals } from "./spec"

const unknownZone = "This time zone is not known"

export function settingsRoutes(services: Services) {
  const { db, now } = services
  const admin = only("admin")
  const find = createRoute({
    method: "get",
    path: "/settings",
    middleware: [admin, unchanged(services)],
    responses: { 200: json(WorkspaceSettings, "What holds for the whole workspace"), ...refusals },
  })
  const save = createRoute({
    method: "put",
    path: "/settings",
    middleware: [admin],
    request: body(EditedSettings),
    responses: { 200: json(WorkspaceSettings, "As they now stand"), ...badRequest, ...conflict, ...refusals },
  })
  const weeks = createRoute({
    method: "get",
    path: "/settings/weeks",
    middleware: [admin, unchanged(services)],
    request: { query: z.object({ timeZone: line(60) }) },
    responses: { 200: json(WeekMove, "What another time zone would move"), ...badRequest, ...refusals },
  })

  return deskApp()
    .openapi(find, async (c) => {
      const { id } = c.var.bearer.workspace
      return c.json(await inWorkspace(db, id, (trx) => findSettings(trx, id)), 200)
    })
    .openapi(save, async (c) => {
      const { id } = c.var.bearer.workspace
      const input = c.req.valid("json")
      if (!isTimeZone(input.timeZone)) return refuse(c, "bad-request", unknownZone)
      const saved = await inWorkspace(db, id, (trx) => saveSettings(trx, { workspaceId: id, now: now() }, input))
      if (saved === "stale") return refuse(c, "conflict", "Somebody saved the settings since you opened them")
      return c.json(saved, 200)
    })
    .openapi(weeks, async (c) => {
      const { id } = c.var.bearer.workspace
      const { timeZone: to } = c.req.valid("query")
      if (!isTimeZone(to)) return refuse(c, "bad-request", unknownZone)
      return c.json(await inWorkspace(db, id, (trx) => countWeekMoves(trx, { workspaceId: id, now: now(), to })), 200)
    })
}
