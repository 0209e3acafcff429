// Connections that prepare each statement once: the same text is parsed and planned a single time.
import type { PostgresPool, PostgresPoolClient } from "kysely"
import type pg from "pg"

const names = new Map<string, string>()
/** Texts are few (they carry no values); this only bounds a mistake. */
const most = 500

function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known || names.size >= most) return known
  const name = `q${names.size}`
  names.set(text, name)
  return name
}

/** The pool as Kysely uses it; statements with values are named, and so prepared once a connection. */
export function prepared(pool: pg.Pool): PostgresPool {
  const clients = new WeakMap<pg.PoolClient, PostgresPoolClient>()
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect()
      let wrapped = clients.get(client)
      if (!wrapped) {
        wrapped = wrap(client)
        clients.set(client, wrapped)
      }
      return wrapped
    },
  } as PostgresPool
}

function wrap(client: pg.PoolClient): PostgresPoolClient {
  const query = (text: string, values: readonly unknown[]) => {
    const name = values.length > 0 ? nameOf(text) : undefined
    return client.query({ text, values: [...values], ...(name ? { name } : {}) })
  }
  return { query, release: (error?: Error | boolean) => client.release(error) } as unknown as PostgresPoolClient
}
