// Panels that this rep was shown, until the server has them; of what has left, the page's values that stood in it, for the receipt.
import type { SentPanel } from "~src/wire/panels"
import { attempt, type Failure } from "./attempt"
import type { Store } from "./open-store"
import { keepMs } from "./outbox"

/** `said`: values read on the page that its text holds. `body` is empty once it has left. */
export type PanelRow = SentPanel & { state: "waiting" | "sent"; said: string[] }

/** More than a rep looks at in weeks without a connection: the oldest go. */
const mostWaiting = 500

/** Keeps a panel once a day, whatever is drawn anew. On the disk once this resolves. */
export function keepPanel(store: Store, panel: Omit<PanelRow, "state">): Promise<undefined | Failure> {
  const { db } = store
  return attempt(() =>
    db.transaction("rw", db.panels, async () => {
      if (await db.panels.get(panel.id)) return undefined
      await db.panels.add({ ...panel, state: "waiting" })
      const waiting = db.panels.where("[state+at]").between(["waiting", 0], ["waiting", Infinity])
      const over = (await waiting.count()) - mostWaiting
      if (over > 0) await db.panels.bulkDelete(await waiting.limit(over).primaryKeys())
      return undefined
    }),
  )
}

/** The oldest that the server does not have, at most `limit`. */
export async function waitingPanels({ db }: Store, limit: number): Promise<SentPanel[]> {
  const rows = await db.panels.where("[state+at]").between(["waiting", 0], ["waiting", Infinity]).limit(limit).toArray()
  return rows.map(({ id, at, digest, body }) => ({ id, at, digest, body }))
}

/** The server has these now. What left more than thirty days ago is forgotten. */
export async function settlePanels({ db, now }: Store, ids: readonly string[]): Promise<void> {
  await db.transaction("rw", db.panels, async () => {
    const rows = (await db.panels.bulkGet([...ids])).filter((row) => row !== undefined)
    await db.panels.bulkPut(rows.map((row) => ({ ...row, state: "sent" as const, body: "" })))
    await db.panels
      .where("[state+at]")
      .between(["sent", 0], ["sent", now() - keepMs])
      .delete()
  })
}

/** What goes or went of a page with panels: for the receipt. */
export const toldByPanels = async ({ db }: Store): Promise<{ at: number; left: boolean; said: string[] }[]> =>
  (await db.panels.orderBy("at").toArray()).map(({ at, state, said }) => ({ at, left: state === "sent", said }))
