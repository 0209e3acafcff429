// What the background ranks with, for a page to measure: the store's beliefs and the ranker.
import { recommend } from "~src/domain/rank/recommend"
import { readBeliefs } from "~src/store/beliefs"
import { openStore } from "~src/store/open-store"
import { type ServerRow, takeRows } from "~src/store/take-rows"

const store = openStore({ workspaceId: "bench", memberId: "rep", deviceId: "browser" })

/** As a sync brings it. */
export async function takeEvidence(evidence: readonly { id: string }[]): Promise<void> {
  const rows = evidence.map((row) => ({ kind: "evidence", id: row.id, row }) as ServerRow)
  await store.db.transaction("rw", store.db.tables, () => takeRows(store, rows))
}

/** The database is open before: a worker has read its session by then. */
export const open = () => store.db.open()
export const believe = () => readBeliefs(store)
export { recommend }
