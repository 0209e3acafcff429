// A push without the people who were erased: a device may not know it yet, or send old events once more.
import { identitiesInRaw } from "~src/domain/erase/identities"
import { contactOf, identitiesIn, isErased, scrubEvent } from "~src/domain/erase/scrub-event"
import type { Trx } from "../database/transaction"
import { findErased } from "../people/erased"
import type { Readable, Unreadable } from "./read-events"

export type ScrubbedPush = {
  readable: Readable[]
  unreadable: Unreadable[]
  /** Events that said nothing without the person: acknowledged, and not stored. */
  dropped: Readable[]
  /** Ids of events that lost their contact: they move no conversation. */
  unmoored: Set<string>
  erasureIds: string[]
}

/** Takes every erased person out of what was read. */
export async function scrubPush(
  trx: Trx,
  workspaceId: string,
  push: { readable: Readable[]; unreadable: Unreadable[] },
): Promise<ScrubbedPush> {
  const candidates = [
    ...push.readable.flatMap((one) => identitiesIn(one.event)),
    ...push.unreadable.flatMap((one) => identitiesInRaw(`${one.text} ${one.reason}`)),
  ]
  const { erased, erasureIds } = await findErased(trx, workspaceId, [...new Set(candidates)])
  const scrubbed: ScrubbedPush = { readable: [], unreadable: [], dropped: [], unmoored: new Set(), erasureIds }
  for (const one of push.readable) {
    const event = scrubEvent(one.event, erased)
    if (event === null) scrubbed.dropped.push(one)
    else scrubbed.readable.push(event === one.event ? one : { ...one, event, json: JSON.stringify(event.data) })
    if (event !== null && contactOf(event) !== contactOf(one.event)) scrubbed.unmoored.add(event.id)
  }
  for (const one of push.unreadable) {
    const named = identitiesInRaw(`${one.text} ${one.reason}`).some((identity) => isErased(erased, identity, 0))
    scrubbed.unreadable.push(named ? { ...one, text: "", reason: erasedReason } : one)
  }
  return scrubbed
}

export const erasedReason = "event: names somebody who was erased"
