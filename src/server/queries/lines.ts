// Terms to avoid and insights as the desk lists them, each with who left it so and when.
import { sql } from "kysely"
import type { InsightList, InsightRow, TermList, TermRow } from "~src/wire/desk-lines"
import type { Trx } from "../database/transaction"

const edit = (workspaceId: string, kind: "term" | "insight") => sql`
  left join lateral (
    select v.by_id, v.at from versions v where v.workspace_id = ${workspaceId} and v.kind = ${sql.lit(kind)} and v.id = t.id
    order by v.version desc limit 1
  ) n on true
  left join members e on e.workspace_id = ${workspaceId} and e.id = n.by_id`
const columns = sql`t.seq as version, e.name as "editedBy", case when n.by_id is null then null else n.at end as "editedAt"`

/** Every term to avoid, by its words. */
export async function termList(trx: Trx, workspaceId: string): Promise<TermList> {
  const { rows } = await sql<TermRow>`
    select t.data as term, ${columns} from terms t ${edit(workspaceId, "term")}
    where t.workspace_id = ${workspaceId} and not t.deleted order by lower(t.data->>'term'), t.id`.execute(trx)
  return { rows }
}

/** Every insight, the newest evidence first and what is retired last. */
export async function insightList(trx: Trx, workspaceId: string): Promise<InsightList> {
  const { rows } = await sql<InsightRow>`
    select t.data as insight, t.deleted as retired, ${columns} from insights t ${edit(workspaceId, "insight")}
    where t.workspace_id = ${workspaceId} order by t.deleted, t.data->>'date' desc, t.id`.execute(trx)
  return { rows }
}
