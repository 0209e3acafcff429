// Panels as they were shown: whoever is in one takes it away whole, for one with a gap would not be what was shown.
import { sql } from "kysely"
import { mentionsIn } from "~src/domain/erase/identities"
import type { Trx } from "../../database/transaction"
import { counted, type Line, type Place } from "../place"
import { patternsOf, type Subject } from "../subject"

type Panel = { account_id: string; day: string; digest: string; contact_id: string | null; body: string }

export const panelsPlace: Place = {
  place: "panels",
  tables: ["shown_panels"],
  kinds: ["contact", "member", "key"],
  async find(trx, subject) {
    return (await panelsWith(trx, subject)).map(
      ({ account_id, day, body }): Line => ({ account: account_id, day, panel: body }),
    )
  },
  async erase(trx, subject) {
    const rows = (await panelsWith(trx, subject)).map(({ account_id, day, digest }) => ({ account_id, day, digest }))
    return counted(
      sql`delete from shown_panels p
        using json_to_recordset(${JSON.stringify(rows)}::json) as r(account_id text, day date, digest text)
        where p.workspace_id = ${subject.workspaceId} and p.account_id = r.account_id and p.day = r.day
          and p.digest = r.digest`.execute(trx),
    )
  },
}

async function panelsWith(trx: Trx, subject: Subject): Promise<Panel[]> {
  const { workspaceId, kind, id, identities } = subject
  const contact = kind === "contact" ? id : ""
  const { rows } = await sql<Panel>`
    select account_id, day::text as day, digest, contact_id, body from shown_panels
    where workspace_id = ${workspaceId}
      and (contact_id = ${contact} or body ilike any(${patternsOf(subject)}::text[]))
    order by account_id, day, digest`.execute(trx)
  return rows.filter(
    ({ contact_id, body }) =>
      contact_id === contact || mentionsIn(body).some(({ identity }) => identities.has(identity)),
  )
}
