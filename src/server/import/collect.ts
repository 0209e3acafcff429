// A plan → its result: counts, a preview, the rejected rows as a file, what is to be written in parts, and a digest that names it.
import { createHash } from "node:crypto"
import type { ImportCounts, ImportResult, ImportRow } from "~src/wire/desk-imports"
import { csvText } from "../csv-text"
import type { Batch } from "../queries/put-imported"
import { clip } from "./clip"
import { pack } from "./packed"
import type { Planned } from "./plan"
import type { Reasons } from "./reasons"

export type Collected = { result: ImportResult; digest: string }

/** How many rows of tables a plan writes. */
export const writesOf = ({ added, changed, contactsAdded }: ImportCounts) => added + changed + contactsAdded

const previewed = 50
const shownText = 300
const perBatch = 1000
const partBytes = 1_000_000

/**
 * @param of.putBatch takes what is to be written, part after part, packed.
 * @param of.putRejected takes the file of rejected rows, part after part: the reason first, then the cells as they were.
 */
export async function collect(
  plan: AsyncIterable<Planned[]>,
  of: {
    head: () => readonly string[]
    separator: string
    say: Reasons
    putBatch: (part: Buffer) => Promise<void>
    putRejected: (part: Buffer) => Promise<void>
  },
): Promise<Collected> {
  const counts: ImportCounts = { added: 0, changed: 0, unchanged: 0, rejected: 0, contactsAdded: 0 }
  const preview: ImportResult["preview"] = { added: [], changed: [], rejected: [] }
  const hash = createHash("sha256")
  const writer = createWriter(of.putBatch)
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
    await writer.flush(false)
  }
  await file.flush(true)
  await writer.flush(true)
  return { result: { counts, preview }, digest: hash.digest("base64url") }
}

const cut = (text: string) => clip(text, shownText)

const shown = ({ row, label, changes, reason }: Planned): ImportRow => ({
  row,
  label: cut(label),
  changes: changes.map(({ field, before, after }) => ({ field, before: cut(before), after: cut(after) })),
  reason,
})

/** Rows become text at once: a thousand objects would weigh several times as much. */
function createWriter(putBatch: (part: Buffer) => Promise<void>) {
  const open = new Map<Batch["table"], string[]>()
  return {
    take({ writes }: Planned) {
      for (const { table, id, data } of writes) {
        const texts = open.get(table) ?? []
        texts.push(JSON.stringify({ id, data }))
        open.set(table, texts)
      }
    },
    async flush(last: boolean) {
      for (const [table, texts] of open) {
        if (texts.length === 0 || (!last && texts.length < perBatch)) continue
        await putBatch(await pack({ table, count: texts.length, json: `[${texts.join(",")}]` }))
        open.set(table, [])
      }
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
