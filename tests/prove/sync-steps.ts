// What a rep, marketing and bad luck do in a schedule, one step at a time.
import type { Feedback } from "~src/domain/feedback"
import { inWorkspace } from "~src/server/database/transaction"
import { insertMessages } from "~src/server/queries/insert-rows"
import { insertReply } from "~src/server/queries/replies"
import { isFailure } from "~src/store/attempt"
import { giveFeedback, record } from "~src/store/record"
import { reviseFeedback, undoFeedback } from "~src/store/revise"
import { type Made, message, rep, type SimDevice, type World, wake, wakeIfDead } from "./sync-world"

const steps = {
  give: 22,
  chip: 7,
  revise: 10,
  withdraw: 9,
  undo: 9,
  regret: 6,
  ledger: 6,
  choose: 8,
  sync: 26,
  wait: 12,
  crash: 5,
  together: 9,
  both: 14,
  late: 8,
  desk: 7,
  jump: 3,
  restore: 3,
} as const
type Step = keyof typeof steps

export async function takeStep(world: World): Promise<void> {
  world.clock.at += world.random.whole(20, 1_500)
  const device = world.random.pick(world.devices)
  await acts[world.random.weighted(steps)](world, device)
  for (const one of world.devices) await wakeIfDead(world, one)
}

const acts: Record<Step, (world: World, device: SimDevice) => Promise<unknown>> = {
  give,
  chip: (world, device) => edit(world, device, "revise", newest),
  revise: (world, device) => edit(world, device, "revise", any),
  withdraw: (world, device) => edit(world, device, "withdraw", any),
  undo,
  regret,
  ledger,
  choose,
  sync: async (world, device) => {
    await device.worker.sync.run()
    countDeath(world, device)
  },
  wait: async (world) => {
    world.clock.at += world.random.whole(1_000, 15_000)
  },
  crash: async (world, device) => {
    device.worker.life.die()
    countDeath(world, device)
  },
  together,
  both,
  late: async (world) => {
    const { late } = world.network
    if (late.length > 0) await late.splice(world.random.whole(0, late.length - 1), 1)[0]?.()
  },
  desk,
  jump: async (world, device) => {
    device.skew += world.random.whole(-3_600_000, 3_600_000)
    world.counts["clock-jump"]++
  },
  restore,
}

/** A beginning without faults: a report that both browsers know, so that both can change it. */
export async function shareReport(world: World): Promise<void> {
  world.network.calm(true)
  const [a, b] = world.devices as [SimDevice, SimDevice]
  await give(world, a)
  await wakeIfDead(world, a)
  world.clock.at += 11_000
  await a.worker.sync.run()
  await b.worker.sync.run()
  world.network.calm(false)
}

/** A worker that was marked to die and did not is spared. */
function countDeath(world: World, { worker }: SimDevice): void {
  worker.life.dieAfter(Number.POSITIVE_INFINITY)
  if (worker.life.isDead()) world.counts["client-crash"]++
}

/** Does one thing on a device, which may die in the middle of it. */
async function act<T>(world: World, device: SimDevice, work: () => Promise<T>): Promise<{ answer: T; ids: string[] }> {
  device.fresh = []
  if (world.random.chance(0.06)) device.worker.life.dieAfter(world.random.whole(0, 14))
  const answer = await work()
  countDeath(world, device)
  return { answer, ids: device.fresh }
}

function keep(world: World, ids: string[], made: Made): void {
  for (const id of ids) world.made.set(id, made)
}

function feedback(world: World): Feedback {
  const { random } = world
  const conversation = random.pick([1, 2, 3] as const)
  const accountId = random.pick(["acme", "borealis"])
  const contactId = random.pick([null, "kim"])
  const context = { accountId, contactId, segmentId: null, personaId: null, conversation, site: "linkedin" as const }
  const shared = { reason: null, note: `note ${random.whole(0, 1e9)}`, signed: true, context }
  const subject = random.pick(["asset", "asset", "account", "conversation"] as const)
  if (subject === "account") return { subject, answer: random.pick(["no-pain", "stale"] as const), ...shared }
  if (subject === "conversation")
    return { subject, answer: random.pick(["reached", "not-reached"] as const), output: null, ...shared }
  const answer = random.pick(["used", "not-relevant", "off-message"] as const)
  return { subject, assetId: random.pick(["guide", "deck", "story"]), answer, ...shared }
}

