// A row of a file → a draft: its cells read as the fields that the columns are.
import type { ImportKind } from "~src/wire/desk-imports"
import { readCell } from "./cell"
import type { Problem } from "./decode"
import type { Draft, Field, Flat, Known } from "./field"
import { kinds } from "./kinds/all"
import type { FileRow } from "./read-rows"
import { isProblem } from "./read-rows"
import type { Mapping } from "./recognise"

export type ReadDraft = (row: FileRow) => Draft | Problem

/**
 * Makes the reader of a file's rows.
 * @param own the file is our own export.
 * @returns gives each row's draft, or the first reason against it.
 */
export function draftReader(kind: ImportKind, mapping: Mapping, known: Known, own: boolean): ReadDraft {
  const { fields, finish } = kinds[kind]
  const columns = mapping.map((name) => fields.find((field) => field.name === name) ?? null)
  return ({ row, cells, problem }) => {
    if (problem !== null) return { problem }
    const flat: Record<string, readonly string[]> = {}
    const helps: Record<string, readonly string[]> = {}
    for (const [at, field] of columns.entries()) {
      if (!field) continue
      const values = readCell(cells[at] ?? "", field, known, own)
      if (isProblem(values)) return values
      if (values.length > 0) put(field.helps ? helps : flat, field, values)
    }
    const draft: Draft = { row, flat, helps }
    finish?.(draft, known)
    return draft
  }
}

/** Two columns may give one list. */
function put(into: Record<string, readonly string[]>, field: Field, values: readonly string[]): void {
  into[field.name] = [...new Set([...(into[field.name] ?? []), ...values])]
}

/** @returns why a mapping cannot be used, or null. */
export function wrongMapping(kind: ImportKind, mapping: Mapping, columns: number, known: Known): string | null {
  const { say } = known
  const { fields, identifying } = kinds[kind]
  const used = mapping.filter((name) => name !== null)
  if (used.length === 0 || mapping.length !== columns) return say.nothingMapped
  for (const name of used) {
    const field = fields.find((it) => it.name === name)
    if (!field) return say.unknownField(name)
    if (!field.many && used.filter((it) => it === name).length > 1) return say.twice(field.head)
  }
  return used.some((name) => identifying.includes(name)) ? null : say.noKey
}

type Part = { name: string; field: Field | null }
const parts = new Map(
  Object.values(kinds).map(({ name, fields }): [ImportKind, Part[]] => [
    name,
    [
      ...fields.filter((field) => !field.helps).map((field) => ({ name: field.name, field })),
      // Whom a record belongs to is no column of its own.
      ...["account", "contact"].map((one) => ({ name: one, field: null })),
    ],
  ]),
)

/** What a record will be: what stands, and what the file says. */
export function merge(kind: ImportKind, before: Flat | null, draft: Draft, mode: "update" | "replace"): Flat {
  const after: Record<string, readonly string[]> = {}
  for (const { name, field } of parts.get(kind) ?? []) {
    const said = draft.flat[name] ?? []
    const stands = before?.[name] ?? []
    if (mode === "replace" && field) after[name] = said
    else if (said.length === 0) after[name] = stands
    else after[name] = field?.many === "grow" ? withAll(stands, said) : said
  }
  return after
}

const withAll = (stands: readonly string[], said: readonly string[]) =>
  said.every((one) => stands.includes(one)) ? stands : [...new Set([...stands, ...said])]
