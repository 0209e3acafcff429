// The desk's numbers: on the sample workspace and on random ones, ledger, Content health and evidence equal a plain recount.
import { v7 } from "uuid"
import { Asset } from "~src/domain/asset"
import type { Event } from "~src/domain/event"
import { type Conversation, conversations, reasons, verdicts } from "~src/domain/words"
import { signIn } from "~src/server/auth/desk-session"
import { countWorkspace } from "~src/server/counts/count-workspace"
import { insertAssets, insertPersonas, insertSegments } from "~src/server/queries/insert-rows"
import { loadSample } from "~src/server/sample/load"
import type { FeedbackRecords } from "~src/wire/desk"
import { type FreshServer, freshServer } from "~tests/support/server"
import { checkNumbers } from "./desk-recount"
import type { Proof, ProofOptions } from "./proof"
import { type Random, randomFrom } from "./random"

const day = 86_400_000
const start = Date.parse("2026-11-25T10:00:00Z")

/** `share` 1: two hundred random workspaces, and the sample's. */
export async function proveDeskNumbers({ share, seed, say }: ProofOptions): Promise<Proof[]> {
  const clock = { now: start }
  const server = await freshServer({ now: () => clock.now })
  try {
    const rounds = Math.max(3, Math.round(200 * share))
    let numbers = 0
    const wrong: string[] = []
    const counts = { events: 0, reports: 0, replies: 0, told: 0 }
    for (let round = 0; round < rounds; round++) {
      clock.now = start
      const random = randomFrom(seed + round)
      const world = await fill(server, clock, random, counts)
      try {
        numbers += await checkNumbers({ server, ...world, now: clock.now }, segmentIds)
      } catch (error) {
        wrong.push(`seed ${seed + round}: ${String(error).slice(0, 400)}`)
      }
      if (round % 20 === 19) say(`${round + 1} workspaces, ${numbers} numbers`)
    }
    clock.now = start
    const sample = await sampleNumbers(server).catch((error) => String(error).slice(0, 400))
    const caught = await damaged(server, clock, randomFrom(seed))
    return [
      {
        name: "Every number of ledger and Content health equals a recount from the raw events",
        bar: `${rounds} random workspaces, every period and segment: 0 differ`,
        measured: wrong.length === 0 ? `${numbers} numbers, 0 differ` : wrong.slice(0, 3).join("; "),
        met: wrong.length === 0 && numbers > 0 && counts.told > 0,
        counts,
        seeds: { seed },
      },
      {
        name: "So does every number on the sample workspace",
        bar: "0 differ",
        measured: typeof sample === "number" ? `${sample} numbers, 0 differ` : sample,
        met: typeof sample === "number" && sample > 0,
      },
      {
        name: "A sum that is off by one is caught",
        bar: "the recount differs",
        measured: caught ? "caught" : "not caught",
        met: caught,
      },
    ]
  } finally {
    await server.close()
  }
}

const accountIds = Array.from({ length: 12 }, (_, n) => `account-${n}`)
const segmentIds = ["mid", "large"]
const personaIds = ["cfo", "ops"]
type Clock = { now: number }
type World = { workspaceId: string; marketer: Parameters<FreshServer["desk"]>[0]; timeZone: string }

async function fill(
  server: FreshServer,
  clock: Clock,
  random: Random,
  counts: Record<"events" | "reports" | "replies" | "told", number>,
): Promise<World> {
  const { workspace, marketer, admin } = await server.newWorkspace()
  if (random.chance(0.7)) {
    clock.now = start - 200 * day
    const settings = await (await server.desk(admin, "/settings")).json()
    await server.desk(admin, "/settings", { method: "PUT", body: { ...settings, holdout: 50 } })
    clock.now = start
  }
  const assets = ["a1", "a2", "a3", "a4", "a5"].map((id) => anyAsset(id, random))
  await server.inside(workspace.id, async (trx) => {
    await insertSegments(trx, workspace.id, segmentIds.map((id) => ({ id, name: id, note: null })) as never)
    await insertPersonas(trx, workspace.id, personaIds.map((id) => ({ id, name: id, titles: [] })) as never)
    await insertAssets(trx, workspace.id, assets)
  })
  const reps = random.whole(3, 11)
  for (let n = 0; n < reps; n++) {
    const device = await server.newDevice(await server.newMember(workspace.id, "rep"))
    const events = anyEvents(random, start)
    counts.events += events.length
    for (let from = 0; from < events.length; from += 200) await device.sync(events.slice(from, from + 200))
  }
  const { records }: FeedbackRecords = await (await server.desk(marketer, "/feedback/records?period=year")).json()
  counts.reports += records.length
  for (const record of records.slice(0, 12)) {
    const body = { status: random.pick(["done", "planned", "merged", "declined"]), text: "Thank you", changed: null }
    await server.desk(marketer, `/feedback/${record.id}/reply`, { method: "POST", body })
    counts.replies += 1
  }
  for (let n = random.whole(0, 3); n > 0; n--) {
    clock.now = start - random.whole(0, 60) * day
    const asked = await (
      await server.desk(marketer, "/requests", { method: "POST", body: { words: `thing ${n}` } })
    ).json()
    clock.now = start - random.whole(0, 2) * day
    if (random.chance(0.5))
      await server.desk(marketer, `/requests/${asked.id}`, { method: "PUT", body: { status: "done" } })
  }
  clock.now = start
  await countWorkspace(server.db, workspace.id, clock.now)
  if (reps >= 5) counts.told += 1
  return { workspaceId: workspace.id, marketer, timeZone: workspace.timeZone }
}

