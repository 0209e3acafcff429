// Every event of some kinds, a page at a time by its key: no index but the table's own, and no more than a page in memory.
import { sql } from "kysely"
import type { Event, EventKind } from "~src/domain/event"
import type { Recorded } from "~src/domain/rank/trials-of"
import type { Db } from "../database/open"
import { inWorkspace } from "../database/transaction"

/** `at`: when it happened, ms; a clock that ran ahead counts as when it was received. */
export type StoredEvent = Recorded & { at: number }

const page = 2000
const first = "00000000-0000-0000-0000-000000000000"

/** @param since milliseconds since 1970: what is older is left out. */
export async function* storedEvents(
  db: Db,
  where: { workspaceId: string; kinds: readonly EventKind[]; since: number },
): AsyncGenerator<StoredEvent[]> {
  const { workspaceId, kinds, since } = where
  for (let after = first; ; ) {
    const { rows } = await inWorkspace(db, workspaceId, (trx) =>
      sql<Row>`select id, seq, at, kind, data, device_id, member_id, received_at from events
        where workspace_id = ${workspaceId} and id > ${after}::uuid and at >= ${since} and kind = any(${kinds}::text[])
        order by id limit ${page}`.execute(trx),
    )
    yield rows.map(({ id, seq, at, kind, data, device_id, member_id, received_at }) => ({
      event: { id, seq, at, v: 1, kind, data } as unknown as Event,
      ...{ deviceId: device_id, memberId: member_id, at: Math.min(at, received_at) },
    }))
    const last = rows.at(-1)
    if (!last || rows.length < page) return
    after = last.id
  }
}

type Row = {
  id: string
  seq: number
  at: number
  kind: EventKind
  data: unknown
  device_id: string
  member_id: string
  received_at: number
}
