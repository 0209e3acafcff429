// Every number at the desk equals the records that it opens, and both equal the events counted again.
import fc from "fast-check"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { Event } from "~src/domain/event"
import type { Feedback } from "~src/domain/feedback"
import { blockers, outcomes, reasons, verdicts } from "~src/domain/words"
import { insertAssets, insertPersonas, insertSegments } from "~src/server/queries/insert-rows"
import { cuts, type FeedbackFigures, type FeedbackRecord, type FeedbackRecords } from "~src/wire/desk"
import { eventMaker, someContext } from "~tests/support/events"
import { type FreshServer, freshServer, type TestMember, type TestWorkspace } from "~tests/support/server"
import { countedFromEvents, rollupRows } from "./recount"

const day = 86_400_000
/** A Wednesday, in the week of the change to winter time in Berlin. */
const today = Date.parse("2026-10-28T10:00:00Z")
let server: FreshServer
beforeAll(async () => {
  server = await freshServer({ now: () => today })
})
afterAll(() => server.close())

const context = fc.record({
  accountId: fc.constantFrom("acme", "brandt", null),
  contactId: fc.constant(null),
  segmentId: fc.constantFrom("mid-market", "enterprise", null),
  personaId: fc.constantFrom("cfo", "plant-manager", null),
  conversation: fc.constantFrom(1 as const, 2 as const, 5 as const),
  site: fc.constant("linkedin" as const),
})
const words = { note: fc.constantFrom(null, "In their words"), signed: fc.boolean(), context }
const withReason = <A extends keyof typeof reasons>(answers: readonly A[]) =>
  fc
    .constantFrom(...answers)
    .chain((answer) => fc.record({ answer: fc.constant(answer), reason: fc.constantFrom(null, ...reasons[answer]) }))
const feedback: fc.Arbitrary<Feedback> = fc
  .oneof(
    fc.tuple(
      withReason(verdicts),
      fc.record({ ...words, subject: fc.constant("asset"), assetId: fc.constantFrom("a1", "a2", "a3") }),
    ),
    fc.tuple(
      withReason(verdicts),
      fc.record({ ...words, subject: fc.constant("pov"), messageIds: fc.subarray(["m1", "m2", "m3"]) }),
    ),
    fc.tuple(withReason(blockers), fc.record({ ...words, subject: fc.constant("account") })),
    fc.tuple(
      withReason(outcomes),
      fc.record({ ...words, subject: fc.constant("conversation"), output: fc.constantFrom(null, "A date in May") }),
    ),
  )
  .map(([answer, rest]) => ({ ...rest, ...answer }) as Feedback)

/** What a rep does: give, then perhaps revise, withdraw, or look at an asset. */
const acts = fc.array(
  fc.record({
    given: feedback,
    ago: fc.integer({ min: 0, max: 200 }),
    next: fc.constantFrom("nothing", "nothing", "revise", "withdraw", "both"),
    revised: feedback,
    late: fc.boolean(),
    sees: fc.boolean(),
  }),
  { minLength: 25, maxLength: 60 },
)
type Act = typeof acts extends fc.Arbitrary<(infer A)[]> ? A : never

function eventsOf(list: readonly Act[]): Event[] {
  const make = eventMaker(today)
  return list.flatMap((act) => {
    const at = today - act.ago * day
    const given = make("feedback.given", act.given, { at })
    const events: Event[] = [given]
    if (act.next === "revise" || act.next === "both") {
      events.push(make("feedback.revised", { of: given.id, feedback: act.revised }, { at: at + 60_000 }))
    }
    if (act.next === "withdraw" || act.next === "both") {
      events.push(make("feedback.withdrawn", { of: given.id }, { at: at + (act.late ? 120_000 : 30_000) }))
    }
    if (act.sees)
      events.push(make("asset.seen", { showingId: null, assetId: "a1", context: act.given.context }, { at }))
    return events
  })
}

async function filled(list: readonly Act[]): Promise<TestWorkspace> {
  const made = await server.newWorkspace()
  const { id } = made.workspace
  await server.inside(id, async (trx) => {
    await insertSegments(trx, id, [{ id: "mid-market", name: "Mid-market" }])
    await insertPersonas(trx, id, [{ id: "cfo", name: "Economic buyer" }])
  })
  const devices = [await server.newDevice(made.rep), await server.newDevice(made.rep)]
  const shuffled = eventsOf(list).sort((a, b) => (a.id.slice(-6) < b.id.slice(-6) ? -1 : 1))
  for (let from = 0, turn = 0; from < shuffled.length; from += 20, turn++) {
    const part = shuffled.slice(from, from + 20)
    await devices[turn % 2]?.sync(part)
    await devices[(turn + 1) % 2]?.sync(part.slice(5, 10))
  }
  const { records } = await recordsOf(made.marketer, { period: "year" })
  for (const record of records.slice(0, 6)) {
    const body = { status: "planned", text: "We are on it", changed: null }
    await server.desk(made.marketer, `/feedback/${record.id}/reply`, { method: "POST", body })
  }
  return made
}

