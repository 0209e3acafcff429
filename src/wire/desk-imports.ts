// Imports and exports: what the desk and the server say about files, under /api/desk.
import * as z from "zod"
import { Id, line, Millis } from "~src/domain/basics"

export const importKinds = ["accounts", "contacts", "leads", "messages", "assets"] as const
export const ImportKind = z.enum(importKinds)
export type ImportKind = z.infer<typeof ImportKind>

/** `update` changes only what the file has; `replace` makes each of its rows exactly what the file says. */
export const ImportMode = z.enum(["update", "replace"])
export type ImportMode = z.infer<typeof ImportMode>

/** Whose export it was; null when nobody's we know. */
export const ImportSource = z.enum(["parley", "salesforce", "hubspot"])
export type ImportSource = z.infer<typeof ImportSource>

/**
 * `uploaded`: to be mapped. `checking`, `running`: under way. `checked`: the dry run's result is there.
 * `moved`: the workspace changed since the dry run, here is the new one. `done`. `refused`: the file cannot be read.
 */
export const ImportState = z.enum(["uploaded", "checking", "checked", "moved", "running", "done", "refused"])
export type ImportState = z.infer<typeof ImportState>

const Change = z.object({ field: z.string(), before: z.string(), after: z.string() })

/** One row of the preview. `row` as a spreadsheet counts: the head is row 1. */
export const ImportRow = z.object({
  row: z.number().int(),
  label: z.string(),
  changes: z.array(Change).default([]),
  reason: z.string().default(""),
})
export type ImportRow = z.infer<typeof ImportRow>

export const ImportCounts = z.object({
  added: z.number().int(),
  changed: z.number().int(),
  unchanged: z.number().int(),
  rejected: z.number().int(),
  /** Contacts that leads bring with them. */
  contactsAdded: z.number().int().default(0),
})
export type ImportCounts = z.infer<typeof ImportCounts>

export const ImportResult = z.object({
  counts: ImportCounts,
  /** The first rows of each kind; once the import is done, the rejected ones alone. */
  preview: z.object({
    added: z.array(ImportRow),
    changed: z.array(ImportRow),
    rejected: z.array(ImportRow),
  }),
})
export type ImportResult = z.infer<typeof ImportResult>

export const ImportColumn = z.object({ head: z.string(), samples: z.array(z.string()) })
export type ImportColumn = z.infer<typeof ImportColumn>

/** GET /imports/:id, and the answer of everything that moves it on. */
export const Import = z.object({
  id: Id,
  state: ImportState,
  fileName: z.string(),
  bytes: z.number().int(),
  columns: z.array(ImportColumn),
  source: ImportSource.nullable(),
  /** The mapping is the one that was chosen for these heads before. */
  remembered: z.boolean(),
  kind: ImportKind.nullable(),
  mode: ImportMode.nullable(),
  /** A field for each column, in their order; null leaves the column out. */
  mapping: z.array(z.string().nullable()),
  by: z.string(),
  createdAt: Millis,
  endedAt: Millis.nullable(),
  result: ImportResult.nullable(),
  /** Names the dry run that a run may follow. */
  digest: z.string().nullable(),
  error: z.string().nullable(),
  /** The share of the file that is read, 0 to 1, while it is under way. */
  progress: z.number().nullable(),
  /** The rejected rows can be fetched as a file. */
  rejectedFile: z.boolean(),
})
export type Import = z.infer<typeof Import>

/** GET /imports: the newest hundred. */
export const ImportList = z.object({
  rows: z.array(
    Import.pick({
      id: true,
      state: true,
      fileName: true,
      kind: true,
      mode: true,
      by: true,
      createdAt: true,
      endedAt: true,
      rejectedFile: true,
    }).extend({ counts: ImportCounts.nullable() }),
  ),
})
export type ImportList = z.infer<typeof ImportList>

/** GET /imports/fields: what a column may be, by kind; `needed` for a row that is new. */
export const ImportFields = z.record(
  ImportKind,
  z.array(z.object({ name: z.string(), needed: z.boolean(), many: z.boolean() })),
)
export type ImportFields = z.infer<typeof ImportFields>

/** POST /imports/:id/mapping: the mapping that heads suggest for a kind. */
export const ImportGuess = z.object({ kind: ImportKind })
export const ImportMapping = z.object({ mapping: z.array(z.string().nullable()) })
export type ImportMapping = z.infer<typeof ImportMapping>

/** POST /imports/:id/check: the dry run. Nothing changes by it. */
export const ImportCheck = z.object({
  kind: ImportKind,
  mode: ImportMode,
  mapping: z.array(z.string().max(40).nullable()).max(500),
})
export type ImportCheck = z.infer<typeof ImportCheck>

/** POST /imports/:id/run: only what the named dry run showed. */
export const ImportRun = z.object({ digest: line(100) })
export type ImportRun = z.infer<typeof ImportRun>

/** What GET /export/<name>.csv gives. */
export const exportNames = [...importKinds, "insights", "terms", "feedback", "members"] as const
export type ExportName = (typeof exportNames)[number]
