// What a column may be: how a cell is read into a field, how a field is written, and what a row's draft is.
//
// Every field of a record is a list of canonical texts (an id, a day, a domain): none, one, or many. So updating, comparing,
// previewing and exporting are one code for all kinds.
import type { Persona, Segment } from "~src/domain/account"
import type { Problem } from "./decode"
import type { Reasons } from "./reasons"

export type Flat = Record<string, readonly string[]>

/** What reading and writing a cell needs to know of the workspace. */
export type Known = {
  say: Reasons
  /** Each row takes the place of what stands. */
  replaces?: boolean
  /** The day in the workspace's time zone when the file came, `YYYY-MM-DD`. */
  today: string
  language: string
  ownDomains: ReadonlySet<string>
  segments: Names
  personas: Names
  members: Names
  personaList: readonly Persona[]
  /** Lower case → the spelling that stands. */
  industries: Map<string, string>
}
export type Names = { what: "segment" | "persona" | "member"; ids: Map<string, string[]>; names: Map<string, string> }

export type Field = {
  name: string
  /** The head in our own exports, and how the field is called in reasons. */
  head: string
  /** Other heads that mean it, as `plainHead` leaves them. */
  heads?: readonly string[]
  /** `grow`: an update adds to the list. `set`: it replaces the list. Without it the field is a single value. */
  many?: "grow" | "set"
  /** The most characters of one value, and the most values. */
  max?: number
  most?: number
  /** A new record cannot be without it. */
  needed?: boolean
  /** Only helps to find something, and is not part of the record itself. */
  helps?: boolean
  /** @returns the canonical text; null for what stands for nothing. Without it the text itself. */
  read?: (text: string, known: Known) => string | null | Problem
  /** The inverse of `read`, for exports and previews. Without it the canonical text. */
  write?: (value: string, known: Known) => string
}

/** A row as far as the file says it. A field that is absent or empty in the file is not there. */
export type Draft = { row: number; flat: Flat; helps: Flat }

/** A head as it is compared: case, spaces and punctuation do not count. */
export const plainHead = (head: string) =>
  head
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "")

/** Names by which things are found, and back. */
export function namesOf(what: Names["what"], rows: readonly Pick<Segment, "id" | "name">[]): Names {
  const ids = new Map<string, string[]>()
  const names = new Map<string, string>()
  for (const { id, name } of rows) {
    const key = name.trim().toLowerCase()
    ids.set(key, [...(ids.get(key) ?? []), id])
    names.set(id, name)
  }
  return { what, ids, names }
}

export function readName(text: string, names: Names, say: Reasons): string | Problem {
  const found = names.ids.get(text.toLowerCase()) ?? []
  if (found.length === 1) return found[0] as string
  if (names.names.has(text)) return text
  return { problem: found.length === 0 ? say.noSuch(names.what, text) : say.severalSuch(names.what, text) }
}

/** The name where it is the only one, else the id. */
export function writeName(id: string, names: Names): string {
  const name = names.names.get(id)
  return name !== undefined && names.ids.get(name.trim().toLowerCase())?.length === 1 ? name : id
}
