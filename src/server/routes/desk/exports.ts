// Everything as CSV: streamed, harmless in a spreadsheet, to whoever may see it at the desk.
import { createRoute } from "@hono/zod-openapi"
import * as z from "zod"
import type { Role } from "~src/domain/words"
import { FeedbackFilter } from "~src/wire/desk"
import { type ExportName, importKinds } from "~src/wire/desk-imports"
import { only } from "../../auth/desk-session"
import { csvStream } from "../../export/csv"
import { insightHead, insightPages, termHead, termPages } from "../../export/lines"
import { feedbackHead, feedbackPages, memberHead, memberPages } from "../../export/people"
import { headOf, recordPages } from "../../export/records"
import type { Services } from "../../services"
import { dayOf } from "../../week"
import { fileHeaders } from "../file-headers"
import { deskApp } from "./desk-app"
import { badRequest, refusals } from "./spec"

/** Whole lists of people are an admin's. */
const allowed: Record<ExportName, readonly Role[]> = {
  accounts: ["marketer", "admin"],
  contacts: ["admin"],
  leads: ["admin"],
  messages: ["marketer", "admin"],
  assets: ["marketer", "admin"],
  insights: ["marketer", "admin"],
  terms: ["marketer", "admin"],
  feedback: ["marketer", "admin"],
  members: ["admin"],
}

const csv = (description: string) => ({
  200: { description, content: { "text/csv": { schema: z.string() } } },
  ...refusals,
})

export function exportRoutes(services: Services) {
  const { db, now } = services
  const app = deskApp()
  const file = (name: ExportName, zone: string) => fileHeaders(`parley-${name}-${dayOf(now(), zone)}.csv`)
  for (const name of importKinds) {
    const route = createRoute({
      method: "get",
      path: `/export/${name}.csv`,
      middleware: [only(...allowed[name])],
      responses: csv(`All ${name}, as an import takes them back`),
    })
    app.openapi(route, (c) => {
      const { id, timeZone } = c.var.bearer.workspace
      return c.body(csvStream(headOf(name), recordPages(db, id, name, now())), 200, file(name, timeZone))
    })
  }
  const lines = {
    insights: { head: insightHead, pages: insightPages, what: "All insights" },
    terms: { head: termHead, pages: termPages, what: "The terms to avoid" },
  }
  for (const name of ["insights", "terms"] as const) {
    const { head, pages, what } = lines[name]
    const route = createRoute({
      method: "get",
      path: `/export/${name}.csv`,
      middleware: [only(...allowed[name])],
      responses: csv(what),
    })
    app.openapi(route, (c) => {
      const { id, timeZone } = c.var.bearer.workspace
      return c.body(csvStream(head, pages(db, id)), 200, file(name, timeZone))
    })
  }
  const feedback = createRoute({
    method: "get",
    path: "/export/feedback.csv",
    middleware: [only(...allowed.feedback)],
    request: { query: FeedbackFilter },
    responses: { ...csv("The reports under a filter"), ...badRequest },
  })
  app.openapi(feedback, (c) => {
    const { id, timeZone } = c.var.bearer.workspace
    const where = { workspaceId: id, timeZone, now: now(), filter: c.req.valid("query") }
    return c.body(csvStream(feedbackHead, feedbackPages(db, where)), 200, file("feedback", timeZone))
  })
  const members = createRoute({
    method: "get",
    path: "/export/members.csv",
    middleware: [only(...allowed.members)],
    responses: csv("Everybody with a role"),
  })
  app.openapi(members, (c) => {
    const { id, timeZone } = c.var.bearer.workspace
    return c.body(csvStream(memberHead, memberPages(db, id, now())), 200, file("members", timeZone))
  })
  return app
}
