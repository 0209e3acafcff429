// The proof of sync: the real client on IndexedDB, the real app on PostgreSQL, and between them everything that can go wrong.
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import pino from "pino"
import { startEmbedded } from "~src/server/database/embedded"
import { openDatabase } from "~src/server/database/open"
import { readStatus } from "~src/store/status"
import { type Broken, type MortalServer, mortalServer } from "./mortal-server"
import { checkWorld } from "./sync-check"
import { type Counts, type Fault, faults, noFaults } from "./sync-faults"
import { shareReport, takeStep } from "./sync-steps"
import { closeWorld, newWorld, type World, wakeIfDead } from "./sync-world"
import { watchDeaths } from "./worker-death"

export type SyncProof = {
  schedules: number
  /** The first schedule's seed; the others follow on. */
  seed: number
  counts: Counts
  events: number
  lost: number
  doubled: number
  stalled: number
  failures: { seed: number; wrong: string[] }[]
  seconds: number
}

export type SyncProofOptions = {
  schedules: number
  seed: number
  /** A server that must be caught; the run ends with the first failure. */
  broken?: Broken
  /** A database to use; without it one is started and removed again. */
  url?: string
}

/** Runs schedules from their seeds: `seed`, `seed + 1`, … A failure is repeated by `proveSync({ schedules: 1, seed })`. */
export async function proveSync(options: SyncProofOptions): Promise<SyncProof> {
  watchDeaths()
  const started = Date.now()
  const database = options.url ? null : await startDatabase()
  const server = mortalServer(options.url ?? database?.url ?? "", options.broken ?? null)
  const proof: SyncProof = { ...options, ...none(), seconds: 0 }
  try {
    let next = 0
    const lane = async () => {
      while (next < options.schedules && !(options.broken && proof.failures.length > 0))
        add(proof, await runSchedule(server, options.seed + next++))
    }
    await Promise.all(Array.from({ length: lanes }, lane))
  } finally {
    await server.close()
    await database?.stop()
  }
  if (options.broken && server.breaks() === 0) throw new Error(`The ${options.broken} server was never broken.`)
  return { ...proof, seconds: (Date.now() - started) / 1000 }
}

/** Schedules under way at once, so that the database has something to do while we think. */
const lanes = 4
const none = () => ({ counts: noFaults(), events: 0, lost: 0, doubled: 0, stalled: 0, failures: [] })

type Result = { seed: number; counts: Counts; events: number; wrong: string[] }

async function runSchedule(server: MortalServer, seed: number): Promise<Result> {
  const world = await newWorld(server, seed)
  try {
    if (world.random.chance(0.6)) await shareReport(world)
    for (let left = world.random.whole(14, 30); left > 0; left--) await takeStep(world)
    const stalled = await settleDown(world)
    return { seed, counts: world.counts, events: world.made.size, wrong: await checkWorld(world, stalled) }
  } catch (error) {
    const wrong = [`threw: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`]
    return { seed, counts: world.counts, events: world.made.size, wrong }
  } finally {
    closeWorld(world)
  }
}

/**
 * The network is back. Within sixty seconds, two alarms, every outbox has to be empty; then both browsers fetch once more.
 * @returns whose outbox is not.
 */
async function settleDown(world: World): Promise<string[]> {
  world.network.calm(true)
  const alarm = async () => {
    world.clock.at += 30_000
    for (const device of world.devices) {
      await wakeIfDead(world, device)
      await device.worker.sync.run()
    }
  }
  await alarm()
  for (const arrive of world.network.late.splice(0)) await arrive()
  await alarm()
  const states = await Promise.all(world.devices.map(({ worker }) => readStatus(worker.store)))
  await alarm()
  return world.devices.filter((_, i) => states[i]?.waitingEvents !== 0).map((device) => device.name)
}

function add(proof: SyncProof, { seed, counts, events, wrong }: Result): void {
  for (const fault of faults) proof.counts[fault] += counts[fault]
  proof.events += events
  if (wrong.length === 0) return
  proof.failures.push({ seed, wrong })
  if (wrong.some((one) => one.startsWith("lost") || one.startsWith("report"))) proof.lost++
  if (wrong.some((one) => one.startsWith("doubled") || one.startsWith("undone"))) proof.doubled++
  if (wrong.some((one) => one.startsWith("stalled"))) proof.stalled++
}

/** Faults that were injected fewer than `least` times: a proof without them proves nothing. */
export const tooFew = (proof: SyncProof, least: number): Fault[] =>
  faults.filter((fault) => proof.counts[fault] < least)

async function startDatabase(): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "parley-proof-"))
  const log = pino({ level: "silent" })
  const embedded = await startEmbedded(folder, log)
  await (await openDatabase({ url: embedded.url, log })).destroy()
  const stop = async () => {
    await embedded.stop()
    await rm(embedded.folder, { recursive: true, force: true })
    await rm(folder, { recursive: true, force: true })
  }
  return { url: embedded.url, stop }
}
