// The real app on a real PostgreSQL whose connection can be cut just before or just after a commit; and the two broken
// servers that the proof must catch.
import { AsyncLocalStorage } from "node:async_hooks"
import { tmpdir } from "node:os"
import { Kysely, PostgresDialect } from "kysely"
import pg from "pg"
import pino from "pino"
import { createApp } from "~src/server/app"
import type { Db } from "~src/server/database/open"
import { prepared } from "~src/server/database/prepared"
import { readSettings } from "~src/server/settings"

export type ServerFate = "before-commit" | "after-commit" | null
/** `no-dedupe`: an event that is there already counts as new. `ack-first`: answers before the commit is on the disk. */
export type Broken = "no-dedupe" | "ack-first"

export type MortalServer = {
  db: Db
  pool: pg.Pool
  /** Answers one request, dying where the fate says. null: the server died before it could answer. */
  answer(request: Request, fate: ServerFate, now: () => number): Promise<Response | null>
  /** How often a broken server had the chance to be broken. */
  breaks(): number
  close(): Promise<void>
}

type Life = { fate: ServerFate; died: boolean; now: () => number }

/** Nothing of the app's memory matters to sync, and building it takes longer than a request: every so many deaths. */
const startsAnew = 20

/** `url`: a database that is migrated already. */
export function mortalServer(url: string, broken: Broken | null = null): MortalServer {
  const lives = new AsyncLocalStorage<Life>()
  const count = { breaks: 0 }
  const pool = new pg.Pool({ connectionString: url, max: 8, types: plainTypes })
  pool.on("error", () => {})
  pool.on("connect", (client) => client.on("error", () => {}))
  const watched = watchPool(pool, lives, broken, count)
  const db: Db = new Kysely({ dialect: new PostgresDialect({ pool: prepared(watched) }) })
  const settings = readSettings({ PARLEY_DESK: tmpdir() })
  const log = pino({ level: "silent" })
  const now = () => lives.getStore()?.now() ?? Date.now()
  const start = () => createApp({ db, settings, log, now })
  let app = start()
  let deaths = 0
  return {
    db,
    pool,
    breaks: () => count.breaks,
    async answer(request, fate, now) {
      const life: Life = { fate, died: false, now }
      const response = await lives.run(life, async () => app.fetch(request))
      if (life.died && ++deaths % startsAnew === 0) app = start()
      return life.died ? null : response
    },
    close: () => db.destroy(),
  }
}

type Query = { text: string; values?: unknown[]; name?: string }

function watchPool(pool: pg.Pool, lives: AsyncLocalStorage<Life>, broken: Broken | null, count: { breaks: number }) {
  const clients = new WeakMap<pg.PoolClient, pg.PoolClient>()
  const connect = async () => {
    const client = await pool.connect()
    const known = clients.get(client)
    if (known) return known
    // A cut connection never goes back into the pool, even where nobody noticed that it was cut.
    let dead = false
    const query = async (asked: Query) => {
      const life = lives.getStore()
      const commit = asked.text.toLowerCase() === "commit"
      if (!commit || !life?.fate) return client.query(broken === "no-dedupe" ? withoutDedupe(asked, count) : asked)
      if (life.fate === "after-commit") await client.query(asked)
      cut(client)
      dead = true
      // The broken server had answered already: its death comes too late to be noticed.
      if (broken === "ack-first" && life.fate === "before-commit") count.breaks++
      else life.died = true
      if (life.died) throw new Error("Connection terminated")
      return { rows: [], rowCount: 0, command: "COMMIT" }
    }
    const watched = {
      query,
      release: (error?: Error | boolean) => client.release(dead || error),
    } as unknown as pg.PoolClient
    clients.set(client, watched)
    return watched
  }
  return { connect, options: pool.options, end: () => pool.end() } as unknown as pg.Pool
}

/** The server's process is gone: PostgreSQL sees its connection end. */
const cut = (client: pg.PoolClient) =>
  (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy()

function withoutDedupe(asked: Query, count: { breaks: number }): Query {
  if (!/insert into events /.test(asked.text)) return asked
  const text = asked.text.replace("do nothing", "do update set received_at = excluded.received_at")
  if (text !== asked.text) count.breaks++
  return { text, values: asked.values ?? [] }
}

const plainTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: "text" | "binary") => {
    if (oid === 20) return Number
    if (oid === 1082) return (value: string) => value
    return pg.types.getTypeParser(oid, format as "text")
  }) as pg.CustomTypesConfig["getTypeParser"],
}
