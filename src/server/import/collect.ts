// A plan → its result: counts, a preview, the rejected rows as a file, what is to be written, and a digest that names it.
import { createHash } from "node:crypto"
import { deflateRawSync, inflateRawSync } from "node:zlib"
import type { ImportCounts, ImportResult, ImportRow } from "~src/wire/desk-imports"
import { csvText } from "../csv-text"
import type { Batch } from "../queries/put-imported"
import { clip } from "./clip"
import type { Planned } from "./plan"
import type { Reasons } from "./reasons"

/** A batch in a tenth of its room: all of them wait until the plan is whole. */
export type PackedBatch = Omit<Batch, "json"> & { packed: Buffer }
export type Collected = { result: ImportResult; digest: string; batches: PackedBatch[]; writes: number }

export const unpack = ({ packed }: PackedBatch): string => inflateRawSync(packed).toString()

const previewed = 50
const shownText = 300
const perBatch = 1000
const partBytes = 1_000_000

/**
 * @param of.write keeps what is to be written; a dry run needs it not.
 * @param of.putRejected takes the file of rejected rows, part after part: the reason first, then the cells as they were.
 */
export async function collect(
  plan: AsyncIterable<Planned[]>,
  of: {
    head: () => readonly string[]
    separator: string
    say: Reasons
    write: boolean
    putRejected: (part: Buffer) => Promise<void>
  },
): Promise<Collected> {
  const counts: ImportCounts = { added: 0, changed: 0, unchanged: 0, rejected: 0, contactsAdded: 0 }
  const preview: ImportResult["preview"] = { added: [], changed: [], rejected: [] }
  const hash = createHash("sha256")
  const writer = createWriter(of.write)
  const file = createRejects(of)
  for await (const part of plan) {
    for (const row of part) {
      counts[row.what] += 1
      counts.contactsAdded += row.writes.length > 1 ? row.writes.length - 1 : 0
      hash.update(`${row.row}\t${row.what}\t${row.id ?? ""}\t${JSON.stringify(row.changes)}\t${row.reason}\n`)
      if (row.what !== "unchanged" && preview[row.what].length < previewed) preview[row.what].push(shown(row))
      writer.take(row)
      if (row.what === "rejected") file.take(row)
    }
    await file.flush(false)
  }
  await file.flush(true)
  const batches = writer.end()
  const writes = batches.reduce((sum, batch) => sum + batch.count, 0)
  return { result: { counts, preview }, digest: hash.digest("base64url"), batches, writes }
}

const cut = (text: string) => clip(text, shownText)

const shown = ({ row, label, changes, reason }: Planned): ImportRow => ({
  row,
  label: cut(label),
  changes: changes.map(({ field, before, after }) => ({ field, before: cut(before), after: cut(after) })),
  reason,
})

/** Rows become text at once: a hundred thousand objects would weigh several times as much. */
function createWriter(write: boolean) {
  const batches: PackedBatch[] = []
  const open = new Map<Batch["table"], string[]>()
  const close = (table: Batch["table"], texts: string[]) => {
    const packed = deflateRawSync(`[${texts.join(",")}]`, { level: 1 })
    batches.push({ table, count: texts.length, packed })
    open.set(table, [])
  }
  return {
    take({ writes }: Planned) {
      if (!write) return
      for (const { table, id, data } of writes) {
        const texts = open.get(table) ?? []
        texts.push(JSON.stringify({ id, data }))
        open.set(table, texts)
        if (texts.length >= perBatch) close(table, texts)
      }
    },
    end() {
      for (const [table, texts] of open) if (texts.length > 0) close(table, texts)
      return batches
    },
  }
}

function createRejects(of: Parameters<typeof collect>[1]) {
  let lines: string[] = []
  let size = 0
  let any = false
  const line = (cells: readonly string[]) => csvText([cells], of.separator)
  return {
    take({ row, reason, cells }: Planned) {
      if (!any) lines.push("\ufeff", line([of.say.reasonHead, ...of.head()]))
      any = true
      const text = line([of.say.row(row, reason), ...cells])
      lines.push(text)
      size += text.length
    },
    async flush(last: boolean) {
      if (lines.length === 0 || (!last && size < partBytes)) return
      await of.putRejected(Buffer.from(lines.join("")))
      lines = []
      size = 0
    },
  }
}
