// A file that was dropped: looked at, kept, and told what it seems to be.
import type { Member } from "~src/domain/workspace"
import type { ImportColumn, ImportKind, ImportSource } from "~src/wire/desk-imports"
import { hashOf, newId } from "../auth/secrets"
import type { Trx } from "../database/transaction"
import { Refusal } from "../failure"
import { dropOldFiles, type ImportRecord, insertImport, rememberedMapping, rememberMapping } from "../queries/imports"
import { clip } from "./clip"
import { decoder, findEncoding } from "./decode"
import { type Known, plainHead } from "./field"
import { kinds } from "./kinds/all"
import { loadKnown } from "./known"
import { type FileRow, isProblem, readRows, UnreadableFile } from "./read-rows"
import { de } from "./reasons-de"
import { en } from "./reasons-en"
import { columnKeys, type Mapping, recognise, suggestMapping } from "./recognise"
import { findSeparator } from "./separator"
import type { Encoding } from "./tables"

export const mostBytes = 64_000_000
const mostColumns = 500
const sampleBytes = 128_000
const sampleRows = 3
const sampleText = 80

/**
 * Keeps a file and says what it seems to be.
 * @param by null for the server's own command.
 * @throws Refusal with the reason in words for what is no CSV file; then nothing is kept.
 */
export async function receiveFile(
  trx: Trx,
  workspaceId: string,
  file: { name: string; bytes: Buffer },
  given: { by: Member | null; now: number },
): Promise<string> {
  const known = await loadKnown(trx, workspaceId, given.now)
  await dropOldFiles(trx, workspaceId, given.now)
  const { encoding, separator, head, rows } = await look(file.bytes, known)
  const suggestion = await suggest(trx, workspaceId, head, known)
  const id = newId()
  const columns: ImportColumn[] = head.map((text, at) => ({
    head: clip(text, 200),
    samples: rows.map((row) => clip((row.cells[at] ?? "").trim(), sampleText)).filter((cell) => cell !== ""),
  }))
  await insertImport(
    trx,
    {
      workspace_id: workspaceId,
      id,
      state: "uploaded",
      file_name: clip(file.name.trim(), 200) || "file.csv",
      bytes: file.bytes.length,
      encoding,
      separator,
      columns: JSON.stringify(columns),
      source: suggestion.source,
      remembered: suggestion.remembered,
      kind: suggestion.kind,
      mapping: JSON.stringify(suggestion.mapping),
      by_id: given.by?.id ?? "",
      by_name: given.by?.name ?? "",
      created_at: given.now,
    },
    file.bytes,
  )
  return id
}

type Look = { encoding: Encoding; separator: string; head: string[]; rows: FileRow[] }

/** @throws Refusal for what cannot be read. */
async function look(bytes: Buffer, { say }: Known): Promise<Look> {
  const encoding = findEncoding(bytes, say)
  if (isProblem(encoding)) throw new Refusal("bad-request", encoding.problem)
  const beginning = bytes.subarray(0, sampleBytes)
  const whole = bytes.length <= sampleBytes
  const separator = findSeparator(decoder(encoding)(beginning, false), whole)
  const rows: FileRow[] = []
  try {
    for await (const row of readRows(inParts(bytes), { encoding, separator }, say)) {
      rows.push(row)
      if (rows.length > sampleRows) break
    }
  } catch (error) {
    if (error instanceof UnreadableFile) throw new Refusal("bad-request", error.message)
    throw error
  }
  const [head, ...rest] = rows
  if (!head || rest.length === 0) throw new Refusal("bad-request", say.noRows)
  if (head.cells.length > mostColumns) throw new Refusal("bad-request", say.tooManyColumns(head.cells.length))
  return { encoding, separator, head: head.cells, rows: rest }
}

async function* inParts(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += sampleBytes) yield bytes.subarray(at, at + sampleBytes)
}

type Suggestion = { source: ImportSource | null; kind: ImportKind | null; mapping: Mapping; remembered: boolean }

async function suggest(trx: Trx, workspaceId: string, heads: string[], known: Known): Promise<Suggestion> {
  const { source, kind } = recognise(heads)
  const kept = await rememberedMapping(trx, workspaceId, headsKey(heads))
  if (kept) {
    const keys = columnKeys(heads)
    return { source, kind: kept.kind, mapping: keys.map((key) => kept.mapping[key] ?? null), remembered: true }
  }
  const mapping = kind ? suggestMapping(kind, heads, known) : heads.map(() => null)
  return { source, kind, mapping, remembered: false }
}

/** The mapping that heads suggest for a kind, or the one that was chosen for them before. */
export async function mappingFor(trx: Trx, it: ImportRecord, kind: ImportKind): Promise<Mapping> {
  const heads = it.columns.map((column) => column.head)
  const known = await loadKnown(trx, it.workspace_id, it.created_at)
  const kept = await rememberedMapping(trx, it.workspace_id, headsKey(heads))
  if (kept?.kind === kind) return columnKeys(heads).map((key) => kept.mapping[key] ?? null)
  return suggestMapping(kind, heads, known)
}

/** Keeps a mapping for the next file with the same heads. What the heads say by themselves needs no keeping. */
export async function keepMapping(trx: Trx, it: ImportRecord, kind: ImportKind, mapping: Mapping): Promise<void> {
  const heads = it.columns.map((column) => column.head)
  const byItself = recognise(heads).kind === kind
  const known = await loadKnown(trx, it.workspace_id, it.created_at)
  const suggested = suggestMapping(kind, heads, known)
  if (byItself && !it.remembered && suggested.every((name, at) => name === mapping[at])) return
  const keys = columnKeys(heads)
  const chosen = Object.fromEntries(mapping.flatMap((name, at) => (name === null ? [] : [[keys[at], name]])))
  await rememberMapping(trx, it.workspace_id, {
    heads: headsKey(heads),
    kind,
    mapping: chosen,
    now: it.created_at,
  })
}

const ours = new Set([en.reasonHead, de.reasonHead].map(plainHead))

/** The set of heads, whatever their order; the column that we gave rejected rows does not count. */
const headsKey = (heads: readonly string[]) =>
  hashOf(
    columnKeys(heads)
      .filter((key) => !ours.has(key))
      .sort()
      .join("\n"),
  )

/** What a column may be, by kind. */
export const importFields = () =>
  Object.fromEntries(
    Object.values(kinds).map((kind) => [
      kind.name,
      kind.fields.map(({ name, needed = false, many }) => ({ name, needed, many: many !== undefined })),
    ]),
  )