function anyAsset(id: string, random: Random): Asset {
  const some = <T>(list: readonly T[]) => list.filter(() => random.chance(0.5))
  return Asset.parse({
    ...{ id, title: `Asset ${id}`, url: `https://testwerk.example/${id}`, kind: "guide", language: "en" },
    ...{ audience: { conversations: some(conversations), personaIds: some(personaIds), segmentIds: some(segmentIds) } },
    createdOn: random.pick(["2026-01-01", "2026-10-26", "2026-10-27", "2026-11-20"]),
    expiresOn: random.pick([null, null, "2026-11-24", "2026-11-25"]),
    withdrawn: random.chance(0.1),
  })
}

function anyEvents(random: Random, now: number): Event[] {
  const events: Event[] = []
  let seq = 0
  const make = (kind: Event["kind"], data: unknown, at: number) => {
    seq += 1
    const event = { id: v7(), seq, at, v: 1, kind, data } as Event
    events.push(event)
    return event
  }
  for (let visit = random.whole(5, 40); visit > 0; visit--) {
    // Lately more often than long ago, and now and then from a clock that runs ahead.
    const at = now - Math.round(random.next() ** 2 * 400 * day) + (random.chance(0.05) ? 3 * day : 0)
    const context = {
      ...{ accountId: random.pick([...accountIds, null]), contactId: null },
      ...{ segmentId: random.pick(["mid", "large", null]), personaId: random.pick(["cfo", "ops", null]) },
      ...{ conversation: random.pick(conversations) as Conversation, site: "linkedin" },
    }
    const assetIds = ["a1", "a2", "a3", "a4", "a5"].filter(() => random.chance(0.5)).slice(0, 3)
    const showingId = v7()
    const items = assetIds.map((assetId, i) => ({ assetId, position: i + 1, probability: 0.5 }))
    if (items.length > 0) make("assets.shown", { showingId, context, items, ...anyArm(random) }, at)
    for (const assetId of assetIds) {
      const touch = { showingId, assetId, context }
      if (random.chance(0.7)) make("asset.seen", touch, at + 2000)
      if (random.chance(0.2)) make("asset.opened", touch, at + random.whole(1, 9) * day)
      if (random.chance(0.2)) make("asset.copied", touch, at + 5000)
      if (!random.chance(0.4)) continue
      const judged = at + random.whole(0, 30) * day
      const given = make("feedback.given", anyReport(random, assetId, context), judged)
      if (random.chance(0.2))
        make("feedback.revised", { of: given.id, feedback: anyReport(random, assetId, context) }, judged + 60_000)
      if (random.chance(0.1)) make("feedback.withdrawn", { of: given.id }, judged + 90_000)
    }
    if (random.chance(0.1)) make("content.asked", { words: "benchmark", signed: random.chance(0.5), context }, at)
    if (random.chance(0.2))
      make("feedback.given", { subject: "account", answer: "no-pain", ...detail(null, random), context }, at)
  }
  return events
}

/** Held out, listened to, or from a browser that knew of no holdout. */
const anyArm = (random: Random) => random.pick([{}, { heldOut: true }, { heldOut: false }])

function anyReport(random: Random, assetId: string, context: object) {
  const answer = random.pick(verdicts)
  return { subject: "asset", assetId, answer, ...detail(random.pick([null, ...reasons[answer]]), random), context }
}

const detail = (reason: string | null, random: Random) => ({ reason, note: null, signed: random.chance(0.7) })

async function sampleNumbers(server: FreshServer): Promise<number> {
  const { workspaceId, marketerId } = await loadSample(server.db, "2026-11-25")
  await countWorkspace(server.db, workspaceId, start)
  const { token, segments, timeZone } = await server.inside(workspaceId, async (trx) => ({
    token: await signIn(trx, workspaceId, marketerId, start),
    segments: (await trx.selectFrom("segments").select("id").execute()).map(({ id }) => id),
    timeZone: (await trx.selectFrom("workspaces").select("time_zone").executeTakeFirstOrThrow()).time_zone,
  }))
  const marketer = {
    id: marketerId,
    name: "Ada",
    role: "marketer" as const,
    workspaceId,
    cookie: `parley_desk=${token}`,
  }
  return checkNumbers({ server, marketer, workspaceId, timeZone, now: start }, segments.slice(0, 2))
}

/** One sum more than there were events: the recount must say so. */
async function damaged(server: FreshServer, clock: Clock, random: Random): Promise<boolean> {
  const world = await fill(server, clock, random, { events: 0, reports: 0, replies: 0, told: 0 })
  await server.inside(world.workspaceId, async (trx) => {
    const one = await trx
      .selectFrom("rollups")
      .selectAll()
      .where("metric", "=", "seen")
      .orderBy("week", "desc")
      .executeTakeFirstOrThrow()
    const { workspace_id: _, n, ...cell } = one
    let query = trx.updateTable("rollups").set({ n: n + 1 })
    for (const [name, value] of Object.entries(cell)) query = query.where(name as "week", "=", value as string)
    await query.execute()
  })
  return checkNumbers({ server, ...world, now: clock.now }, segmentIds).then(
    () => false,
    () => true,
  )
}