async function give(world: World, device: SimDevice): Promise<void> {
  const said = feedback(world)
  const { answer, ids } = await act(world, device, () => giveFeedback(device.worker.store, said))
  const saved = !isFailure(answer)
  if (!saved && !device.worker.life.isDead()) throw new Error(`not saved: ${answer.error.message}`)
  for (const id of ids) {
    keep(world, [id], { device: device.name, state: saved ? "saved" : "maybe", report: id })
    world.edits.set(id, [{ device: device.name, note: said.note, sure: saved }])
  }
}

type Choice = (world: World, ids: string[]) => string | undefined
const any: Choice = (world, ids) => (ids.length > 0 ? world.random.pick(ids) : undefined)
const newest: Choice = (_, ids) => ids.at(-1)

async function reportsOn({ worker }: SimDevice): Promise<string[]> {
  return (await worker.store.db.feedback.toArray()).sort((a, b) => a.view.givenAt - b.view.givenAt).map((row) => row.id)
}

async function edit(world: World, device: SimDevice, kind: "revise" | "withdraw", choose: Choice): Promise<boolean> {
  const of = choose(world, await reportsOn(device))
  if (!of) return false
  if (kind === "withdraw") return takeBack(world, device, of)
  const said = feedback(world)
  const { answer, ids } = await act(world, device, () => reviseFeedback(device.worker.store, of, said))
  world.counts.revise++
  const saved = !isFailure(answer)
  keep(world, ids, { device: device.name, state: saved ? "saved" : "maybe", report: of })
  if (ids.length > 0) world.edits.get(of)?.push({ device: device.name, note: said.note, sure: saved })
  return saved
}

async function undo(world: World, device: SimDevice): Promise<void> {
  const of = newest(world, await reportsOn(device))
  if (of) await takeBack(world, device, of)
}

/** Taken back just after it was sent, whatever became of the request. */
async function regret(world: World, device: SimDevice): Promise<void> {
  await give(world, device)
  if (await wakeIfDead(world, device)) return
  world.clock.at += 10_000
  await device.worker.sync.run()
  countDeath(world, device)
  await wakeIfDead(world, device)
  await undo(world, device)
}

/** Undone where nothing has left the device, withdrawn elsewhere: the rep asks for the same. */
async function takeBack(world: World, device: SimDevice, of: string): Promise<boolean> {
  const { answer, ids } = await act(world, device, () => undoFeedback(device.worker.store, of))
  const mine = [...world.made.values()].filter((made) => made.report === of && made.device === device.name)
  const edits = world.edits.get(of)
  if (isFailure(answer)) {
    for (const made of mine) if (made.state === "saved") made.state = "maybe"
    keep(world, ids, { device: device.name, state: "maybe", report: of })
    edits?.push({ device: device.name, note: null, sure: false })
    return false
  }
  if (answer.undone) world.counts.undo++
  else if (ids.length > 0) world.counts.withdraw++
  if (answer.undone) for (const made of mine) made.state = "undone"
  keep(world, ids, { device: device.name, state: "saved", report: of })
  edits?.push({ device: device.name, note: null, sure: true })
  return true
}

async function ledger(world: World, device: SimDevice): Promise<void> {
  const { random } = world
  const context = {
    accountId: "acme",
    contactId: null,
    segmentId: null,
    personaId: null,
    conversation: 1,
    site: null,
  } as const
  const assetId = random.pick(["guide", "deck", "story"])
  const showingId = random.uuid(world.clock.at)
  const { store } = device.worker
  const { answer, ids } = await act<unknown>(world, device, () =>
    random.chance(0.5)
      ? record(store, "asset.seen", { showingId, assetId, context })
      : record(store, "assets.shown", { showingId, context, items: [{ assetId, position: 1, probability: 0.5 }] }),
  )
  keep(world, ids, { device: device.name, state: isFailure(answer) ? "maybe" : "saved", report: null })
}

