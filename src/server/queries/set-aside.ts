// Events that could not be stored, as the desk may see them.
import { sql } from "kysely"
import type { SetAsideList } from "~src/wire/desk"
import type { Trx } from "../database/transaction"
import { weekOf } from "../week"

type Row = SetAsideList["rows"][number]

/** The newest two hundred. One that is not plainly signed tells its reason and its week alone. */
export async function setAsideList(trx: Trx, workspaceId: string, timeZone: string): Promise<SetAsideList> {
  const { rows } = await sql<Row>`
    select s.event_id as id, coalesce(d.name, s.device_id) as device, coalesce(m.name, s.member_id) as member, s.reason,
      s.at, s.event
    from set_aside s
    left join devices d on d.workspace_id = ${workspaceId} and d.id = s.device_id
    left join members m on m.workspace_id = ${workspaceId} and m.id = s.member_id
    where s.workspace_id = ${workspaceId}
    order by s.at desc, s.key limit 200`.execute(trx)
  return { rows: rows.map((row) => (isSigned(row.event) ? row : withoutWho(row, timeZone))) }
}

/** Whatever names who or where stays out unless the event itself says that it is signed. */
const isSigned = (event: string) => event.includes('"signed":true') && !event.includes('"signed":false')

const withoutWho = (row: Row, timeZone: string): Row => ({
  id: "",
  device: "",
  member: "",
  reason: row.reason,
  at: Date.parse(weekOf(row.at, timeZone)),
  event: "",
})
