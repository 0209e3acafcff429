// The database as it stands: its version and schema, and whether workspaces are fenced from each other.
import { sql } from "kysely"
import { checkIsolation } from "../database/isolation"
import { knownSchemas, schemaOf } from "../database/migrate"
import type { Db } from "../database/open"
import { attention, bad, type Finding, good } from "./finding"

export async function checkDatabase(db: Db): Promise<Finding[]> {
  const { rows } = await sql<{ version: string }>`select current_setting('server_version') as version`.execute(db)
  return [good("Database", `PostgreSQL ${rows[0]?.version} answers`), ...(await schema(db))]
}

async function schema(db: Db): Promise<Finding[]> {
  const [known, there] = [await knownSchemas(), await schemaOf(db)]
  const own = known.at(-1)
  if (there === null) return [good("Schema", "no tables yet: made at the first start")]
  if (!known.includes(there)) {
    return [
      bad(
        "Schema",
        `${there} is from a newer Parley; this one knows up to ${own}. Start that one, or restore a backup`,
      ),
    ]
  }
  if (there !== own) return [attention("Schema", `${there}: the next start brings it to ${own}. Make a backup first`)]
  return [good("Schema", there), await fence(db)]
}

async function fence(db: Db): Promise<Finding> {
  const what = "Workspaces"
  return checkIsolation(db).then(
    () => good(what, "fenced from each other: no request goes around row-level security"),
    (error: Error) => bad(what, error.message),
  )
}
