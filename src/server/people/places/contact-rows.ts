// The contact itself, the conversations with it, and reps' answers to "which account is this?" about it.
import { sql } from "kysely"
import type { Contact } from "~src/domain/account"
import { identityOfKey } from "~src/domain/erase/identities"
import { counted, type Line, type Place } from "../place"
import type { Subject } from "../subject"

export const contactPlace: Place = {
  place: "contact",
  tables: ["contacts"],
  kinds: ["contact"],
  async find(trx, { workspaceId, id }) {
    const { rows } = await sql<{ data: Contact; account: string | null }>`
      select c.data, a.data->>'name' as account from contacts c
      left join accounts a on a.workspace_id = ${workspaceId} and a.id = c.data->>'accountId'
      where c.workspace_id = ${workspaceId} and c.id = ${id}`.execute(trx)
    return rows.map(
      ({ data, account }): Line => ({
        name: data.name,
        title: data.title,
        account,
        emails: data.emails.join(", "),
        linkedin: data.linkedinSlug,
        records: data.crmIds.map((one) => `${one.crm} ${one.id}`).join(", "),
        persona: data.personaId,
      }),
    )
  },
  // The whole row: an id may be made of a name. Devices hear of the erasure, not of the row.
  erase: (trx, { workspaceId, id }) =>
    counted(sql`delete from contacts where workspace_id = ${workspaceId} and id = ${id}`.execute(trx)),
}

export const conversationsPlace: Place = {
  place: "conversations",
  tables: ["conversations"],
  kinds: ["contact"],
  async find(trx, { workspaceId, id }) {
    const { rows } = await sql<Line>`
      select v.conversation, a.data->>'name' as account, to_timestamp(v.at / 1000.0) as since from conversations v
      left join accounts a on a.workspace_id = ${workspaceId} and a.id = v.account_id
      where v.workspace_id = ${workspaceId} and v.contact_id = ${id}`.execute(trx)
    return rows
  },
  erase: (trx, { workspaceId, id }) =>
    counted(sql`delete from conversations where workspace_id = ${workspaceId} and contact_id = ${id}`.execute(trx)),
}

type Correction = { member_id: string; key: string; account: string | null }

export const correctionsPlace: Place = {
  place: "corrections",
  tables: ["corrections"],
  kinds: ["contact", "member", "key"],
  async find(trx, subject, { own }) {
    // Whom a rep looks at is that rep's own: an admin's export of a member leaves it out.
    if (subject.kind === "member" && !own) return []
    return (await corrections(subject).execute(trx)).rows
      .filter((row) => concerns(subject, row))
      .map(({ key, account }): Line => ({ key, account }))
  },
  async erase(trx, subject) {
    const rows = (await corrections(subject).execute(trx)).rows.filter((row) => concerns(subject, row))
    const keys = rows.map(({ member_id, key }) => ({ member_id, key }))
    return counted(
      sql`delete from corrections using json_to_recordset(${JSON.stringify(keys)}::json) as r(member_id text, key text)
        where workspace_id = ${subject.workspaceId} and corrections.member_id = r.member_id
          and corrections.key = r.key`.execute(trx),
    )
  },
}

const concerns = (subject: Subject, { key }: Correction) =>
  subject.kind === "member" || subject.identities.has(identityOfKey(key))

/** Those that might concern somebody; which do, their whole key says. */
function corrections({ workspaceId, kind, id, identities }: Subject) {
  const keys = [...identities]
  const those =
    kind === "member"
      ? sql`c.member_id = ${id}`
      : sql`(c.key = any(${keys}::text[]) or c.key like any(${keys.map(beginning)}::text[]))`
  return sql<Correction>`
    select c.member_id, c.key, a.data->>'name' as account from corrections c
    left join accounts a on a.workspace_id = ${workspaceId} and a.id = c.account_id
    where c.workspace_id = ${workspaceId} and ${those}`
}

const beginning = (identity: string) => `${identity.replace(/[\\%_]/g, "\\$&")}@%`
