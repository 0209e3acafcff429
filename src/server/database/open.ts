// Opens the database: pool, types, migrations, and the check that workspaces are fenced.
import { Kysely, PostgresDialect } from "kysely"
import pg from "pg"
import { type Log, plainError } from "../log"
import { checkIsolation } from "./isolation"
import { migrate } from "./migrate"
import { prepared } from "./prepared"
import { serverName } from "./running"
import type { Tables } from "./tables"

export type Db = Kysely<Tables>
export type OpenOptions = {
  url: string
  log: Log
  /** Server commands call themselves otherwise, so that they may run beside the server. */
  applicationName?: string
  poolSize?: number
}

const int8 = 20
const date = 1082
const asText = (value: string) => value
/** int8 as number (ours stay below 2^53), days as `YYYY-MM-DD`. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: "text" | "binary") => {
    if (oid === int8) return Number
    if (oid === date) return asText
    return pg.types.getTypeParser(oid, format as "text")
  }) as pg.CustomTypesConfig["getTypeParser"],
}

/**
 * Opens, migrates and checks.
 * @returns the database; `destroy()` closes it.
 * @throws when it cannot be reached, a migration fails, or workspaces are not fenced from each other.
 */
export async function openDatabase(options: OpenOptions): Promise<Db> {
  // A migration of a large table may take longer than any request is allowed to.
  const first = connect({ ...options, poolSize: 1 }, 0)
  try {
    await migrate(first)
    await checkIsolation(first)
  } finally {
    await first.destroy()
  }
  return connect(options)
}

/**
 * Opens a database as it is: no migration, no check.
 * @param patience how long a statement, and a transaction that does nothing, may last, in milliseconds; 0: for ever.
 */
export function connect(options: OpenOptions, patience = 60_000): Db {
  const pool = new pg.Pool({
    connectionString: options.url,
    application_name: options.applicationName ?? serverName,
    // One connection always stays: it is how others see that we are here.
    min: 1,
    max: options.poolSize ?? 10,
    connectionTimeoutMillis: 10_000,
    idle_in_transaction_session_timeout: patience,
    statement_timeout: patience,
    types,
  })
  const lost = (error: Error) => options.log.warn({ error: plainError(error) }, "a database connection was lost")
  pool.on("error", lost)
  // The pool listens only while a connection is idle: one that breaks in use would end the process.
  pool.on("connect", (client) => client.on("error", lost))
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: prepared(pool) }) })
  pools.set(db, pool)
  return db
}

/** Connections at work and at rest, and work that waits for one. */
export type PoolFigures = { busy: number; idle: number; waiting: number }
const pools = new WeakMap<Db, pg.Pool>()

/** How the pool behind a database stands. */
export function poolFigures(db: Db): PoolFigures {
  const { totalCount = 0, idleCount = 0, waitingCount = 0 } = pools.get(db) ?? {}
  return { busy: totalCount - idleCount, idle: idleCount, waiting: waitingCount }
}
