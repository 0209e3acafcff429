// What is held of one person, place by place: counted for the desk, and whole for an export.
import type { PersonHeld } from "~src/wire/desk-people"
import type { Trx } from "../database/transaction"
import type { Line, Reader } from "./place"
import { places } from "./places"
import { findSubject, type Subject } from "./subject"

export type HeldAt = { place: PersonHeld["places"][number]["place"]; lines: Line[] }

/** Every line that is held, by place; places without any are left out. */
export async function readHeld(trx: Trx, subject: Subject, reader: Reader): Promise<HeldAt[]> {
  const held: HeldAt[] = []
  for (const { place, kinds, find } of places) {
    const lines = kinds.includes(subject.kind) ? await find(trx, subject, reader) : []
    if (lines.length > 0) held.push({ place, lines })
  }
  return held
}

/** Counts of a member's activity would be figures about one person: those are for the member alone. */
const figures = ["reports", "events", "corrections", "set-aside", "replies"]

/**
 * What the desk shows before an export or an erasure.
 * @returns null when nobody is there.
 */
export async function heldOf(
  trx: Trx,
  workspaceId: string,
  person: { kind: Subject["kind"]; id: string },
  reader: Reader,
): Promise<PersonHeld | null> {
  const subject = await findSubject(trx, workspaceId, person.kind, person.id)
  if (!subject) return null
  const { kind, id, name } = subject
  const about = { kind, id, name, detail: null }
  if (kind !== "member")
    return {
      person: about,
      places: (await readHeld(trx, subject, reader)).map(({ place, lines }) => ({ place, n: lines.length })),
    }
  const counted: PersonHeld["places"] = []
  for (const { place, kinds, find } of places) {
    if (!kinds.includes("member")) continue
    const n = figures.includes(place) ? null : (await find(trx, subject, reader)).length
    counted.push({ place, n })
  }
  return { person: about, places: counted.filter(({ n }) => n !== 0) }
}
