// The ways in: setting up, joining, pairing a browser, signing in from one, leaving, and a revoked browser's last word.
import type { Context, Hono } from "hono"
import type * as z from "zod"
import { Id } from "~src/domain/basics"
import { JoinRequest, type Link, type Me, SetupRequest, WipedReport } from "~src/wire/desk"
import { type PairAnswer, PairRequest } from "~src/wire/sync"
import { addressOf } from "../auth/address"
import { findBearer } from "../auth/bearer"
import { createBrake, lifetimes, redeem } from "../auth/codes"
import { keepToken, signIn } from "../auth/desk-session"
import { newId, newToken } from "../auth/secrets"
import type { TicketKind } from "../database/tables"
import { inWorkspace, type Trx } from "../database/transaction"
import { Refusal } from "../failure"
import { confirmWipe, insertDevice, revokeDevices } from "../queries/devices"
import { firstPersonas } from "../queries/first-personas"
import { insertPersonas } from "../queries/insert-rows"
import { returnMember } from "../queries/leave"
import { insertTicket, type Ticket } from "../queries/tickets"
import { findMember, findWorkspace, insertMember, insertWorkspace } from "../queries/workspaces"
import type { Services } from "../services"
import { isTimeZone } from "../week"
import { bearerToken } from "./sync"

export function entryRoutes(app: Hono, services: Services): void {
  const { settings, links, now } = services
  const brake = createBrake(now)
  const attempt = (c: Context, code: string, ...kinds: TicketKind[]) => {
    return { code, kinds, address: addressOf(c, settings.proxies), brake }
  }

  app.post("/api/setup", async (c) => {
    const request = await readJson(c, SetupRequest)
    if (!isTimeZone(request.workspace.timeZone)) throw new Refusal("bad-request", "This time zone is not known")
    const done = await redeem(services, attempt(c, request.code, "setup"), async (trx, workspaceId) => {
      const member = { id: newId(), name: request.name, role: "admin" as const }
      const workspace = { id: workspaceId, ...request.workspace, unsignedByDefault: false }
      await insertWorkspace(trx, workspace, now())
      await insertMember(trx, workspaceId, member, now())
      await insertPersonas(trx, workspaceId, firstPersonas(workspace.language))
      return { me: { member, workspace }, token: await signIn(trx, workspaceId, member.id, now()) }
    })
    keepToken(c, done.token, settings.publicUrl)
    return c.json(done.me satisfies Me, 200)
  })

  app.post("/api/join", async (c) => {
    const request = await readJson(c, JoinRequest)
    const work = attempt(c, request.code, "invite", "sign-in")
    const done = await redeem(services, work, async (trx, workspaceId, ticket) => {
      const workspace = await findWorkspace(trx, workspaceId)
      // A sign-in link is an existing member's; the name they type changes nothing.
      const member = await memberOf(trx, workspaceId, ticket, { name: request.name, now: now() })
      return { me: { member, workspace }, token: await signIn(trx, workspaceId, member.id, now()) }
    })
    keepToken(c, done.token, settings.publicUrl)
    return c.json(done.me satisfies Me, 200)
  })

  app.post("/api/pair", async (c) => {
    const request = await readJson(c, PairRequest)
    const work = attempt(c, request.code, "pairing")
    const answer = await redeem(services, work, async (trx, workspaceId, ticket): Promise<PairAnswer> => {
      const member = ticket.memberId ? await findMember(trx, workspaceId, ticket.memberId) : null
      if (!member) throw new Refusal("expired", "Who made this link has left the workspace")
      const { token, id, hash } = newToken(workspaceId)
      const name = request.deviceName || "Browser"
      const device = { id, memberId: member.id, kind: "extension" as const, name, secretHash: hash, now: now() }
      await insertDevice(trx, workspaceId, device)
      return { token, deviceId: Id.parse(id), member, workspace: await findWorkspace(trx, workspaceId) }
    })
    return c.json(answer, 200)
  })

  app.post("/api/sign-in", async (c) => {
    const parts = bearerToken(c)
    const expiresAt = now() + lifetimes["sign-in"]
    const { code } = await inWorkspace(services.db, parts.workspaceId, async (trx) => {
      const answer = await findBearer(trx, parts)
      if (!answer.ok && answer.why === "revoked")
        throw new Refusal("revoked", "This browser was signed out by an admin")
      if (!answer.ok || answer.bearer.kind !== "extension")
        throw new Refusal("not-signed-in", "Pair this browser first")
      const { member, workspace } = answer.bearer
      links.check(workspace.id)
      links.count(workspace.id)
      return insertTicket(trx, workspace.id, { kind: "sign-in", memberId: member.id, now: now(), expiresAt })
    })
    return c.json({ link: `${settings.publicUrl}/desk/sign-in#${code}`, expiresAt } satisfies Link, 200)
  })

  app.post("/api/left", async (c) => {
    const parts = bearerToken(c)
    const { unsent } = await readJson(c, WipedReport)
    const at = { workspaceId: parts.workspaceId, deviceId: parts.id, now: now() }
    const known = await inWorkspace(services.db, parts.workspaceId, async (trx) => {
      const answer = await findBearer(trx, parts)
      if (answer.ok && answer.bearer.kind !== "extension") return false
      if (answer.ok) await revokeDevices(trx, { ...at, memberId: answer.bearer.member.id })
      if (answer.ok || answer.why === "revoked") await confirmWipe(trx, at, unsent)
      return answer.ok || answer.why === "revoked"
    })
    if (!known) throw new Refusal("not-signed-in", "This browser was not paired")
    return c.json({ ok: true }, 200)
  })

  app.post("/api/wiped", async (c) => {
    const parts = bearerToken(c)
    const { unsent } = await readJson(c, WipedReport)
    const taken = await inWorkspace(services.db, parts.workspaceId, async (trx) => {
      const answer = await findBearer(trx, parts)
      if (answer.ok || answer.why !== "revoked") return false
      return confirmWipe(trx, { workspaceId: parts.workspaceId, deviceId: parts.id, now: now() }, unsent)
    })
    if (!taken) throw new Refusal("revoked", "Nothing is expected from this token")
    return c.json({ ok: true }, 200)
  })
}

/** Whom a link lets in: a new member, one who comes back, or one who signs in once more. */
async function memberOf(trx: Trx, workspaceId: string, ticket: Ticket, by: { name: string; now: number }) {
  if (ticket.memberId !== null) {
    const known =
      (await findMember(trx, workspaceId, ticket.memberId)) ??
      (ticket.kind === "invite" ? await returnMember(trx, workspaceId, ticket.memberId, ticket.role ?? "rep") : null)
    if (!known) throw new Refusal("expired", "Whom this link was made for has left the workspace")
    return known
  }
  const member = { id: newId(), name: by.name, role: ticket.role ?? ("rep" as const) }
  await insertMember(trx, workspaceId, member, by.now)
  return member
}

async function readJson<S extends z.ZodType>(c: Context, schema: S): Promise<z.output<S>> {
  const body = await c.req.json().catch(() => null)
  const read = schema.safeParse(body)
  if (read.success) return read.data
  const details = read.error.issues.slice(0, 10).map((issue) => `${issue.path.join(".")}: ${issue.message}`)
  throw new Refusal("bad-request", "Something in the request is missing or wrong", { details })
}
