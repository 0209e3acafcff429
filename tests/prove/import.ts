// The server killed in the middle of imports: each file is wholly there or wholly not, and goes on by itself.
import { sql } from "kysely"
import { accountFile } from "~scripts/lib/account-file"
import { type Backend, sampleWorkspace, startBackend } from "~scripts/lib/backend"
import { signInAtDesk } from "~scripts/lib/desk"
import { fileImports } from "~scripts/lib/file-import"
import { inWorkspace } from "~src/server/database/transaction"
import { makeRandom } from "~src/server/sample/random"
import type { Proof, ProofOptions } from "./proof"

export type KillResult = {
  kills: number
  /** Kills after which the import stood in the middle. */
  inTheMiddle: number
  /** Files of which a part stood after a kill. */
  halves: number
  /** Imports that went on to their end by themselves after the next start. */
  resumed: number
  /** Accounts that are there twice, or not at all, at the end. */
  wrong: number
  slowestResume: number
}

/** Imports a file of `rows` accounts `rounds` times, each time killed somewhere in its run. */
export async function killRun(options: {
  rounds: number
  rows: number
  seed: number
  say?: (line: string) => void
}): Promise<KillResult> {
  const random = makeRandom(options.seed)
  const backend = await startBackend()
  try {
    const { cookie } = await signInAtDesk(backend, "noor")
    const imports = fileImports(backend, cookie)
    const result: KillResult = { kills: 0, inTheMiddle: 0, halves: 0, resumed: 0, wrong: 0, slowestResume: 0 }
    for (let round = 0; round < options.rounds; round++) {
      const mark = `kill${String.fromCharCode(97 + round)}`
      const dropped = await imports.drop(accountFile(options.rows, mark, options.seed + round))
      await imports.check(dropped)
      const checked = await imports.settled(dropped.id)
      const at = 0.05 + random.next() * 0.9
      await imports.run(checked)
      for (let share = 0; share < at; ) {
        const it = await imports.look(dropped.id)
        share = it.state === "running" ? (it.progress ?? 0) : 1
      }
      await backend.kill()
      result.kills += 1
      const stood = await standing(backend, mark, dropped.id)
      if (stood.state === "running") result.inTheMiddle += 1
      if (stood.accounts !== (stood.state === "running" ? 0 : options.rows)) result.halves += 1
      const began = performance.now()
      await backend.start()
      const ended = await imports.settled(dropped.id)
      result.slowestResume = Math.max(result.slowestResume, performance.now() - began)
      const after = await standing(backend, mark, dropped.id)
      if (ended.state === "done" && stood.state === "running") result.resumed += 1
      result.wrong += Math.abs(after.accounts - options.rows) + Math.abs(after.distinct - options.rows) + after.parts
      options.say?.(
        `kill ${round + 1} at ${Math.round(at * 100)} %: ${stood.accounts} rows stood, then ${after.accounts}`,
      )
    }
    return result
  } finally {
    await backend.close()
  }
}

export async function proveImport({ share, seed, say }: ProofOptions): Promise<Proof> {
  const rounds = Math.max(2, Math.round(10 * share))
  const rows = share === 1 ? 30_000 : 4_000
  const run = await killRun({ rounds, rows, seed, say })
  return {
    name: "Server killed in the middle of an import: the file is wholly there or wholly not, and goes on by itself after the next start",
    bar: `${rounds} kills, 0 halves, every import in the middle resumed, each row there once`,
    measured: `${run.kills} kills (${run.inTheMiddle} in the middle), ${run.halves} halves, ${run.resumed} resumed, ${run.wrong} rows wrong, slowest start to end ${Math.round(run.slowestResume)} ms`,
    met:
      run.kills >= rounds &&
      run.inTheMiddle >= rounds / 2 &&
      run.halves === 0 &&
      run.resumed === run.inTheMiddle &&
      run.wrong === 0,
    counts: { kills: run.kills, inTheMiddle: run.inTheMiddle, resumed: run.resumed, rows: rounds * rows },
    seeds: { seed },
  }
}

/** What the database holds, past the server. */
async function standing(backend: Backend, mark: string, importId: string) {
  return inWorkspace(backend.db, sampleWorkspace, async (trx) => {
    const like = `${mark}-%.example`
    const { rows } = await sql<{ accounts: number; distinct: number; state: string; parts: number }>`
      select count(*)::int as accounts, count(distinct data->'domains'->>0)::int as distinct,
        (select state from imports where workspace_id = ${sampleWorkspace} and id = ${importId}) as state,
        (select count(*)::int from import_files f join imports i on i.workspace_id = f.workspace_id and i.id = f.import_id
          where f.workspace_id = ${sampleWorkspace} and i.id = ${importId} and i.state = 'done') as parts
      from accounts where workspace_id = ${sampleWorkspace} and not deleted and data->'domains'->>0 like ${like}`.execute(
      trx,
    )
    return rows[0] as (typeof rows)[number]
  })
}
