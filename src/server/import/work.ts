// One step of an import, in one transaction: the dry run, or the run. It is wholly there, or wholly not.
import type { ImportKind, ImportMode } from "~src/wire/desk-imports"
import type { Db } from "../database/open"
import { inWorkspace, planAnew, type Trx } from "../database/transaction"
import { allotSeq } from "../queries/change-seq"
import { changeImport, dropParts, eachPart, type ImportRecord, putPart, takeImport } from "../queries/imports"
import { putImported } from "../queries/put-imported"
import { applyRules } from "../queries/segment-rules"
import { type Collected, collect, writesOf } from "./collect"
import type { Known } from "./field"
import { loadKnown, stampOf } from "./known"
import { unpack } from "./packed"
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
    await planAnew(trx)
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
  const { result, digest, stamp } = await plan(work)
  const change = { state: "checked" as const, result, digest, planned_on: stamp, error: null }
  await changeImport(work.trx, work.where, ["checking"], change)
}

async function run(work: Work): Promise<void> {
  const { trx, where, it } = work
  // The workspace stands still only while its counter is held: nobody is kept waiting by a planning, unless the second.
  let planned = await shownPlan(work)
  const share = planned ? 0 : planShare
  for (let held = false; ; ) {
    planned ??= await plan(work)
    if (planned.digest !== it.digest) {
      const { result, digest, stamp } = planned
      await changeImport(trx, where, ["running"], { state: "moved", result, digest, planned_on: stamp })
      return
    }
    const { counts, preview } = planned.result
    if (!held && writesOf(counts) > 0) {
      await allotSeq(trx, where.workspaceId, 0)
      held = true
      if ((await stampOf(trx, where.workspaceId)) !== planned.stamp) {
        planned = null
        continue
      }
    }
    await write(work, writesOf(counts), share)
    const result = { counts, preview: { added: [], changed: [], rejected: preview.rejected } }
    return end(work, { state: "done", result, error: null, ended_at: work.now() })
  }
}

type Plan = Collected & { stamp: string }

/** The plan that was shown, as it waits; null where anything moved since, or a server that ended made it. */
async function shownPlan({ trx, where, it }: Work): Promise<Plan | null> {
  if (it.result === null || it.digest === null || it.planned_on === null) return null
  const stamp = await stampOf(trx, where.workspaceId)
  return stamp === it.planned_on ? { result: it.result, digest: it.digest, stamp } : null
}

/** @param share how much of the run is done. */
async function write({ trx, where, now, progress, stop }: Work, writes: number, share: number): Promise<void> {
  if (writes === 0) return
  const next = await allotSeq(trx, where.workspaceId, writes)
  const first = next()
  let done = 0
  let accounts = false
  for await (const part of eachPart(trx, where, "plan")) {
    stop()
    const batch = await unpack(part)
    await putImported(trx, where.workspaceId, batch, { after: first - 1 + done, now: now() })
    done += batch.count
    accounts ||= batch.table === "accounts"
    progress(share + (1 - share) * (done / writes))
  }
  if (done !== writes) throw new Error(`A plan of ${writes} rows holds ${done}`)
  if (accounts) await applyRules(trx, where.workspaceId, null)
}

/** How much of a run is its planning, where it has to plan again. */
const planShare = 0.7

async function plan(work: Work): Promise<Plan> {
  const { trx, where, it, known, progress, stop } = work
  const stamp = await stampOf(trx, where.workspaceId)
  await dropParts(trx, where, "rejected")
  await dropParts(trx, where, "plan")
  const share = it.state === "running" ? planShare : 1
  let open = true
  let read = 0
  async function* counted() {
    for await (const part of eachPart(trx, where, "file")) {
      yield part
      read += part.length
      progress((read / it.bytes) * share)
      // The rows are read ahead of the plan: where that has failed, the transaction is over.
      if (!open) return
    }
    if (read === 0) throw new UnreadableFile(known.say.columnsMissing)
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
  const numbered = (of: "rejected" | "plan") => {
    let part = 0
    return (bytes: Buffer) => putPart(trx, where, of, part++, bytes)
  }
  try {
    const form = { head: () => head, separator: it.separator, say: known.say }
    const collected = await collect(rows, { ...form, putRejected: numbered("rejected"), putBatch: numbered("plan") })
    return { ...collected, stamp }
  } finally {
    open = false
  }
}

/** Nothing more is done with the file: it goes, and its first cells with it. */
async function end({ trx, where, it }: Work, change: Parameters<typeof changeImport>[3]): Promise<void> {
  const columns = it.columns.map(({ head }) => ({ head, samples: [] }))
  await changeImport(trx, where, ["checking", "running"], { ...change, columns })
  await dropParts(trx, where, "file")
  await dropParts(trx, where, "plan")
}
