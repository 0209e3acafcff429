// The plan of an import: row by row what is added, changed, left as it is or rejected. A dry run and a run make the same.
import type { Contact } from "~src/domain/account"
import type { ImportKind, ImportMode } from "~src/wire/desk-imports"
import type { Trx } from "../database/transaction"
import { erasedContacts } from "../people/erased"
import { writeCell } from "./cell"
import { clip } from "./clip"
import { draftReader, merge } from "./draft"
import type { Flat, Known } from "./field"
import { kinds } from "./kinds/all"
import { loadIndex, loadRecords } from "./known"
import { type Indexes, indexesFor, type Place, place } from "./place"
import { type FileRow, isProblem } from "./read-rows"
import type { Mapping } from "./recognise"

export type Planned = {
  row: number
  what: "added" | "changed" | "unchanged" | "rejected"
  /** The record that stands; null for a new one. */
  id: string | null
  label: string
  changes: { field: string; before: string; after: string }[]
  reason: string
  cells: readonly string[]
  writes: readonly { table: ImportKind; id: string; data: unknown }[]
}

export type PlanOf = {
  trx: Trx
  workspaceId: string
  kind: ImportKind
  mode: ImportMode
  mapping: Mapping
  /** The file is our own export. */
  own: boolean
  known: Known
  /** Milliseconds since 1970. */
  now: number
  /** Throws where the work must end. */
  stop: () => void
}

const batch = 500

/**
 * Plans rows, five hundred at a time. The same rows on the same workspace give the same plan.
 * @param rows the file's rows without its head.
 */
export async function* planRows(rows: AsyncIterable<FileRow>, of: PlanOf): AsyncGenerator<Planned[]> {
  const indexes: Indexes = {}
  for (const name of indexesFor[of.kind]) indexes[name] = await loadIndex(of.trx, of.workspaceId, name, of.stop)
  const known: Known = { ...of.known, replaces: of.mode === "replace" }
  const read = draftReader(of.kind, of.mapping, known, of.own)
  const mapped = new Set(of.mapping.filter((name) => name !== null))
  for await (const part of inBatches(rows)) {
    // Nothing here waits for anything by itself: without this, every other request would wait for the whole file.
    await new Promise((next) => setImmediate(next))
    of.stop()
    const places = part.map((row) => {
      const draft = read(row)
      return isProblem(draft) ? draft : place(of.kind, draft, indexes, known)
    })
    const ids = places.flatMap((it) => (isProblem(it) || it.added ? [] : [it.slot.id]))
    const standing = await loadRecords(of.trx, of.workspaceId, of.kind, ids)
    const planned = part.map((row, at) => {
      const it = places[at] as (typeof places)[number]
      if (isProblem(it)) return rejected(row, it.problem, labelOf(row, of))
      return decide(row, it, standing.get(it.slot.id) ?? null, { ...of, indexes, mapped })
    })
    yield await withoutErased(planned, of, indexes)
  }
}

/** Who was erased is not brought back: not as a contact, not along with a lead. */
async function withoutErased(
  planned: Planned[],
  { trx, workspaceId, known }: PlanOf,
  indexes: Indexes,
): Promise<Planned[]> {
  const people = planned.flatMap(({ writes }) => writes.filter(({ table }) => table === "contacts"))
  if (people.length === 0) return planned
  const gone = await erasedContacts(
    trx,
    workspaceId,
    people.map(({ data }) => data as Contact),
  )
  if (gone.size === 0) return planned
  return planned.map((it) => {
    if (!it.writes.some(({ table, id }) => table === "contacts" && gone.has(id))) return it
    for (const { table, id } of it.writes) indexes[table]?.drop(id)
    return rejected({ row: it.row, cells: [...it.cells], problem: null }, known.say.erased, it.label)
  })
}

type Deciding = PlanOf & { indexes: Indexes; mapped: ReadonlySet<string> }