type Filter = Record<string, string>
const query = (filter: Filter) => new URLSearchParams(filter).toString()

async function figuresOf(member: TestMember, filter: Filter): Promise<FeedbackFigures> {
  const answer = await server.desk(member, `/feedback/figures?${query(filter)}`)
  expect(answer.status).toBe(200)
  return answer.json()
}

async function recordsOf(member: TestMember, filter: Filter): Promise<{ total: number; records: FeedbackRecord[] }> {
  const records: FeedbackRecord[] = []
  let after: string | null = null
  for (;;) {
    const path: string = `/feedback/records?${query(after ? { ...filter, after } : filter)}`
    const page: FeedbackRecords = await (await server.desk(member, path)).json()
    records.push(...page.records)
    after = page.next
    if (!after) {
      expect(new Set(records.map((record) => record.id)).size).toBe(records.length)
      expect(records).toHaveLength(page.total)
      return { total: page.total, records }
    }
  }
}

const isSuccess = ({ subject, answer, output }: FeedbackRecord) =>
  subject === "conversation" && answer === "reached" && output !== null

const filterKey = {
  answer: "answer",
  reason: "reason",
  asset: "assetId",
  conversation: "conversation",
  segment: "segmentId",
  persona: "personaId",
  week: "week",
} as const

const filters: Filter[] = [
  { period: "quarter" },
  { period: "week" },
  { period: "year", subject: "asset" },
  { period: "quarter", use: "yes" },
  { period: "quarter", use: "no" },
  { period: "quarter", segmentId: "none" },
  { period: "quarter", reason: "none" },
  { period: "quarter", assetId: "a1", conversation: "2" },
  { period: "year", messageId: "m1" },
  { period: "year", replied: "yes" },
  { period: "quarter", replied: "no" },
  { period: "year", replied: "no", conversation: "2" },
  { period: "quarter", replied: "no", worded: "yes" },
  { period: "year", personaId: "none", conversation: "2" },
  { period: "year", success: "yes" },
]

describe("the figures", () => {
  test("equal their records under every filter, and the sums equal the events counted again", async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (list) => {
        const { marketer, workspace } = await filled(list)
        expect(await rollupRows(server, workspace.id)).toEqual(await countedFromEvents(server, workspace))
        for (const filter of filters) {
          const figures = await figuresOf(marketer, filter)
          const { total, records } = await recordsOf(marketer, filter)
          expect([filter, figures.total]).toEqual([filter, total])
          const successful = await recordsOf(marketer, { ...filter, success: "yes" })
          expect(figures.successful.n).toBe(successful.total)
          expect(successful.total).toBe(records.filter(isSuccess).length)
          expect(figures.replied).toBe(records.filter((record) => record.reply !== null).length)
          expect(records.every((record) => record.week >= figures.from && record.week <= figures.to)).toBe(true)
          for (const cut of cuts) {
            const sum = figures.cuts[cut].reduce((n, row) => n + row.n, 0)
            expect(sum).toBe(cut === "asset" ? records.filter((record) => record.asset).length : total)
            for (const row of figures.cuts[cut]) {
              expect(Object.values(row.answers).reduce((n, one) => n + one, 0)).toBe(row.n)
              const key = filterKey[cut]
              if (key in filter && filter[key] !== row.key) continue
              const opened = await recordsOf(marketer, { ...filter, [key]: row.key })
              expect([cut, row.key, row.n]).toEqual([cut, row.key, opened.total])
            }
          }
        }
      }),
      { numRuns: 2, seed: 20_261_028 },
    )
  }, 240_000)

  test("before is what the same filter said one period earlier", async () => {
    const { marketer, rep } = await server.newWorkspace()
    const make = eventMaker(today)
    const on = (at: string) =>
      make(
        "feedback.given",
        { subject: "account", answer: "no-pain", reason: null, note: null, signed: true, context: someContext() },
        { at: Date.parse(at) },
      )
    // The week starts on Monday at midnight in Berlin, an hour or two before UTC's.
    await (await server.newDevice(rep)).sync([
      on("2026-10-25T22:59:00Z"),
      on("2026-10-25T23:01:00Z"),
      on("2026-10-28T09:00:00Z"),
    ])
    const figures = await figuresOf(marketer, { period: "week" })
    expect([figures.from, figures.to, figures.total, figures.before]).toEqual(["2026-10-26", "2026-10-28", 2, 1])
    const chosen = await figuresOf(marketer, { period: "quarter", week: "2026-10-19" })
    expect([chosen.from, chosen.to, chosen.total, chosen.before]).toEqual(["2026-10-19", "2026-10-25", 1, 0])
  })

  test("of a clock that runs ahead count in the week in which the report came", async () => {
    const { marketer, rep } = await server.newWorkspace()
    const given = eventMaker(today + 400 * day)("feedback.given", {
      subject: "account",
      answer: "stale",
      reason: null,
      note: null,
      signed: true,
      context: someContext(),
    })
    await (await server.newDevice(rep)).sync([given])
    expect((await figuresOf(marketer, { period: "week" })).total).toBe(1)
  })
})

