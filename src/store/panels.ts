// Panels that this rep was shown, until the server has them; and thirty days on, for the receipt.
import { wordsIn } from "~src/domain/receipt"
import type { SentPanel } from "~src/wire/panels"
import { attempt, type Failure } from "./attempt"
import type { Store } from "./open-store"
import { keepMs } from "./outbox"
import { readMeta } from "./status"

/** `body`: its state in canonical JSON. `tried`: it was in a request at least once. */
export type PanelRow = Pick<SentPanel, "id" | "at" | "digest"> & {
  state: "waiting" | "sent"
  tried: boolean
  body: string
}

/** More than a rep looks at in weeks without a connection: the oldest go. */
const mostWaiting = 500

/** Keeps a panel once a day, whatever is drawn anew. On the disk once this resolves. */
export function keepPanel(store: Store, panel: Omit<PanelRow, "state" | "tried">): Promise<undefined | Failure> {
  const { db } = store
  return attempt(() =>
    db.transaction("rw", db.panels, async () => {
      if (await db.panels.get(panel.id)) return undefined
      await db.panels.add({ ...panel, state: "waiting", tried: false })
      const waiting = db.panels.where("[state+at]").between(["waiting", 0], ["waiting", Infinity])
      const over = (await waiting.count()) - mostWaiting
      if (over > 0) await db.panels.bulkDelete(await waiting.limit(over).primaryKeys())
      return undefined
    }),
  )
}

/** The oldest that the server does not have, at most `limit`, marked as having left before they do. */
export function takePanels({ db }: Store, limit: number): Promise<SentPanel[]> {
  return db.transaction("rw", db.panels, async () => {
    const due = db.panels.where("[state+at]").between(["waiting", 0], ["waiting", Infinity])
    const rows = await due.limit(limit).toArray()
    await db.panels.bulkPut(rows.filter((row) => !row.tried).map((row) => ({ ...row, tried: true })))
    return rows.map(({ id, at, digest, body }) => ({ id, at, digest, state: JSON.parse(body) as unknown }))
  })
}

/** The server has these now. What left more than thirty days ago is forgotten. */
export async function settlePanels(store: Store, ids: readonly string[]): Promise<void> {
  const { db, now } = store
  await db.transaction("rw", [db.panels, db.meta], async () => {
    await db.meta.put({ ...(await readMeta(store, "contact")), lastSentAt: now() })
    const rows = (await db.panels.bulkGet([...ids])).filter((row) => row !== undefined)
    await db.panels.bulkPut(rows.map((row) => ({ ...row, state: "sent" as const })))
    await db.panels
      .where("[state+at]")
      .between(["sent", 0], ["sent", now() - keepMs])
      .delete()
  })
}

/** Every word of the panels that have left, and of those that wait, each with the newest panel's moment. */
export async function wordsOfPanels({ db }: Store): Promise<{ at: number; left: boolean; said: string[] }[]> {
  const rows = await db.panels.orderBy("at").toArray()
  return [true, false].flatMap((left) => {
    const those = rows.filter(({ tried }) => tried === left)
    const said = new Set(those.flatMap(({ body }) => wordsIn(JSON.parse(body))))
    return those.length > 0 ? [{ at: those.at(-1)?.at ?? 0, left, said: [...said] }] : []
  })
}
