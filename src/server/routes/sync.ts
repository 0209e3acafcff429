// POST /api/sync: a device's events up, the workspace's changes down, in one transaction.
import type { Context, Hono } from "hono"
import { type Ack, pullLimit, SyncRequest } from "~src/wire/sync"
import { type Bearer, findBearer } from "../auth/bearer"
import { readToken } from "../auth/secrets"
import { inWorkspace, type Trx } from "../database/transaction"
import { Refusal } from "../failure"
import { type Ingested, ingest } from "../ingest/ingest"
import type { EventCounts } from "../metrics"
import { touchDevice } from "../queries/devices"
import { addDrifts } from "../queries/page-drifts"
import { addStructures } from "../queries/page-structures"
import { type Pulled, pullChanges } from "../queries/pull"
import type { Services } from "../services"
import { dayOf } from "../week"

/** Two hundred events of the greatest length. */
const mostBytes = 4_000_000
const minute = 60_000

export function syncRoute(app: Hono, services: Services): void {
  app.post("/api/sync", async (c) => {
    const token = bearerToken(c)
    const request = await readBody(c)
    if (request.deviceId !== token.id) throw new Refusal("not-allowed", "The token is another device's")
    const at = services.now()
    const done = await inWorkspace(services.db, token.workspaceId, async (trx) => {
      const answer = await findBearer(trx, token)
      if (!answer.ok && answer.why === "revoked")
        throw new Refusal("revoked", "This browser was signed out by an admin")
      if (!answer.ok || answer.bearer.kind !== "extension")
        throw new Refusal("not-signed-in", "Pair this browser first")
      return exchange(trx, answer.bearer, request, at)
    })
    if (done.acks.length > 0) services.metrics?.events(countsOf(done))
    // The transaction has committed: only now is anything acknowledged.
    return c.body(answerText(done, at), 200, { "Content-Type": "application/json" })
  })
}

type Done = { bearer: Bearer; acks: Ack[]; repeated: number; pulled: Pulled }

async function exchange(trx: Trx, bearer: Bearer, request: SyncRequest, now: number): Promise<Done> {
  const { workspace, member, deviceId } = bearer
  const at = { workspaceId: workspace.id, memberId: member.id, deviceId }
  let taken: Ingested = { acks: [], repeated: 0 }
  if (request.events.length > 0) {
    taken = await ingest(trx, { sender: { ...at, erasures: bearer.erasures }, events: request.events, now })
  } else if (now - (bearer.lastSeenAt ?? 0) > minute) {
    await touchDevice(trx, { ...at, now }, 0)
  }
  if (request.drifts)
    await addDrifts(trx, { workspaceId: workspace.id, today: dayOf(now, workspace.timeZone) }, request.drifts)
  if (request.structures) await addStructures(trx, { workspaceId: workspace.id, now }, request.structures)
  const cursor = request.epoch === bearer.epoch ? request.cursor : 0
  return { bearer, ...taken, pulled: await pullChanges(trx, { ...at, cursor, limit: pullLimit }) }
}

function countsOf({ acks, repeated }: Done): EventCounts {
  const aside = acks.filter((ack) => ack.status === "set-aside").length
  return { taken: acks.length - aside - repeated, repeated, "set-aside": aside }
}

/** Rows come from the database as JSON text and go out as they are. */
function answerText({ bearer, acks, pulled }: Done, serverTime: number): string {
  const changes = pulled.changes.map(
    ({ kind, id, row }) => `{"kind":"${kind}","id":${JSON.stringify(id)},"row":${row}}`,
  )
  const { cursor, more } = pulled
  const rest = JSON.stringify({ epoch: bearer.epoch, cursor, more, acks, member: bearer.member, serverTime })
  return `${rest.slice(0, -1)},"changes":[${changes.join(",")}]}`
}

/** The token of an `Authorization: Bearer` header. @throws Refusal `not-signed-in` */
export function bearerToken(c: Context) {
  const [, text] = /^Bearer (\S+)$/.exec(c.req.header("authorization") ?? "") ?? []
  const token = readToken(text)
  if (!token) throw new Refusal("not-signed-in", "Pair this browser first")
  return token
}

/** What a browser sends, if it says how long it is, and that is not more than `most` bytes. @throws Refusal */
export async function readJson(c: Context, most: number, tooMuch: string): Promise<unknown> {
  const length = c.req.header("content-length")
  if (length === undefined && c.req.header("transfer-encoding")) {
    throw new Refusal("bad-request", "Say how long the request is")
  }
  if (Number(length ?? 0) > most) throw new Refusal("too-large", tooMuch)
  try {
    return JSON.parse(await c.req.text())
  } catch {
    throw new Refusal("bad-request", "The request is not JSON")
  }
}

async function readBody(c: Context): Promise<SyncRequest> {
  const read = SyncRequest.safeParse(await readJson(c, mostBytes, "Send fewer events at once"))
  if (read.success) return read.data as SyncRequest
  const details = read.error.issues.slice(0, 10).map((issue) => `${issue.path.join(".")}: ${issue.message}`)
  throw new Refusal("bad-request", "The request is not a sync request", { details })
}