describe("an unsigned report", () => {
  test("tells neither who, where nor when: not even by its id or its place in the list", async () => {
    const { marketer, rep } = await server.newWorkspace()
    const device = await server.newDevice(rep)
    const make = eventMaker(today - day)
    const report = (signed: boolean, note: string): Feedback => ({
      subject: "account",
      answer: "no-pain",
      reason: null,
      note,
      signed,
      context: someContext({ contactId: "ann" }),
    })
    const unsigned = make("feedback.given", report(false, "unsigned"))
    await device.sync([make("feedback.given", report(true, "signed")), unsigned])
    const { records } = await recordsOf(marketer, {})
    expect(records.map((record) => record.note)).toEqual(["signed", "unsigned"])
    const [open, closed] = records
    expect(open).toMatchObject({ by: "A rep", account: { id: "acme" }, at: expect.any(Number) })
    expect(closed).toMatchObject({
      by: null,
      account: null,
      contact: null,
      at: null,
      week: "2026-10-26",
      segment: null,
    })
    expect(closed?.id).not.toBe(unsigned.id)
    expect(JSON.stringify(closed)).not.toContain(unsigned.id)
    const body = { status: "done", text: "Thank you", changed: null }
    const reply = (id: string) => server.desk(marketer, `/feedback/${id}/reply`, { method: "POST", body })
    expect((await reply(unsigned.id)).status).toBe(404)
    expect((await reply(closed?.id ?? "")).status).toBe(200)
    const answer = (await device.sync()).changes.find((change) => change.kind === "reply")
    expect(answer?.row).toMatchObject({ feedbackId: unsigned.id, text: "Thank you" })
    expect(JSON.stringify((await recordsOf(marketer, {})).records[1])).not.toContain(unsigned.id)
  })

  test("that is malformed tells its reason alone", async () => {
    const { marketer, rep } = await server.newWorkspace()
    const bad = { ...eventMaker()("feedback.withdrawn", { of: "x" } as never), note: "secret" }
    await (await server.newDevice(rep)).sync([bad])
    const { rows } = await (await server.desk(marketer, "/set-aside")).json()
    expect(rows).toEqual([
      { id: "", device: "", member: "", event: "", at: expect.any(Number), reason: expect.stringContaining("of") },
    ])
  })
})

describe("the library", () => {
  test("shows each asset's use, and which of the active ones nobody used", async () => {
    const { marketer, rep, workspace } = await server.newWorkspace()
    const audience = { conversations: [1 as const] }
    const asset = {
      url: "https://content.example/x",
      kind: "guide" as const,
      language: "en" as const,
      createdOn: "2026-01-01",
      audience,
    }
    const all = [
      { ...asset, id: "used", title: "Used", ownerId: rep.id },
      { ...asset, id: "unused", title: "Unused" },
      { ...asset, id: "unmapped", title: "Unmapped", audience: {} },
      { ...asset, id: "expired", title: "Expired", expiresOn: "2026-10-27" },
      { ...asset, id: "young", title: "Young", createdOn: "2026-10-01" },
    ]
    await server.inside(workspace.id, (trx) => insertAssets(trx, workspace.id, all))
    const make = eventMaker(today - 9 * day)
    const verdict = (answer: "used" | "used-with-edits" | "not-relevant"): Feedback => ({
      subject: "asset",
      assetId: "used",
      answer,
      reason: null,
      note: null,
      signed: true,
      context: someContext(),
    })
    const touch = { showingId: null, assetId: "used", context: someContext() }
    const gone = make("feedback.given", verdict("used"))
    await (await server.newDevice(rep)).sync([
      make("feedback.given", verdict("used")),
      make("feedback.given", verdict("used-with-edits")),
      make("feedback.given", verdict("not-relevant")),
      gone,
      make("feedback.withdrawn", { of: gone.id }),
      make("asset.seen", touch),
      make("asset.opened", touch),
      make("assets.shown", {
        showingId: crypto.randomUUID(),
        context: someContext(),
        items: [{ assetId: "used", position: 1, probability: 1 }],
      }),
    ])
    const list = await (await server.desk(marketer, "/assets")).json()
    expect(list.rows.find((row: { asset: { id: string } }) => row.asset.id === "used")).toMatchObject({
      owner: "A rep",
      shown: 1,
      seen: 1,
      opened: 1,
      copied: 0,
      used: 2,
      dismissed: 1,
      lastUsedWeek: "2026-10-19",
    })
    expect([list.active, list.unused]).toEqual([2, 1])
    expect((await recordsOf(marketer, { period: "quarter", assetId: "used", use: "yes" })).total).toBe(2)
  })
})