async function choose(world: World, device: SimDevice): Promise<void> {
  const { random } = world
  const { store } = device.worker
  const unread = (await store.db.replies.toArray()).filter((row) => row.view.readAt === null)
  const work = random.pick([
    () =>
      record(store, "conversation.chosen", {
        accountId: random.pick(["acme", "borealis"]),
        contactId: null,
        conversation: random.pick([1, 2, 3, 4, 5] as const),
      }),
    () => record(store, "account.corrected", { key: "name:acme", accountId: random.pick(["acme", "borealis"]) }),
    () =>
      record(store, "account.added", {
        accountId: random.uuid(world.clock.at),
        name: "Cirrus Fans",
        domain: null,
        linkedinSlug: "cirrus",
      }),
    () => (unread[0] ? record(store, "reply.read", { replyId: unread[0].id }) : Promise.resolve(null)),
  ])
  const { answer, ids } = await act<unknown>(world, device, work)
  keep(world, ids, { device: device.name, state: isFailure(answer) ? "maybe" : "saved", report: null })
}

/** An old worker is still flying when the new one starts: two requests under way, answered out of order. */
async function together(world: World, device: SimDevice): Promise<void> {
  const meeting = world.network.meet()
  const other = await wake(world, device)
  const first = device.worker.sync.run()
  await until(() => meeting.arrived() === 1, first)
  const second = other.sync.run()
  await until(() => meeting.arrived() === 2, second)
  const crossed = meeting.arrived() === 2
  meeting.end()
  if (crossed) world.counts.reorder++
  await meeting.deliver()
  meeting.answer(1)
  await second
  meeting.answer(0)
  await first
  countDeath(world, device)
  other.life.dieAfter(Number.POSITIVE_INFINITY)
  other.store.db.close()
}

/** Both browsers change the same report before either hears of the other's change. */
async function both(world: World): Promise<void> {
  const [a, b] = world.devices as [SimDevice, SimDevice]
  const there = new Set(await reportsOn(b))
  const shared = (await reportsOn(a)).filter((id) => there.has(id))
  if (shared.length === 0) return
  const of = world.random.pick(shared)
  const kinds = ["revise", "revise", "withdraw"] as const
  const one = await edit(world, a, world.random.pick(kinds), () => of)
  if (await wakeIfDead(world, a)) return
  if (world.random.chance(0.5)) world.clock.at += world.random.whole(1, 5_000)
  if ((await edit(world, b, world.random.pick(kinds), () => of)) && one) world.counts["two-devices"]++
  if (await wakeIfDead(world, b)) return
  if (world.random.chance(0.5)) await Promise.all([a.worker.sync.run(), b.worker.sync.run()])
  for (const device of [a, b]) countDeath(world, device)
}

async function desk(world: World): Promise<void> {
  const { server, workspaceId, random } = world
  const now = world.clock.at
  await inWorkspace(server.db, workspaceId, async (trx) => {
    if (random.chance(0.5)) return insertMessages(trx, workspaceId, [message(++world.version, now)])
    const reports = [...world.edits.keys()]
    if (reports.length === 0) return
    const by = { ...rep, id: "olu", name: "Olu Marsh", role: "marketer" as const }
    await insertReply(trx, { workspaceId, by, now }, random.pick(reports), {
      status: "planned",
      text: "We will.",
      changed: null,
    })
  })
}

/** The server comes back from a backup made before anybody reported anything. */
async function restore({ server, workspaceId, counts, random, clock }: World): Promise<void> {
  const epoch = random.uuid(clock.at)
  await inWorkspace(server.db, workspaceId, async (trx) => {
    await trx.updateTable("workspaces").set({ epoch }).where("workspace_id", "=", workspaceId).execute()
    for (const table of [
      "events",
      "feedback",
      "rollups",
      "cut_sums",
      "conversations",
      "corrections",
      "replies",
    ] as const)
      await trx.deleteFrom(table).where("workspace_id", "=", workspaceId).execute()
    await trx.deleteFrom("accounts").where("workspace_id", "=", workspaceId).where("added_by", "is not", null).execute()
  })
  counts.restore++
}

async function until(met: () => boolean, or: Promise<unknown>): Promise<void> {
  let over = false
  void or.then(() => {
    over = true
  })
  while (!met() && !over) await new Promise((done) => setImmediate(done))
}
