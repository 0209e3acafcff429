// One step of an import, in one transaction: the dry run, or the run. It is wholly there, or wholly not.
import type { ImportKind, ImportMode } from "~src/wire/desk-imports"
import type { Db } from "../database/open"
import { inWorkspace, type Trx } from "../database/transaction"
import { allotSeq } from "../queries/change-seq"
import { changeImport, dropParts, type ImportRecord, putPart, readParts, takeImport } from "../queries/imports"
import { putImported } from "../queries/put-imported"
import { type Collected, collect, unpack } from "./collect"
import type { Known } from "./field"
import { loadKnown, stampOf } from "./known"
import { planRows } from "./plan"
import { type FileRow, readRows, UnreadableFile } from "./read-rows"

type Where = { workspaceId: string; id: string }
export type Steering = {
  /** Milliseconds since 1970. */
  now: () => number
  /** The share that is done, 0 to 1. */
  progress: (share: number) => void
  /** Throws where the work must end. */
  stop: () => void
}
type Work = Steering & { trx: Trx; where: Where; it: ImportRecord; known: Known }

/**
 * Does what an import waits for: its check, or its run. Nothing where another server is at it.
 * A run whose plan is no longer the one that was shown changes nothing, and shows the new one instead.
 */
export async function workOn(db: Db, where: Where, steering: Steering): Promise<void> {
  await inWorkspace(db, where.workspaceId, async (trx) => {
    const it = await takeImport(trx, where)
    if (!it?.kind || !it.mode) return
    const work: Work = { ...steering, trx, where, it, known: await loadKnown(trx, where.workspaceId, it.created_at) }
    try {
      await (it.state === "running" ? run(work) : check(work))
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error
      await dropParts(trx, where, "rejected")
      await end(work, { state: "refused", error: error.message, ended_at: work.now() })
    }
  })
}

async function check(work: Work): Promise<void> {
  const { result, digest } = await plan(work, false)
  await changeImport(work.trx, work.where, ["checking"], { state: "checked", result, digest, error: null })
}

async function run(work: Work): Promise<void> {
  const { trx, where, it } = work
  // The workspace stands still only while its counter is held: at first nobody is kept waiting by the planning.
  for (const held of [false, true]) {
    if (held) await allotSeq(trx, where.workspaceId, 0)
    const stamp = await stampOf(trx, where.workspaceId)
    const planned = await plan(work, true)
    if (planned.digest !== it.digest) {
      const { result, digest } = planned
      await changeImport(trx, where, ["running"], { state: "moved", result, digest })
      return
    }
    if (!held && planned.writes > 0) {
      await allotSeq(trx, where.workspaceId, 0)
      if ((await stampOf(trx, where.workspaceId)) !== stamp) continue
    }
    await write(work, planned)
    const { counts, preview } = planned.result
    const result = { counts, preview: { added: [], changed: [], rejected: preview.rejected } }
    return end(work, { state: "done", result, error: null, ended_at: work.now() })
  }
}

async function write({ trx, where, now, progress, stop }: Work, planned: Collected): Promise<void> {
  if (planned.writes === 0) return
  const next = await allotSeq(trx, where.workspaceId, planned.writes)
  let after = next() - 1
  for (const [at, batch] of planned.batches.entries()) {
    stop()
    const { table, count } = batch
    await putImported(trx, where.workspaceId, { table, count, json: unpack(batch) }, { after, now: now() })
    after += batch.count
    progress(planShare + (1 - planShare) * ((at + 1) / planned.batches.length))
  }
}

/** How much of a run is its planning. */
const planShare = 0.7

async function plan(work: Work, write: boolean): Promise<Collected> {
  const { trx, where, it, known, progress, stop } = work
  await dropParts(trx, where, "rejected")
  const parts = await readParts(trx, where, "file")
  if (parts.length === 0) throw new UnreadableFile(known.say.columnsMissing)
  let read = 0
  async function* counted() {
    for (const part of parts) {
      yield part
      read += part.length
      progress((read / it.bytes) * (write ? planShare : 1))
    }
  }
  let head: readonly string[] = []
  async function* body(): AsyncGenerator<FileRow> {
    for await (const row of readRows(counted(), it, known.say)) {
      if (head.length === 0) head = row.cells
      else yield row
    }
  }
  const rows = planRows(body(), {
    trx,
    workspaceId: where.workspaceId,
    kind: it.kind as ImportKind,
    mode: it.mode as ImportMode,
    mapping: it.mapping,
    own: it.source === "parley",
    known,
    now: work.now(),
    stop,
  })
  let part = 0
  return collect(rows, {
    head: () => head,
    separator: it.separator,
    say: known.say,
    write,
    putRejected: (bytes) => putPart(trx, where, "rejected", part++, bytes),
  })
}

/** Nothing more is done with the file: it goes, and its first cells with it. */
async function end({ trx, where, it }: Work, change: Parameters<typeof changeImport>[3]): Promise<void> {
  const columns = it.columns.map(({ head }) => ({ head, samples: [] }))
  await changeImport(trx, where, ["checking", "running"], { ...change, columns })
  await dropParts(trx, where, "file")
}