function decide(row: FileRow, it: Place, standing: { id: string } | null, of: Deciding): Planned {
  const kind = kinds[of.kind]
  const { draft, slot, also } = it
  const before = standing ? kind.flatten(standing) : null
  const merged = merge(of.kind, before, draft, of.mode)
  const after =
    kind.complete?.(merged, {
      before,
      mapped: of.mapped,
      known: { ...of.known, replaces: of.mode === "replace" },
    }) ?? merged
  const label = kind.name === "leads" ? nameIn(of.indexes, "contacts", after.contact) : kind.label(after)
  const refuse = (reason: string) => {
    slot.dropped = true
    return rejected(row, reason, label)
  }
  for (const field of kind.fields) {
    if (field.helps) continue
    const values = after[field.name] ?? []
    if (field.needed && values.length === 0) return refuse(of.known.say.needs(field.head))
    if (field.most !== undefined && values.length > field.most)
      return refuse(of.known.say.tooMany(field.head, field.most))
  }
  const changes = changesOf(before, after, of)
  const planned = { row: row.row, id: standing ? slot.id : null, label, changes, reason: "", cells: row.cells }
  if (standing && changes.length === 0) return { ...planned, what: "unchanged", writes: [] }
  const read = kind.schema.safeParse(kind.build(after, slot.id, standing, of.now))
  if (!read.success) return refuse(of.known.say.invalid(String(read.error.issues[0]?.path[0] ?? "")))
  const own = { table: of.kind, id: slot.id, data: read.data }
  const writes = also ? [{ table: "contacts" as const, ...also }, own] : [own]
  return { ...planned, what: standing ? "changed" : "added", writes }
}

function changesOf(before: Flat | null, after: Flat, of: Deciding): Planned["changes"] {
  const changes: Planned["changes"] = []
  const compare = (field: string, was: string, will: string) => {
    if (was !== will) changes.push({ field, before: was, after: will })
  }
  for (const field of kinds[of.kind].fields) {
    if (field.helps) continue
    const [was, will] = [before?.[field.name] ?? [], after[field.name] ?? []]
    if (was.length === will.length && was.every((value, at) => value === will[at])) continue
    compare(field.name, writeCell(was, field, of.known), writeCell(will, field, of.known))
  }
  for (const [field, table] of [
    ["account", "accounts"],
    ["contact", "contacts"],
  ] as const) {
    const [was, will] = [before?.[field]?.[0], after[field]?.[0]]
    if (was !== will)
      compare(field, nameIn(of.indexes, table, before?.[field]), nameIn(of.indexes, table, after[field]))
  }
  return changes
}

const nameIn = (indexes: Indexes, table: ImportKind, ids: readonly string[] | undefined): string => {
  const id = ids?.[0]
  return id === undefined ? "" : (indexes[table]?.byId(id)?.label ?? id)
}

function rejected({ row, cells }: FileRow, reason: string, label: string): Planned {
  return { row, what: "rejected", id: null, label, changes: [], reason, cells, writes: [] }
}

/** What to call a row that could not be read: what its identifying columns say, as it stands there. */
function labelOf({ cells }: FileRow, { kind, mapping }: PlanOf): string {
  const said = (name: string) => cells[mapping.indexOf(name)]?.trim() ?? ""
  const whole = `${said("firstName")} ${said("lastName")}`.trim()
  const names = kinds[kind].identifying.map(said)
  const found = [said("name"), whole, ...names].find((text) => text !== "")
  if (found) return clip(found, 120)
  return (
    cells
      .find((cell) => cell.trim() !== "")
      ?.trim()
      .slice(0, 120) ?? ""
  )
}

async function* inBatches(rows: AsyncIterable<FileRow>): AsyncGenerator<FileRow[]> {
  let part: FileRow[] = []
  for await (const row of rows) {
    part.push(row)
    if (part.length < batch) continue
    yield part
    part = []
  }
  if (part.length > 0) yield part
}
