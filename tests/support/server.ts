// The real server on a real database, for everybody's tests: in process, or listening where a browser must reach it.
import { serve } from "@hono/node-server"
import type { Role } from "~src/domain/words"
import type { Member, Workspace } from "~src/domain/workspace"
import { createApp } from "~src/server/app"
import { signIn } from "~src/server/auth/desk-session"
import { newId, newToken } from "~src/server/auth/secrets"
import { type Db, openDatabase } from "~src/server/database/open"
import { inWorkspace, type Trx } from "~src/server/database/transaction"
import { insertDevice } from "~src/server/queries/devices"
import { insertMember, insertWorkspace } from "~src/server/queries/workspaces"
import { readSettings } from "~src/server/settings"
import { type SyncAnswer, wireVersion } from "~src/wire/sync"
import { freshDatabase, quiet } from "./cluster"

const origin = "http://localhost:8787"

export type TestMember = Member & { workspaceId: string; cookie: string }
export type TestDevice = {
  token: string
  deviceId: string
  /** Pushes events, pulls from `cursor` on (0 without it). */
  sync: (events?: unknown[], cursor?: number, epoch?: string | null) => Promise<SyncAnswer>
}
export type TestWorkspace = { workspace: Workspace; admin: TestMember; marketer: TestMember; rep: TestMember }
export type FreshServer = Awaited<ReturnType<typeof freshServer>>

/**
 * A server on a database of its own, with one workspace and an admin, a marketer and a rep in it.
 * @param options.now the server's clock, milliseconds since 1970.
 */
export async function freshServer(options: { now?: () => number; poolSize?: number } = {}) {
  const now = options.now ?? Date.now
  const { url: databaseUrl, drop } = await freshDatabase()
  const db = await openDatabase({ url: databaseUrl, log: quiet, poolSize: options.poolSize ?? 4 })
  const settings = readSettings({ PUBLIC_URL: origin, LOG_LEVEL: "silent" })
  const app = createApp({ db, settings, log: quiet, now })
  const first = await newWorkspace(db, now)
  const closers: (() => Promise<void>)[] = []

  /** Calls the app in process. */
  const call = async (path: string, init: RequestInit = {}): Promise<Response> =>
    app.fetch(new Request(new URL(path, origin), init))

  return {
    ...first,
    app,
    db,
    databaseUrl,
    settings,
    fetch: call,
    /** As a member's browser does at the desk: with the cookie, and from the desk's own origin. */
    desk: (member: TestMember, path: string, init: { method?: string; body?: unknown; headers?: HeadersInit } = {}) =>
      call(`/api/desk${path}`, {
        method: init.method ?? "GET",
        headers: { cookie: member.cookie, origin, "content-type": "application/json", ...init.headers },
        ...(init.body === undefined ? {} : { body: JSON.stringify(init.body) }),
      }),
    newWorkspace: () => newWorkspace(db, now),
    newMember: (workspaceId: string, role: Role) => newMember(db, workspaceId, role, now),
    newDevice: (member: TestMember) => newDevice(db, member, call, now),
    /** Work inside a workspace, as a request does it. */
    inside: <T>(workspaceId: string, work: (trx: Trx) => Promise<T>) => inWorkspace(db, workspaceId, work),
    /** Listens on loopback on any free port. @returns the address; closed with the server. */
    async listen(): Promise<string> {
      return new Promise((done) => {
        const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) => {
          closers.push(() => new Promise((closed) => server.close(() => closed())))
          done(`http://127.0.0.1:${port}`)
        })
      })
    },
    async close(): Promise<void> {
      for (const close of closers) await close()
      await db.destroy()
      await drop()
    },
  }
}

async function newWorkspace(db: Db, now: () => number): Promise<TestWorkspace> {
  const workspace: Workspace = {
    id: newId(),
    name: "Testwerk",
    domains: ["testwerk.example"],
    language: "en",
    timeZone: "Europe/Berlin",
    unsignedByDefault: false,
  }
  await inWorkspace(db, workspace.id, (trx) => insertWorkspace(trx, workspace, now()))
  const member = (role: Role) => newMember(db, workspace.id, role, now)
  return { workspace, admin: await member("admin"), marketer: await member("marketer"), rep: await member("rep") }
}

async function newMember(db: Db, workspaceId: string, role: Role, now: () => number): Promise<TestMember> {
  const member: Member = { id: newId(), name: `A ${role}`, role }
  const token = await inWorkspace(db, workspaceId, async (trx) => {
    await insertMember(trx, workspaceId, member, now())
    return signIn(trx, workspaceId, member.id, now())
  })
  return { ...member, workspaceId, cookie: `parley_desk=${token}` }
}

type Call = (path: string, init?: RequestInit) => Promise<Response>

async function newDevice(db: Db, member: TestMember, call: Call, now: () => number): Promise<TestDevice> {
  const { token, id, hash } = newToken(member.workspaceId)
  await inWorkspace(db, member.workspaceId, (trx) =>
    insertDevice(trx, member.workspaceId, {
      id,
      memberId: member.id,
      kind: "extension",
      name: "Test browser",
      secretHash: hash,
      now: now(),
    }),
  )
  const sync: TestDevice["sync"] = async (events = [], cursor = 0, epoch = null) => {
    const answer = await call("/api/sync", {
      method: "POST",
      headers: { "authorization": `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify({ v: wireVersion, deviceId: id, epoch, cursor, events }),
    })
    if (answer.status !== 200) throw new Error(`sync answered ${answer.status}: ${await answer.text()}`)
    return (await answer.json()) as SyncAnswer
  }
  return { token, deviceId: id, sync }
}
