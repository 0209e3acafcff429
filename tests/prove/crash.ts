// Server and database killed with pushes in flight, again and again: what was acknowledged is there, once.
import fc from "fast-check"
import type { Event } from "~src/domain/event"
import { type FeedbackEvent, foldFeedback, reportOf } from "~src/domain/fold-feedback"
import { verdicts } from "~src/domain/words"
import type { FeedbackFigures, Link } from "~src/wire/desk"
import type { PairAnswer, SyncAnswer } from "~src/wire/sync"
import { assetFeedback, eventMaker, someContext } from "~tests/support/events"
import { type CrashServer, crashServer } from "./crash-server"
import type { Proof, ProofOptions } from "./proof"

export type CrashResult = {
  seed: number
  kills: number
  /** Kills with at least one push sent and not answered. */
  inFlight: number
  processesKilled: number
  restarts: number
  slowestRestart: number
  /** Events that were acknowledged, and how many of the stored ones had been sent more than once. */
  acknowledged: number
  resent: number
  lost: number
  doubled: number
  /** The sums and the desk's figure equal the reports folded by ourselves. */
  sumsEqual: boolean
}

type Device = {
  paired: PairAnswer
  make: ReturnType<typeof eventMaker>
  epoch: string | null
  cursor: number
  waiting: Event[]
  acknowledged: Event[]
  tried: Set<string>
  resent: Set<string>
}

/**
 * Runs the real server process on its embedded database and kills both, `rounds` times.
 * @param options.seed decides what is sent and when each kill comes.
 * @param options.least goes on pushing in the last round until so many are acknowledged.
 */
export async function crashRun(options: {
  rounds: number
  seed: number
  least?: number
  say?: (line: string) => void
}): Promise<CrashResult> {
  const random = randomFrom(options.seed)
  const server = await crashServer()
  try {
    await server.start()
    const cookie = await setUp(server)
    const devices = [await pairDevice(server, cookie), await pairDevice(server, cookie)]
    const result = { kills: 0, inFlight: 0, processesKilled: 0, restarts: 0, slowestRestart: 0 }
    for (let round = 0; round < options.rounds; round++) {
      const flights = devices.map((device) => pushUntilItDies(server, device, random))
      const before = acknowledgedBy(devices)
      // Some pushes through, then the blow falls at any moment of a later one.
      const enough = before + 40 + Math.floor(random() * 40)
      await until(() => acknowledgedBy(devices) >= enough)
      const killAt = Date.now() + random() * 60
      await until(() => Date.now() >= killAt && flights.some((flight) => flight.sent()))
      if (flights.some((flight) => flight.sent())) result.inFlight++
      result.processesKilled += await server.kill()
      result.kills++
      await Promise.all(flights.map((flight) => flight.died))
      const took = await server.start()
      result.restarts++
      result.slowestRestart = Math.max(result.slowestRestart, took)
      options.say?.(`kill ${round + 1}: ${acknowledgedBy(devices)} acknowledged, up again in ${took} ms`)
    }
    for (const device of devices) {
      while (device.waiting.length > 0) await pushOnce(server, device)
      while (acknowledgedBy(devices) < (options.least ?? 0)) {
        device.waiting.push(...someEvents(device, random))
        await pushOnce(server, device)
      }
    }
    return { seed: options.seed, ...result, ...(await check(server, cookie, devices)) }
  } finally {
    await server.close()
  }
}

/** The proof: 20 kills, a thousand acknowledged, none lost, none doubled. */
export async function proveCrash({ share, seed, say }: ProofOptions): Promise<Proof> {
  const rounds = Math.max(2, Math.round(20 * share))
  const least = Math.max(100, Math.round(1000 * share))
  const run = await crashRun({ rounds, seed, least, say })
  const { kills, inFlight, acknowledged, resent, processesKilled, restarts } = run
  return {
    name: "Server and database killed with a push in flight: what was acknowledged is there, once, and both start again by themselves",
    bar: `${rounds} kills, ≥ ${least} acknowledged, 0 lost, 0 doubled`,
    measured: `${kills} kills (${inFlight} in flight), ${acknowledged} acknowledged, ${run.lost} lost, ${run.doubled} doubled, slowest restart ${run.slowestRestart} ms`,
    met:
      kills >= rounds &&
      inFlight === kills &&
      acknowledged >= least &&
      run.lost === 0 &&
      run.doubled === 0 &&
      run.sumsEqual,
    counts: { kills, inFlight, processesKilled, restarts, acknowledged, resent },
    seeds: { seed },
  }
}

const sum = <T>(list: readonly T[], of: (one: T) => number) => list.reduce((n, one) => n + of(one), 0)

const acknowledgedBy = (devices: readonly Device[]) => sum(devices, (device) => device.acknowledged.length)

function randomFrom(seed: number): () => number {
  const [values] = fc.sample(
    fc.array(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), { minLength: 4000, maxLength: 4000 }),
    { seed, numRuns: 1 },
  )
  let next = 0
  return () => values?.[next++ % values.length] ?? 0
}

async function until(reached: () => boolean): Promise<void> {
  while (!reached()) await new Promise((done) => setTimeout(done, 1))
}

