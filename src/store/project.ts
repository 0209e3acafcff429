// Views are made here and nowhere else: the server's row with the device's open events on top.
import type { Event } from "~src/domain/event"
import type { ParleyDb, Shadow } from "./database"
import { accountKeyRow } from "./key-rows"
import type { Store } from "./open-store"
import { foldConversation, foldCorrection, foldReply, foldReport, type Touch, type TouchKind } from "./touches"

/** The tables a recording writes to: one transaction over these. */
export const recordTables = (db: ParleyDb) => [
  db.meta,
  db.events,
  db.feedback,
  db.conversations,
  db.corrections,
  db.replies,
  db.accounts,
  db.keys,
  db.added,
]

type ShadowKind = Exclude<TouchKind, "account">
const tableOf = {
  feedback: "feedback",
  conversation: "conversations",
  correction: "corrections",
  reply: "replies",
} as const

/** Makes the touched views anew, inside the caller's transaction. `said` holds rows that the server has just sent. */
export async function project(store: Store, touches: Iterable<Touch>, said = new Map<Touch, unknown>()): Promise<void> {
  const touched = [...new Set(touches)]
  if (touched.length === 0) return
  const open = await openEvents(store.db, touched)
  for (const kind of ["feedback", "conversation", "correction", "reply"] as const) {
    const ids = touched.filter((t) => t.startsWith(`${kind}:`)).map((t) => t.slice(kind.length + 1))
    if (ids.length > 0) await projectKind(store, kind, ids, open, said)
  }
  for (const touch of touched)
    if (touch.startsWith("account:")) await projectAccount(store, touch, open.get(touch) ?? [])
}

/** Open events by what they touch, oldest first. */
async function openEvents(db: ParleyDb, touches: Touch[]): Promise<Map<string, Event[]>> {
  const query =
    touches.length > 50 ? db.events.where("touches").above("") : db.events.where("touches").anyOf(touches).distinct()
  const rows = new Map((await query.toArray()).map((row) => [row.id, row]))
  const byTouch = new Map<string, Event[]>()
  for (const row of [...rows.values()].sort((a, b) => a.seq - b.seq))
    for (const touch of row.touches) byTouch.set(touch, [...(byTouch.get(touch) ?? []), row.event])
  return byTouch
}

async function projectKind(
  store: Store,
  kind: ShadowKind,
  ids: string[],
  open: Map<string, Event[]>,
  said: Map<Touch, unknown>,
): Promise<void> {
  const table = store.db.table<Shadow<unknown>, string>(tableOf[kind])
  const before = await table.bulkGet(ids)
  const puts: Shadow<unknown>[] = []
  const gone: string[] = []
  ids.forEach((id, i) => {
    const touch: Touch = `${kind}:${id}`
    const server = said.has(touch) ? said.get(touch) : (before[i]?.server ?? null)
    const view = fold(kind, server, open.get(touch) ?? [], store.deviceId)
    if (view !== null) puts.push({ id, accountId: accountOf(view), server: server ?? null, view })
    else if (before[i]) gone.push(id)
  })
  if (puts.length > 0) await table.bulkPut(puts)
  if (gone.length > 0) await table.bulkDelete(gone)
}

function fold(kind: ShadowKind, server: unknown, open: Event[], deviceId: string): unknown {
  if (kind === "feedback") return foldReport(server as Parameters<typeof foldReport>[0], open, deviceId)
  if (kind === "conversation") return foldConversation(server as Parameters<typeof foldConversation>[0], open)
  if (kind === "correction") return foldCorrection(server as Parameters<typeof foldCorrection>[0], open)
  return foldReply(server as Parameters<typeof foldReply>[0], open)
}

function accountOf(view: unknown): string | null {
  const one = view as { accountId?: string; feedback?: { context: { accountId: string | null } } }
  return one.accountId ?? one.feedback?.context.accountId ?? null
}

/** An added account stands in for the server's until that one comes. */
async function projectAccount({ db }: Store, touch: Touch, open: Event[]): Promise<void> {
  const id = touch.slice("account:".length)
  const added = open.findLast((event) => event.kind === "account.added")
  const [known, ours] = [await db.accounts.get(id), await db.added.get(id)]
  if (added?.kind === "account.added" && (!known || ours)) {
    const { name, domain, linkedinSlug } = added.data
    const blank = {
      otherNames: [],
      linkedinId: null,
      crmIds: [],
      industry: null,
      segmentId: null,
      language: null,
      facts: [],
    }
    const account = { ...blank, id, name, domains: domain ? [domain] : [], linkedinSlug }
    await Promise.all([db.accounts.put(account), db.keys.put(accountKeyRow(account)), db.added.put({ id })])
  } else if (!added && ours) {
    await Promise.all([db.accounts.delete(id), db.keys.delete(`a:${id}`), db.added.delete(id)])
  }
}
