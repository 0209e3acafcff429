// Runs schedules from their seeds on the real client, the real app and PostgreSQL, and sums up what came of them.
import { readStatus } from "~src/store/status"
import { freshDatabase } from "~tests/support/cluster"
import { type Broken, type MortalServer, mortalServer } from "./mortal-server"
import { checkWorld } from "./sync-check"
import { type Counts, type Fault, faults, noFaults } from "./sync-faults"
import { shareReport, takeStep } from "./sync-steps"
import { closeWorld, newWorld, type World, wakeIfDead } from "./sync-world"
import { watchDeaths } from "./worker-death"

export type Schedules = {
  run: number
  counts: Counts
  events: number
  lost: number
  doubled: number
  stalled: number
  failures: { seed: number; wrong: string[] }[]
  seconds: number
}

export type RunOptions = {
  schedules: number
  /** The first schedule's; the others follow on. */
  seed: number
  /** A server that must be caught: the run ends with the first failure. */
  broken?: Broken
  say?: (line: string) => void
}

/** Schedules under way at once, so that the database has something to do while we think. */
const lanes = 4

/** Runs `seed`, `seed + 1`, …; `runSchedules({ schedules: 1, seed })` repeats a failure. */
export async function runSchedules(options: RunOptions): Promise<Schedules> {
  watchDeaths()
  const { url, drop } = await freshDatabase()
  const started = Date.now()
  const server = mortalServer(url, options.broken ?? null)
  const sum: Schedules = {
    run: 0,
    counts: noFaults(),
    events: 0,
    lost: 0,
    doubled: 0,
    stalled: 0,
    failures: [],
    seconds: 0,
  }
  try {
    let next = 0
    const lane = async () => {
      while (next < options.schedules && !(options.broken && sum.failures.length > 0)) {
        add(sum, await runSchedule(server, options.seed + next++))
        if (sum.run % 200 === 0) options.say?.(`${sum.run} of ${options.schedules}: ${sum.failures.length} failed`)
      }
    }
    await Promise.all(Array.from({ length: lanes }, lane))
  } finally {
    await server.close()
    await drop()
  }
  if (options.broken && server.breaks() === 0) throw new Error(`The ${options.broken} server was never broken.`)
  return { ...sum, seconds: (Date.now() - started) / 1000 }
}

type Result = { seed: number; counts: Counts; events: number; wrong: string[] }

async function runSchedule(server: MortalServer, seed: number): Promise<Result> {
  const world = await newWorld(server, seed)
  try {
    if (world.random.chance(0.6)) await shareReport(world)
    const long = world.random.chance(0.12)
    for (let left = long ? world.random.whole(30, 60) : world.random.whole(7, 17); left > 0; left--)
      await takeStep(world)
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

function add(sum: Schedules, { seed, counts, events, wrong }: Result): void {
  sum.run++
  for (const fault of faults) sum.counts[fault] += counts[fault]
  sum.events += events
  if (wrong.length === 0) return
  sum.failures.push({ seed, wrong })
  if (wrong.some((one) => one.startsWith("lost") || one.startsWith("report"))) sum.lost++
  if (wrong.some((one) => one.startsWith("doubled") || one.startsWith("undone"))) sum.doubled++
  if (wrong.some((one) => one.startsWith("stalled"))) sum.stalled++
}

/** Faults that were injected fewer than `least` times: a proof without them proves nothing. */
export const tooFew = (counts: Counts, least: number): Fault[] => faults.filter((fault) => counts[fault] < least)
