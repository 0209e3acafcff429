// Which record a row is: one that stands, one that an earlier row of the file adds, or a new one.
import type { ImportKind } from "~src/wire/desk-imports"
import { newId } from "../auth/secrets"
import { accountOf } from "./account-of"
import type { Problem } from "./decode"
import type { Draft, Flat, Known } from "./field"
import type { KeyIndex, Slot } from "./key-index"
import { classOf } from "./key-table"
import { kinds } from "./kinds/all"
import { contacts } from "./kinds/contacts"
import { all, first, one } from "./kinds/kind"
import { isProblem } from "./read-rows"

export type Indexes = Partial<Record<ImportKind, KeyIndex>>
/** `also`: a contact that comes with a lead. */
export type Place = { draft: Draft; slot: Slot; added: boolean; also: { id: string; data: unknown } | null }

/** Which records must be known to place rows of a kind. */
export const indexesFor: Record<ImportKind, readonly ImportKind[]> = {
  accounts: ["accounts"],
  contacts: ["accounts", "contacts"],
  leads: ["accounts", "contacts", "leads"],
  messages: ["messages"],
  assets: ["assets"],
}

/** Classes of keys of which a record has one value alone. */
const single = new Set(["linkedin", "person", "at", "claim", "title", "url", "contact"])

/** @returns where the row belongs, or the reason why nobody can tell. */
export function place(kind: ImportKind, draft: Draft, indexes: Indexes, known: Known): Place | Problem {
  if (kind === "contacts") return placeContact(draft, indexes, known)
  if (kind === "leads") return placeLead(draft, indexes, known)
  return settle(kind, draft, indexes, known)
}

function placeContact(draft: Draft, indexes: Indexes, known: Known): Place | Problem {
  const account = accountOf(draft.helps, all(draft.flat, "emails"), indexes.accounts as KeyIndex, known)
  if (isProblem(account)) return account
  const placed = account ? { ...draft, flat: { ...draft.flat, account: [account.id] } } : draft
  return settle("contacts", placed, indexes, known, account ? null : known.say.noAccount)
}

function placeLead(draft: Draft, indexes: Indexes, known: Known): Place | Problem {
  const { say } = known
  const index = indexes.leads as KeyIndex
  const standing = index.find(kinds.leads.keys(draft.flat, draft.helps), kinds.leads.weakFrom)
  if (standing && "slot" in standing && standing.slot.row > 0) return taken(standing.slot, known)
  if (!standing && !first(draft.flat, "grade"))
    return turnedAway("leads", index, draft, kinds.leads.keys(draft.flat, draft.helps).flat(), say.needs("Grade"))
  const { contactId, id: _, ...person } = draft.helps
  const said = accountOf(draft.helps, all(person, "emails"), indexes.accounts as KeyIndex, known)
  if (isProblem(said)) return said
  const flat: Flat = { ...person, account: one(said?.id) }
  const found = (indexes.contacts as KeyIndex).find(
    contacts.keys(flat, { id: all(draft.helps, "contactId") }),
    contacts.weakFrom,
  )
  if (found && "several" in found) return { problem: say.several(labels(found.several)) }
  const contact = found?.slot
  if (contact?.dropped) return taken(contact, known)
  if (contact && said && contact.account !== said.id) {
    const other = (indexes.accounts as KeyIndex).byId(contact.account ?? "")
    return { problem: say.accountDisagree(said.label, other?.label ?? contact.label) }
  }
  if (contact) {
    const whole = { ...draft, flat: { ...draft.flat, account: one(contact.account), contact: [contact.id] } }
    return settle("leads", whole, indexes, known)
  }
  // Nobody yet: a lead that stands keeps its contact, a new one brings it.
  if (standing && !first(person, "name")) return settle("leads", draft, indexes, known)
  if (!said) return { problem: say.noAccount }
  if (!first(person, "name")) return { problem: say.needs("Name") }
  return withContact(draft, flat, indexes, known)
}

function withContact(draft: Draft, person: Flat, indexes: Indexes, known: Known): Place | Problem {
  const id = newId()
  const whole: Flat = contacts.complete?.(person, { before: null, mapped: new Set(), known }) ?? person
  const placed = settle(
    "leads",
    { ...draft, flat: { ...draft.flat, account: all(person, "account"), contact: [id] } },
    indexes,
    known,
  )
  if (isProblem(placed)) return placed
  const keys = contacts.keys(whole, { id: [id] }).flat()
  ;(indexes.contacts as KeyIndex).add(id, contacts.label(whole), keys, first(whole, "account"), draft.row)
  return { ...placed, also: { id, data: contacts.schema.parse(contacts.build(whole, id, null, 0)) } }
}

/** @param unlessStanding the reason against a row that would be new. */
function settle(
  kind: ImportKind,
  draft: Draft,
  indexes: Indexes,
  known: Known,
  unlessStanding: string | null = null,
): Place | Problem {
  const { say } = known
  const it = kinds[kind]
  const index = indexes[kind] as KeyIndex
  const groups = it.keys(draft.flat, draft.helps)
  const match = index.find(groups, it.weakFrom)
  const refuse = (problem: string) => turnedAway(kind, index, draft, groups.flat(), problem)
  if (match && "several" in match) {
    for (const slot of match.several) slot.contested ||= draft.row
    return refuse(say.several(labels(match.several)))
  }
  if (match) {
    if (match.slot.row > 0) return refuse(taken(match.slot, known).problem)
    const keys = groups.flat()
    const classes = new Set(keys.map(classOf))
    // What the row puts in the place of something else finds the record no longer, in this file as in the next.
    const goes = (name: string) => known.replaces || (single.has(name) && classes.has(name))
    // An earlier row could not tell this record from another: taking a key away would decide it at the next run.
    if (match.slot.contested > 0 && index.wouldForget(match.slot, keys, goes))
      return refuse(say.rejectedWith(match.slot.contested))
    match.slot.row = draft.row
    index.forget(match.slot, keys, goes)
    index.extend(match.slot, keys)
    return { draft, slot: match.slot, added: false, also: null }
  }
  const missing = it.fields.find((field) => field.needed && !first(draft.flat, field.name))
  const problem = unlessStanding ?? (missing ? say.needs(missing.head) : null)
  if (problem !== null) return refuse(problem)
  const id = first(draft.helps, "id") ?? newId()
  const keys = [...groups.flat(), `id:${id}`]
  return {
    draft,
    slot: index.add(id, it.label(draft.flat), keys, first(draft.flat, "account"), draft.row),
    added: true,
    also: null,
  }
}

/**
 * What a refused row names, and nothing else does yet, is remembered as refused: a later row that names it is refused with it.
 * Else the next run of the file would find that later row's record, and take this row for the one that counts.
 */
function turnedAway(kind: ImportKind, index: KeyIndex, draft: Draft, keys: string[], problem: string): Problem {
  const own = keys.filter((key) => !index.has(key))
  if (own.length > 0) index.add(newId(), kinds[kind].label(draft.flat), own, null, draft.row).dropped = true
  return { problem }
}

const taken = (slot: Slot, { say }: Known): Problem => ({
  problem: slot.dropped ? say.rejectedWith(slot.row) : say.sameAs(slot.row),
})

const labels = (slots: readonly Slot[]) => slots.slice(0, 4).map((slot) => slot.label)
