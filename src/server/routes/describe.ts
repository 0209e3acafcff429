// The API's own description: every route, also those that are written without a schema in their way, and who may ask.
import type { OpenAPIHono } from "@hono/zod-openapi"
import * as z from "zod"
import { JoinRequest, Link, Me, SetupRequest, WipedReport } from "~src/wire/desk"
import { PanelsAnswer, PanelsRequest } from "~src/wire/panels"
import { PairAnswer, PairRequest, SyncAnswer, SyncRequest } from "~src/wire/sync"
import { badRequest, body, gone, json, refusals, tooLarge, tooMany } from "./desk/spec"

type Registry = OpenAPIHono["openAPIRegistry"]

const signedIn = { 401: refusals[401] }
const withLink = { ...badRequest, ...gone, ...tooMany }
const Done = z.object({ ok: z.literal(true) })

export function describeEntry(registry: Registry): void {
  const post = (
    path: string,
    request: Parameters<typeof body>[0] | null,
    answer: Parameters<typeof json>[0],
    text: string,
    more: object,
  ) =>
    registry.registerPath({
      method: "post",
      path,
      ...(request ? { request: body(request) } : {}),
      responses: { 200: json(answer, text), ...more },
    })
  const push = { ...badRequest, ...refusals, ...tooLarge }
  post("/api/sync", SyncRequest, SyncAnswer, "Events taken, and what changed", push)
  post("/api/panels", PanelsRequest, PanelsAnswer, "Panels as they were shown, taken to be looked at again", push)
  post("/api/pair", PairRequest, PairAnswer, "The device's token, shown once", withLink)
  post("/api/setup", SetupRequest, Me, "The first admin of a new workspace, signed in", withLink)
  post("/api/join", JoinRequest, Me, "A member, signed in", withLink)
  post("/api/sign-in", null, Link, "For a paired browser: its member's way to the desk, once", {
    ...signedIn,
    ...tooMany,
  })
  post("/api/left", WipedReport, Done, "The browser's token is taken back, as its member asked", {
    ...badRequest,
    ...signedIn,
  })
  post("/api/wiped", WipedReport, Done, "Noted: a revoked browser has erased its data", { ...badRequest, ...signedIn })
}

/** Serves the description of all routes that the app has by then. */
export function describeRoutes(app: OpenAPIHono): void {
  app.openAPIRegistry.registerComponent("securitySchemes", "device", {
    type: "http",
    scheme: "bearer",
    description: "A paired browser's token",
  })
  app.openAPIRegistry.registerComponent("securitySchemes", "desk", {
    type: "apiKey",
    in: "cookie",
    name: "parley_desk",
    description: "A desk sign-in; what changes anything must come from the desk's own origin",
  })
  let made: object | null = null
  app.get("/api/openapi.json", (c) => {
    made ??= documentOf(app)
    return c.json(made, 200)
  })
}

function documentOf(app: OpenAPIHono): object {
  const document = app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: { title: "Parley", version: "1", description: "What the extension and the desk ask of the server." },
  })
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    const scheme = schemeOf(path)
    for (const operation of Object.values(item as Record<string, { security?: object[]; tags?: string[] }>)) {
      operation.security = scheme ? [{ [scheme]: [] }] : []
      operation.tags = [path.startsWith("/api/desk/") ? "desk" : "extension and entry"]
    }
  }
  return document
}

function schemeOf(path: string): "desk" | "device" | null {
  if (path.startsWith("/api/desk/")) return "desk"
  return ["/api/sync", "/api/panels", "/api/sign-in", "/api/left", "/api/wiped"].includes(path) ? "device" : null
}
