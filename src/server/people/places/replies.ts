// Marketing's replies: to a member, and by one. What they answer stays answered.
import { sql } from "kysely"
import { gap } from "~src/domain/erase/redact"
import { type Line, numbered, type Place } from "../place"
import { formerMember } from "./member-rows"

export const repliesPlace: Place = {
  place: "replies",
  tables: ["replies"],
  kinds: ["member"],
  async find(trx, { workspaceId, id }, { own }) {
    // A reply to what is unsigned would tell whose it was.
    const { rows } = await sql<Line>`
      select case when r.by_id = ${id} then 'written' else 'received' end as which, r.status, r.text,
        to_timestamp(r.at / 1000.0) as at, to_timestamp(case when r.member_id = ${id} then r.read_at end / 1000.0) as read
      from replies r left join feedback f on f.workspace_id = ${workspaceId} and f.id = r.feedback_id
      left join requests q on q.workspace_id = ${workspaceId} and r.asked is not null and q.id = r.feedback_id::text
      where r.workspace_id = ${workspaceId} and not r.deleted
        and (r.by_id = ${id} or (r.member_id = ${id} and (f.signed or q.by_id = ${id} or ${own})))
      order by r.at`.execute(trx)
    return rows
  },
  // A reply to them speaks to them, by any form of their name: its words go. One by them stays, without their name.
  async erase(trx, { workspaceId, id }) {
    const found = await sql<{ id: string }>`
      select id from replies where workspace_id = ${workspaceId} and (by_id = ${id} or member_id = ${id})`.execute(trx)
    const rows = await numbered(trx, workspaceId, found.rows)
    if (rows.length === 0) return 0
    await sql`update replies set seq = r.seq,
        by_name = case when by_id = ${id} then ${formerMember} else by_name end,
        text = case when member_id = ${id} then ${gap} else text end,
        read_at = case when member_id = ${id} then null else read_at end
      from json_to_recordset(${JSON.stringify(rows)}::json) as r(id text, seq bigint)
      where replies.workspace_id = ${workspaceId} and replies.id = r.id`.execute(trx)
    return rows.length
  },
}
