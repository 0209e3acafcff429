// Whether a server is at work on a database: it always keeps a connection that bears its name.
import { type Kysely, sql } from "kysely"
import { serverName } from "./running"

export async function serverAtWork<T>(db: Kysely<T>): Promise<boolean> {
  const { rows } = await sql`
    select 1 from pg_stat_activity
    where datname = current_database() and application_name = ${serverName} limit 1`.execute(db)
  return rows.length > 0
}
