// What a sync of twenty events costs the server: CPU time of Node and PostgreSQL together, from the kernel's own counters.
import { readdirSync, readFileSync } from "node:fs"
import { v7 as uuid } from "uuid"
import { startBackend } from "~scripts/lib/backend"
import type { Event } from "~src/domain/event"
import { sampleWorkspace } from "~src/server/sample/sample-workspace"
import type { PairAnswer, SyncAnswer } from "~src/wire/sync"
import { against, type BenchOptions, type Budget, quantile } from "./budget"

/** The server's code is compiled for speed after some hundred requests; what it costs before that, nobody pays twice. */
const warmUp = 300
const blocks = 9
const perBlock = 60
const perPush = 20
/** Clock ticks a second in /proc; Linux reports in hundredths on every machine. */
const tick = 10
const assetIds = sampleWorkspace(new Date().toISOString().slice(0, 10)).assets.map((asset) => asset.id)

export async function benchSyncCpu({ say }: BenchOptions): Promise<Budget | Budget[]> {
  if (process.platform !== "linux") {
    say("left out: the CPU time of other processes is read from /proc, which only Linux has")
    return []
  }
  const backend = await startBackend()
  try {
    const device = await pairDevice(backend.url, await backend.pairLink("sam"))
    let cursor = await fill(backend.url, device)
    for (let n = 0; n < warmUp; n++) cursor = await push(backend.url, device, n, cursor)
    const processes = () => [backend.pid(), ...postgresOn(backend.cluster)]
    const costs: Cost[] = []
    for (let block = 0; block < blocks; block++) {
      const before = cpu(processes())
      for (let n = 0; n < perBlock; n++) cursor = await push(backend.url, device, warmUp + block * perBlock + n, cursor)
      const used = cpu(processes())
      const node = (used.first - before.first) / perBlock
      const database = (used.rest - before.rest) / perBlock
      costs.push({ node, database, both: node + database })
    }
    const [best, worst] = [Math.min(...costs.map((c) => c.both)), Math.max(...costs.map((c) => c.both))]
    const note =
      `median of ${blocks} times ${perBlock} pushes of ${perPush} reports with rollups, after ${warmUp}: Node ` +
      `${median(costs, "node")} ms, PostgreSQL ${median(costs, "database")} ms; ${best.toFixed(2)} to ${worst.toFixed(2)}`
    return against("sync of 20 events with rollups, CPU", 6, Number(median(costs, "both")), "ms", note)
  } finally {
    await backend.close()
  }
}

type Cost = { node: number; database: number; both: number }

const median = (costs: readonly Cost[], of: keyof Cost) =>
  quantile(
    costs.map((cost) => cost[of]),
    0.5,
  ).toFixed(2)

async function pairDevice(url: string, link: string): Promise<PairAnswer> {
  const body = { code: link.split("#")[1], deviceName: "bench" }
  return post<PairAnswer>(`${url}/api/pair`, body)
}

async function fill(url: string, device: PairAnswer): Promise<number> {
  for (let cursor = 0; ; ) {
    const answer = await send(url, device, cursor, [])
    cursor = answer.cursor
    if (!answer.more) return cursor
  }
}

async function push(url: string, device: PairAnswer, n: number, cursor: number): Promise<number> {
  const events = Array.from({ length: perPush }, (_, i) => report(n * perPush + i + 1))
  const answer = await send(url, device, cursor, events)
  const stored = answer.acks.filter((ack) => ack.status === "stored").length
  if (stored !== perPush)
    throw new Error(`${perPush - stored} events were not stored: ${JSON.stringify(answer.acks[0])}`)
  return answer.cursor
}

/** Clicks as reps make them: over assets, conversations and answers. */
function report(seq: number): Event<"feedback.given"> {
  const answers = ["used", "not-relevant", "used-with-edits", "out-of-date"] as const
  const conversations = [1, 2, 3, 4, 5] as const
  return {
    id: uuid(),
    seq,
    at: Date.now(),
    v: 1,
    kind: "feedback.given",
    data: {
      subject: "asset",
      assetId: assetIds[seq % assetIds.length] ?? "none",
      answer: answers[seq % 4] ?? "used",
      reason: null,
      note: null,
      signed: true,
      context: {
        accountId: "halden-drives",
        contactId: null,
        segmentId: "s-multi",
        personaId: null,
        conversation: conversations[seq % 5] ?? 1,
        site: "linkedin",
      },
    },
  }
}

const send = (url: string, { deviceId, token }: PairAnswer, cursor: number, events: Event[]) =>
  post<SyncAnswer>(
    `${url}/api/sync`,
    { v: 1, deviceId, epoch: epochs.get(deviceId) ?? null, cursor, events },
    token,
  ).then((answer) => {
    epochs.set(deviceId, answer.epoch)
    return answer
  })
const epochs = new Map<string, string>()

async function post<T>(url: string, body: unknown, token?: string): Promise<T> {
  const answer = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as T
}

/** All processes of the database server on one folder, the ended ones counted in their parent. */
function postgresOn(cluster: string): number[] {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name))
  const leader = pids.find((pid) => read(`/proc/${pid}/cmdline`).includes(cluster))
  if (!leader) throw new Error(`no database process on ${cluster}`)
  return [Number(leader), ...pids.filter((pid) => fields(pid)[1] === leader).map(Number)]
}

/** User and system time in ms: of the first process, and of the rest with the children they have buried. */
function cpu(pids: number[]): { first: number; rest: number } {
  const of = (pid: number) => {
    const [user = 0, system = 0, buriedUser = 0, buriedSystem = 0] = fields(String(pid)).slice(11, 15).map(Number)
    return (user + system + buriedUser + buriedSystem) * tick
  }
  const [first = 0, ...rest] = pids.map(of)
  return { first, rest: rest.reduce((sum, one) => sum + one, 0) }
}

/** Fields of /proc/<pid>/stat from the third on: state, parent, … */
function fields(pid: string): string[] {
  return read(`/proc/${pid}/stat`)
    .replace(/^.*\) /, "")
    .split(" ")
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8")
  } catch {
    return ""
  }
}
