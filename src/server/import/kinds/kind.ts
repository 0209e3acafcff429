// What an import, a dry run and an export need to know of one kind of record.
import type * as z from "zod"
import type { ImportKind } from "~src/wire/desk-imports"
import type { Draft, Field, Flat, Known } from "../field"

export type Kind<T extends { id: string } = { id: string }> = {
  name: ImportKind
  /** The head of Parley's own id: our exports are known by it. */
  idHead: string
  fields: readonly Field[]
  schema: z.ZodType<T>
  flatten(thing: T): Flat
  /** The record as the schema takes it. `before` is what stands, `now` in milliseconds since 1970. */
  build(flat: Flat, id: string, before: T | null, now: number): unknown
  label: (flat: Flat) => string
  /** What it is found by, surest group first. */
  keys: (flat: Flat, helps: Flat) => string[][]
  /** From this group on any surer key that disagrees rules a record out; before it a CRM's id alone does. */
  weakFrom: number
  /** Heads with which a row can say which record it is. */
  identifying: readonly string[]
  /** Makes a draft whole: names of two parts, what a value implies. */
  finish?: (draft: Draft, known: Known) => void
  /** What the file leaves to us, once it is known what stands. `mapped`: the fields that have a column. */
  complete?: (after: Flat, given: { before: Flat | null; mapped: ReadonlySet<string>; known: Known }) => Flat
}

export const first = (flat: Flat, name: string): string | null => flat[name]?.[0] ?? null
export const all = (flat: Flat, name: string): readonly string[] => flat[name] ?? []
/** A single value as a list. */
export const one = (value: string | null | undefined): readonly string[] =>
  value === null || value === undefined || value === "" ? [] : [value]

export const idField = (head: string): Field => ({ name: "id", head, helps: true, max: 64 })
