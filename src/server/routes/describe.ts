// Describes, for the API's own description, the routes that are written without a schema in their way.
import type { OpenAPIHono } from "@hono/zod-openapi"
import * as z from "zod"
import { JoinRequest, Link, Me, SetupRequest, WipedReport } from "~src/wire/desk"
import { PairAnswer, PairRequest, SyncAnswer, SyncRequest } from "~src/wire/sync"
import { body, json } from "./desk/spec"

type Registry = OpenAPIHono["openAPIRegistry"]

export function describeEntry(registry: Registry): void {
  const post = (path: string, request: Parameters<typeof body>[0], answer: Parameters<typeof json>[0], text: string) =>
    registry.registerPath({ method: "post", path, request: body(request), responses: { 200: json(answer, text) } })
  post("/api/sync", SyncRequest, SyncAnswer, "Events taken, and what changed")
  post("/api/pair", PairRequest, PairAnswer, "The device's token, shown once")
  post("/api/setup", SetupRequest, Me, "The first admin of a new workspace, signed in")
  post("/api/join", JoinRequest, Me, "A member, signed in")
  post("/api/sign-in", z.object({}), Link, "For a paired browser: its member's way to the desk, once")
  post("/api/wiped", WipedReport, WipedReport, "Noted")
}
