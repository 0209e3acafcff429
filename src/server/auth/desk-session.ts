// Who sits at the desk: the cookie, its own origin, the role, and the ETag that spares an unchanged answer.
import type { Context, MiddlewareHandler } from "hono"
import { getCookie, setCookie } from "hono/cookie"
import type { Role } from "~src/domain/words"
import type { Trx } from "../database/transaction"
import { inWorkspace } from "../database/transaction"
import { Refusal } from "../failure"
import { insertDevice, touchDevice } from "../queries/devices"
import type { DeskEnv, Services } from "../services"
import { dayOf } from "../week"
import { findBearer } from "./bearer"
import { newToken, readToken } from "./secrets"

const cookieName = "parley_desk"
const quarterSeconds = 90 * 24 * 60 * 60
const minute = 60_000

/** Signs a member in at the desk. @returns the token for the cookie. */
export async function signIn(trx: Trx, workspaceId: string, memberId: string, now: number): Promise<string> {
  const { token, id, hash } = newToken(workspaceId)
  await insertDevice(trx, workspaceId, { id, memberId, kind: "desk", name: "Desk", secretHash: hash, now })
  return token
}

/** Puts the token into the browser, where no script reads it and no other site sends it. */
export function keepToken(c: Context, token: string, publicUrl: string): void {
  setCookie(c, cookieName, token, {
    httpOnly: true,
    sameSite: "Strict",
    path: "/",
    secure: publicUrl.startsWith("https:"),
    maxAge: quarterSeconds,
  })
}

export const dropToken = (c: Context) => setCookie(c, cookieName, "", { httpOnly: true, path: "/", maxAge: 0 })

/** The desk's own origin: as settings say, or, on loopback, as the browser addressed us. */
export function isOwnOrigin(origin: string | undefined, host: string | undefined, publicUrl: string): boolean {
  if (!origin) return false
  if (origin === new URL(publicUrl).origin) return true
  const url = URL.canParse(origin) ? new URL(origin) : null
  return url !== null && url.host === host && ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname)
}

/** Lets through who is signed in; anything that changes must come from the desk's own pages. */
export function deskSession({ db, settings, now }: Services): MiddlewareHandler<DeskEnv> {
  return async (c, next) => {
    const parts = readToken(getCookie(c, cookieName))
    if (!parts) throw new Refusal("not-signed-in", "Sign in to the desk first")
    const reads = c.req.method === "GET" || c.req.method === "HEAD"
    if (!reads && !isOwnOrigin(c.req.header("origin"), c.req.header("host"), settings.publicUrl)) {
      throw new Refusal("not-allowed", "This is for the desk's own pages to ask")
    }
    const answer = await inWorkspace(db, parts.workspaceId, async (trx) => {
      const found = await findBearer(trx, parts)
      const seen = found.ok ? (found.bearer.lastSeenAt ?? 0) : now()
      if (now() - seen > minute) await touchDevice(trx, { ...parts, deviceId: parts.id, now: now() }, 0)
      return found
    })
    if (!answer.ok && answer.why === "revoked") throw new Refusal("revoked", "This sign-in was taken back")
    if (!answer.ok || answer.bearer.kind !== "desk") throw new Refusal("not-signed-in", "Sign in to the desk first")
    c.set("bearer", answer.bearer)
    await next()
  }
}

/** Only these roles go on. */
export const only =
  (...roles: Role[]): MiddlewareHandler<DeskEnv> =>
  async (c, next) => {
    if (!roles.includes(c.var.bearer.member.role)) throw new Refusal("not-allowed", "Your role does not open this")
    await next()
  }

/** Answers 304 while neither the workspace, nor the day, nor the reader has changed. */
export function unchanged({ now }: Services): MiddlewareHandler<DeskEnv> {
  return async (c, next) => {
    const { epoch, changeSeq, member, workspace } = c.var.bearer
    const tag = `"${epoch}-${changeSeq}-${dayOf(now(), workspace.timeZone)}-${member.id}-${member.role}"`
    const headers = { "ETag": tag, "Cache-Control": "private, no-cache", "Vary": "Cookie" }
    // A proxy or compression may have weakened it.
    if (c.req.header("if-none-match")?.replace(/^W\//, "") === tag) return c.body(null, 304, headers)
    await next()
    if (c.res.status === 200) for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value)
  }
}