async function post<T>(
  url: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<{ value: T; answer: Response }> {
  const answer = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`)
  return { value: (await answer.json()) as T, answer }
}

async function setUp(server: CrashServer): Promise<string> {
  const workspace = { name: "Crash", domains: [], language: "en", timeZone: "Europe/Berlin" }
  const { answer } = await post(`${server.url}/api/setup`, { code: server.setupCode(), name: "Ada", workspace })
  return answer.headers.get("set-cookie")?.split(";")[0] ?? ""
}

async function pairDevice(server: CrashServer, cookie: string): Promise<Device> {
  const { value: link } = await post<Link>(`${server.url}/api/desk/pairing`, {}, { cookie, origin: server.url })
  const request = { code: link.link.split("#")[1], deviceName: "crash" }
  const { value: paired } = await post<PairAnswer>(`${server.url}/api/pair`, request)
  return {
    paired,
    make: eventMaker(),
    epoch: null,
    cursor: 0,
    waiting: [],
    acknowledged: [],
    tried: new Set(),
    resent: new Set(),
  }
}

/** New reports, and changes to what this device gave before. */
function someEvents(device: Device, random: () => number): Event[] {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]
  const given = [...device.acknowledged, ...device.waiting].filter((event) => event.kind === "feedback.given")
  return Array.from({ length: 5 + Math.floor(random() * 16) }, (): Event => {
    const feedback = assetFeedback({
      assetId: `asset-${Math.floor(random() * 5)}`,
      answer: pick(verdicts) ?? "used",
      context: someContext(),
    })
    const of = random() < 0.3 ? pick(given)?.id : undefined
    if (of && random() < 0.3) return device.make("feedback.withdrawn", { of })
    if (of) return device.make("feedback.revised", { of, feedback })
    if (random() < 0.2)
      return device.make("asset.seen", { showingId: null, assetId: feedback.assetId, context: feedback.context })
    return device.make("feedback.given", feedback)
  })
}

/** Sends what waits; what is acknowledged waits no more. */
async function pushOnce(server: CrashServer, device: Device): Promise<void> {
  const events = device.waiting.slice(0, 40)
  for (const { id } of events) (device.tried.has(id) ? device.resent : device.tried).add(id)
  const { token, deviceId } = device.paired
  const request = { v: 1, deviceId, epoch: device.epoch, cursor: device.cursor, events }
  const { value } = await post<SyncAnswer>(`${server.url}/api/sync`, request, { authorization: `Bearer ${token}` })
  device.epoch = value.epoch
  device.cursor = value.cursor
  const acknowledged = new Set(value.acks.filter((ack) => ack.status === "stored").map((ack) => ack.id))
  device.acknowledged.push(...events.filter((event) => acknowledged.has(event.id)))
  device.waiting = device.waiting.filter((event) => !acknowledged.has(event.id))
}

function pushUntilItDies(server: CrashServer, device: Device, random: () => number) {
  let sent = false
  const pushes = async () => {
    for (;;) {
      if (device.waiting.length < 20) device.waiting.push(...someEvents(device, random))
      sent = true
      await pushOnce(server, device)
      sent = false
    }
  }
  // It ends with the server: a refused or broken connection.
  const died = pushes().catch(() => {
    sent = false
  })
  return { sent: () => sent, died }
}

type Sums = Record<string, number>

async function check(server: CrashServer, cookie: string, devices: readonly Device[]) {
  const acknowledged = devices.flatMap((device) => device.acknowledged)
  const stored = await server.ask<{ id: string; n: number }>(
    "select id::text, count(*)::int as n from events group by id",
  )
  const counts = new Map(stored.map((row) => [row.id, row.n]))
  const lost = acknowledged.filter((event) => !counts.has(event.id)).length
  const expected = expectedSums(devices)
  const rows = await server.ask<{ key: string; n: number }>(
    "select metric || ' ' || asset_id as key, sum(n)::int as n from rollups group by 1 having sum(n) <> 0",
  )
  const found: Sums = Object.fromEntries(rows.map((row) => [row.key, row.n]))
  const reports = Object.entries(expected).reduce((n, [key, count]) => n + (key.startsWith("asset.") ? count : 0), 0)
  const answer = await fetch(`${server.url}/api/desk/feedback/figures?period=quarter`, { headers: { cookie } })
  const figures = (await answer.json()) as FeedbackFigures
  const over = Object.entries(found).reduce((n, [key, count]) => n + Math.max(0, count - (expected[key] ?? 0)), 0)
  const under = Object.entries(expected).reduce((n, [key, count]) => n + Math.max(0, count - (found[key] ?? 0)), 0)
  const twice = stored.reduce((n, row) => n + row.n - 1, 0)
  return {
    acknowledged: acknowledged.length,
    resent: sum(devices, (device) => device.resent.size),
    lost,
    doubled: twice + over,
    sumsEqual: over === 0 && under === 0 && figures.total === reports,
  }
}

/** Every event counted by ourselves: in the end all of them were acknowledged. */
function expectedSums(devices: readonly Device[]): Sums {
  const sums: Sums = {}
  const add = (key: string) => {
    sums[key] = (sums[key] ?? 0) + 1
  }
  for (const { acknowledged, paired } of devices) {
    const byReport = new Map<string, FeedbackEvent[]>()
    for (const event of acknowledged) {
      if (event.kind === "asset.seen") add(`seen ${event.data.assetId}`)
      else {
        const about = event as FeedbackEvent
        byReport.set(reportOf(about), [...(byReport.get(reportOf(about)) ?? []), about])
      }
    }
    for (const events of byReport.values()) {
      const state = foldFeedback(events.map((event) => ({ event, deviceId: paired.deviceId })))
      if (state && !state.withdrawn && state.feedback.subject === "asset")
        add(`asset.${state.feedback.answer} ${state.feedback.assetId}`)
    }
  }
  return sums
}
