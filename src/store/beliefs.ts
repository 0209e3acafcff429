// What the evidence says, reckoned once for each change of it and kept: a worker that starts reads it in a moment.
import { type Posterior, posteriorOf } from "~src/domain/rank/posterior"
import { spreads, stiffness, sweeps, trust } from "~src/domain/rank/settings"
import { attempt, isFailure } from "./attempt"
import type { Store } from "./open-store"

/** One row. `made`: of what settings and in what form it is; another version of the extension makes it anew. */
export type BeliefsRow = { id: "all"; made: string; posterior: Posterior | null }

/** Counted up when the posterior's form or its reckoning changes otherwise than by a setting. */
const form = 1
const made = JSON.stringify([form, spreads, stiffness, sweeps, trust])

/** @returns what is believed because of the evidence in the store; null without any. Rows of evidence that come take it away. */
export async function readBeliefs(store: Store): Promise<Posterior | null> {
  const { db } = store
  const kept = await db.beliefs.get("all")
  if (kept?.made === made) return kept.posterior
  const fresh = await attempt(() =>
    db.transaction("rw", [db.evidence, db.beliefs], async () => {
      const posterior = posteriorOf(await db.evidence.toArray())
      await db.beliefs.put({ id: "all", made, posterior })
      return posterior
    }),
  )
  // A full disk must not keep the rep from the content.
  return isFailure(fresh) ? posteriorOf(await db.evidence.toArray()) : fresh
}

/** Makes it now if it is not there, so that no page waits for it. */
export async function keepBeliefs(store: Store): Promise<void> {
  if ((await store.db.beliefs.count()) === 0) await readBeliefs(store)
}
