// People who were erased leave this device: their contact, the rep's answers about them, and what events still say of them.
import { contactIdentity, identityOfKey } from "~src/domain/erase/identities"
import {
  contactOf,
  type Erased,
  identitiesIn,
  isErased,
  scrubEvent,
  scrubFeedback,
} from "~src/domain/erase/scrub-event"
import type { EventRow } from "./database"
import type { Store } from "./open-store"
import { project } from "./project"
import { readMeta } from "./status"
import type { Touch } from "./touches"

/** Everything here that might be an erased person's identity, to be compared by hash before `eraseHere`. */
export async function identitiesHere(store: Store): Promise<string[]> {
  const { db } = store
  // On the first fetch no contact can be here that the server has erased.
  const filling = (await readMeta(store, "pull")).filled !== null
  const [contacts, corrections, conversations, reports, events] = await Promise.all([
    filling ? [] : db.contacts.toCollection().primaryKeys(),
    db.corrections.toCollection().primaryKeys(),
    db.conversations.toArray(),
    db.feedback.toArray(),
    db.events.toArray(),
  ])
  return [
    ...new Set([
      ...contacts.map(contactIdentity),
      ...corrections.map(identityOfKey),
      ...conversations.flatMap(({ view }) => (view.contactId ? [contactIdentity(view.contactId)] : [])),
      ...reports.flatMap(({ view }) => identitiesIn({ ...blank, data: view.feedback })),
      ...events.flatMap((row) => identitiesIn(row.event)),
    ]),
  ]
}

const blank = { id: "", seq: 1, at: 0, v: 1, kind: "feedback.given" } as const

/** Inside the caller's transaction, after the server's rows. Events are scrubbed wherever they stand, the outbox included. */
export async function eraseHere(store: Store, erased: Erased): Promise<void> {
  if (erased.size === 0) return
  const { db } = store
  const ids = [...erased.keys()].filter((one) => one.startsWith("contact:")).map((one) => one.slice("contact:".length))
  await db.contacts.bulkDelete(ids)
  await db.keys.bulkDelete(ids.map((id) => `c:${id}`))
  // A person without a record is known here by name alone, and might be the one who was erased.
  const known = new Set(await db.contacts.toCollection().primaryKeys())
  await db.ownWords.filter(({ whom }) => whom !== "" && !known.has(whom)).delete()
  // Whoever was shown may stand anywhere in a panel.
  await db.panels.clear()
  const said = new Map<Touch, unknown>()
  const touched = await scrubEvents(store, erased)
  for (const { id, view } of await db.conversations.toArray())
    if (view.contactId && erased.has(contactIdentity(view.contactId))) said.set(`conversation:${id}`, null)
  for (const key of await db.corrections.toCollection().primaryKeys())
    if (erased.has(identityOfKey(key))) said.set(`correction:${key}`, null)
  for (const { id, server } of await db.feedback.toArray()) {
    const has = (identity: string) => server !== null && isErased(erased, identity, server.at)
    if (server && identitiesIn({ ...blank, data: server.feedback }).some(has))
      said.set(`feedback:${id}`, { ...server, feedback: scrubFeedback(server.feedback, has) })
  }
  await project(store, [...touched, ...said.keys()], said)
}

/** @returns the views that have to be made anew. */
async function scrubEvents({ db }: Store, erased: Erased): Promise<Touch[]> {
  const touched: Touch[] = []
  const puts: EventRow[] = []
  const gone: string[] = []
  for (const row of await db.events.toArray()) {
    const event = scrubEvent(row.event, erased)
    if (event === row.event) continue
    touched.push(...(row.touches as Touch[]))
    if (event === null) gone.push(row.id)
    else puts.push({ ...row, event, touches: contactOf(event) === contactOf(row.event) ? row.touches : moored(row) })
  }
  if (puts.length > 0) await db.events.bulkPut(puts)
  if (gone.length > 0) await db.events.bulkDelete(gone)
  return touched
}

/** An event that lost its contact moves no conversation any more. */
const moored = (row: EventRow) => row.touches.filter((touch) => !touch.startsWith("conversation:"))
