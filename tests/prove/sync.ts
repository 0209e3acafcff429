// The proof of sync: whatever goes wrong between two browsers and the server, what was saved arrives exactly once.
import type { Broken } from "./mortal-server"
import type { Proof, ProofOptions } from "./proof"
import { runSchedules, type Schedules, tooFew } from "./sync-run"

const full = { schedules: 2000, eachFault: 200 }
/** Within so many schedules a broken server has to be caught. */
const mostToCatch = 200

/** Random schedules of everything that can go wrong; and two broken servers that the same schedules must catch. */
export async function proveSync({ share, seed, say }: ProofOptions): Promise<Proof[]> {
  const schedules = Math.ceil(full.schedules * share)
  const least = Math.floor(full.eachFault * share)
  const sum = await runSchedules({ schedules, seed, say })
  const missing = tooFew(sum.counts, least)
  for (const { seed: failed, wrong } of sum.failures.slice(0, 5)) say(`seed ${failed}: ${wrong.join("; ")}`)
  const perSecond = (sum.run / sum.seconds).toFixed(0)
  return [
    {
      name: "What a rep saved is on the server exactly once, with the last edit",
      bar: `${schedules} schedules: 0 lost, 0 doubled, 0 stalled; each fault at least ${least} times`,
      measured: `${said(sum)}; ${sum.events} events, ${perSecond} schedules/s${missing.length > 0 ? `; too few: ${missing.join(", ")}` : ""}`,
      met: sum.failures.length === 0 && missing.length === 0 && sum.run === schedules,
      counts: sum.counts,
      seeds: {
        first: seed,
        failed: sum.failures.map((failure) => failure.seed),
        replay: "--seed=<failed> --share=0.0005",
      },
    },
    await proveCaught("no-dedupe", "A server that stores a repeat again is caught", seed),
    await proveCaught("ack-first", "A server that acknowledges before it commits is caught", seed),
  ]
}

const said = ({ run, lost, doubled, stalled, failures }: Schedules) =>
  `${run} run: ${lost} lost, ${doubled} doubled, ${stalled} stalled, ${failures.length} failed`

async function proveCaught(broken: Broken, name: string, seed: number): Promise<Proof> {
  const sum = await runSchedules({ schedules: mostToCatch, seed, broken })
  const first = sum.failures[0]
  return {
    name,
    bar: `within ${mostToCatch} schedules`,
    measured: first ? `after ${sum.run}: ${first.wrong[0]?.split("\n")[0]}` : `not in ${sum.run}`,
    met: first !== undefined,
    seeds: { first: seed, caught: sum.failures.map((failure) => failure.seed) },
  }
}
