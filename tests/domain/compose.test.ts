// The point of view: every sentence sourced and filled, what is missing named, what is general never passed off as tailored.
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { Account, Persona } from "~src/domain/account"
import { composePov, type PovInput } from "~src/domain/compose/compose-pov"
import { copyText } from "~src/domain/compose/copy-text"
import { Insight, Message } from "~src/domain/messaging"

const message = (given: Record<string, unknown>) =>
  Message.parse({
    pillar: "Uptime",
    why: "It is what they ask for",
    language: "en",
    updatedAt: 1,
    proof: { text: "A maker of glass saved 9 % in a year.", source: "Case study", date: "2026-03-01" },
    audience: {},
    ...given,
  })
const insight = (given: Record<string, unknown>) =>
  Insight.parse({
    claim: "Energy has become the second largest cost in glass.",
    evidence: "Survey of 200 plants",
    source: "Industry survey",
    date: "2026-05-01",
    meaning: "Every stop costs twice",
    question: "What did your last unplanned stop cost?",
    audience: {},
    language: "en",
    ...given,
  })

const fact = (key: string, value: string, date = "2026-06-30") => ({
  key,
  label: key,
  value,
  source: "Annual report",
  date,
})
const telvo = Account.parse({
  id: "telvo",
  name: "Telvo Glass",
  industry: "Glass",
  facts: [fact("plants", "14 plants"), fact("stops", "31 stops", "2024-01-01")],
})
const ops = Persona.parse({ id: "ops", name: "Operations lead" })
const platform = [
  message({ id: "problem", part: "problem", claim: "Stops are found when they have happened." }),
  message({
    id: "problem-fact",
    part: "problem",
    claim: "With {fact.plants}, {account} sees a stop only once it has happened.",
  }),
  message({
    id: "cost",
    part: "cost",
    claim: "An hour of standstill costs a shift.",
    audience: { personaIds: ["ops"] },
  }),
  message({ id: "view", part: "view", claim: "Know the stop a day before." }),
]
const input = (given: Partial<PovInput> = {}): PovInput => ({
  account: telvo,
  person: { name: "Ines Brandt", title: "Head of Operations | Speaker" },
  persona: ops,
  situation: { conversation: 1, segmentId: null, personaId: "ops", industry: "Glass" },
  messages: platform,
  insights: [insight({ id: "i1" })],
  language: "en",
  fallback: "en",
  peers: new Map(),
  today: "2026-11-22",
  ...given,
})

describe("what is said", () => {
  test("in order, five at most, the account's fact and the person's name in it", () => {
    const pov = composePov(input())
    expect(pov.sentences.map((s) => s.part)).toEqual(["trend", "problem", "view", "proof", "question"])
    expect(pov.sentences[1]?.text).toBe("With 14 plants, Telvo Glass sees a stop only once it has happened.")
    expect(pov.sentences.at(-1)?.text).toBe(
      "For Ines Brandt, Head of Operations: What did your last unplanned stop cost?",
    )
    expect(pov).toMatchObject({ level: "tailored", language: "en" })
    expect(pov.messageIds).toEqual(["problem-fact", "view"])
  })
  test("a sentence with a fact names the fact's source too, and is as old as the older", () => {
    const aged = message({ id: "aged", part: "view", claim: "{account} lost {fact.stops}." })
    const pov = composePov(input({ messages: [...platform, aged] }))
    const said = pov.sentences.find((s) => s.part === "view")
    expect(said).toMatchObject({
      source: { label: "Annual report; Case study", date: "2024-01-01" },
      stale: true,
      generic: false,
    })
  })
  test("what is just as true of the peers is generic", () => {
    const pov = composePov(input())
    expect(pov.sentences.map((s) => s.generic)).toEqual([true, false, true, true, true])
  })
  test("where no message holds a fact, the latest fact is said by itself", () => {
    const pov = composePov(input({ messages: platform.filter((m) => m.id !== "problem-fact") }))
    expect(pov.sentences[0]).toMatchObject({
      text: "Telvo Glass, plants: 14 plants.",
      from: { factKey: "plants" },
      source: { label: "Annual report", date: "2026-06-30" },
      generic: false,
    })
    expect(pov.level).toBe("tailored")
  })
  test("without a fact it is market-level, however well it fits the role", () => {
    const pov = composePov(input({ account: { ...telvo, facts: [] } }))
    expect(pov.level).toBe("market")
    expect(pov.missing).toContainEqual({ code: "no-fact", factKey: "plants" })
  })
  test("the most specific line first, the later changed of two equal ones", () => {
    const two = [
      message({ id: "old", part: "view", claim: "Old.", updatedAt: 1 }),
      message({ id: "new", part: "view", claim: "New.", updatedAt: 2 }),
    ]
    expect(composePov(input({ messages: two })).messageIds).toContain("new")
    const forOps = message({ id: "ops", part: "view", claim: "For operations.", audience: { personaIds: ["ops"] } })
    expect(composePov(input({ messages: [...two, forOps] })).messageIds).toContain("ops")
  })
  test("nothing for others, nothing retired, nothing for a kind that we cannot tell", () => {
    const others = [
      message({ id: "a", part: "view", claim: "A.", audience: { personaIds: ["tech"] } }),
      message({ id: "b", part: "view", claim: "B.", status: "retired" }),
      message({ id: "c", part: "view", claim: "C.", audience: { segmentIds: ["mid"] } }),
      message({ id: "d", part: "view", claim: "D.", audience: { conversations: [4] } }),
    ]
    const pov = composePov(input({ messages: others, insights: [], account: { ...telvo, facts: [] } }))
    expect(pov.sentences).toEqual([])
    expect(copyText(pov).text).toBe("")
  })
})

describe("what is missing", () => {
  test("an empty platform names every part", () => {
    const pov = composePov(
      input({ messages: [], insights: [], account: { ...telvo, facts: [] }, person: null, persona: null }),
    )
    expect(pov.missing).toEqual([
      ...["trend", "problem", "cost", "view", "proof", "question"].map((part) => ({ code: "no-message", part })),
      { code: "no-person" },
    ])
  })
  test("a title that maps to no buying role is said", () => {
    expect(composePov(input({ persona: null })).missing).toContainEqual({
      code: "no-persona",
      title: "Head of Operations | Speaker",
    })
  })
})

describe("languages", () => {
  const german = message({ id: "de", part: "view", claim: "Den Stillstand einen Tag vorher kennen.", language: "de" })
  test("the account's own where something is said in it, else the workspace's", () => {
    expect(composePov(input({ language: "de", fallback: "en" })).language).toBe("en")
    const pov = composePov(input({ language: "de", fallback: "en", messages: [...platform, german] }))
    expect(pov.language).toBe("de")
    expect(pov.messageIds).toEqual(["de"])
    expect(copyText(pov).text).toContain("Für Ines Brandt")
    expect(copyText(pov).text).toContain("Quellen:")
  })
})

test("the copy has every sentence, then every source once", () => {
  const pov = composePov(input())
  const [text = "", sources = ""] = copyText(pov).text.split("\n\nSources:\n")
  expect(text.split("\n")).toEqual(pov.sentences.map((s) => s.text))
  expect(sources.split("\n").sort()).toEqual(
    ["- Annual report; Case study, 2026-03-01", "- Case study, 2026-03-01", "- Industry survey, 2026-05-01"].sort(),
  )
})

describe("hostile text stays text", () => {
  test("a value is never read as a slot, nor can it break the line", () => {
    const evil = { ...telvo, name: "(fact.plants)\u202e[person]\n\n<script>$&$1" }
    const pov = composePov(input({ account: evil }))
    expect(pov.sentences[1]?.text).toBe(
      "With 14 plants, (fact.plants)[person] <script>$&$1 sees a stop only once it has happened.",
    )
  })
  test("a name or a fact with braces in it is not said at all", () => {
    const evil = Account.parse({ ...telvo, name: "{fact.plants}", facts: [fact("plants", "{person}")] })
    const pov = composePov(input({ account: evil }))
    expect(copyText(pov).text).not.toMatch(/[{}]/)
    expect(pov.level).toBe("market")
  })
  test.each(["{account", "account}", "{acount} stops", "{fact.}", "{{account}}", "{fact.constructor}", "{__proto__}"])(
    "%j is not said at all",
    (claim) => {
      const pov = composePov(input({ messages: [message({ id: "bad", part: "view", claim })] }))
      expect(pov.messageIds).not.toContain("bad-view")
      expect(pov.sentences.every((s) => !s.text.includes(claim))).toBe(true)
      expect(pov.sentences.filter((s) => s.part === "view")).toEqual([])
    },
  )
})

const slots = [
  "{account}",
  "{person}",
  "{role}",
  "{industry}",
  "{fact.plants}",
  "{fact.stops}",
  "{fact.none}",
  "{oops}",
  "{",
]
const text = fc
  .array(fc.oneof(fc.constantFrom(...slots), fc.constantFrom("we", "see", "stops")), { minLength: 1, maxLength: 6 })
  .map((w) => w.join(" "))
const audience = fc.record({
  personaIds: fc.subarray(["ops", "tech"]),
  segmentIds: fc.subarray(["mid"]),
  industries: fc.subarray(["Glass", "Steel"]),
  conversations: fc.subarray([1, 2]),
})
const messages = fc
  .array(
    fc.record({
      part: fc.constantFrom("trend", "problem", "cost", "view"),
      claim: text,
      proof: text,
      audience,
      language: fc.constantFrom("en", "de"),
    }),
    { maxLength: 12 },
  )
  .map((list) =>
    list.map((m, i) =>
      message({ ...m, id: `m${i}`, proof: { text: m.proof, source: `Source ${i}`, date: "2026-01-01" } }),
    ),
  )
const insights = fc
  .array(fc.record({ claim: text, question: text, audience }), { maxLength: 3 })
  .map((list) => list.map((one, i) => insight({ ...one, id: `i${i}` })))
const accounts = fc
  .subarray([fact("plants", "OURS-14"), fact("stops", "OURS-31", "2024-01-01")])
  .map((facts) => Account.parse({ id: "a", name: "Ours", industry: "Glass", facts }))
const inputs = fc
  .record({
    messages,
    insights,
    account: accounts,
    person: fc.option(fc.constant({ name: "Ines Brandt", title: "COO" })),
    persona: fc.option(fc.constant(ops)),
  })
  .map((given) =>
    input({
      ...given,
      situation: { conversation: 1, segmentId: "mid", personaId: given.persona?.id ?? null, industry: "Glass" },
    }),
  )

test("over any platform: at most five sentences, none with an open slot, each with a source and a date; the same again for the same", () => {
  fc.assert(
    fc.property(inputs, (given) => {
      const pov = composePov(given)
      expect(pov.sentences.length).toBeLessThanOrEqual(5)
      for (const { text, source, from } of pov.sentences) {
        expect(text).not.toMatch(/[{}]|undefined|null/)
        expect(source.label).not.toBe("")
        expect(source.date).toMatch(/^\d{4}-\d\d-\d\d$/)
        if ("messageId" in from)
          expect(given.messages.find((m) => m.id === from.messageId)?.language).toBe(pov.language)
      }
      const bound = pov.sentences.some((s) => s.text.includes("OURS-"))
      expect(pov.level).toBe(bound ? "tailored" : "market")
      if (given.account.facts.length > 0) expect(bound).toBe(true)
      if (given.person && pov.sentences.length > 0) expect(copyText(pov).text).toContain("Ines Brandt")
      expect(
        composePov({ ...given, messages: [...given.messages].reverse(), insights: [...given.insights].reverse() }),
      ).toEqual(pov)
    }),
    { numRuns: 600 },
  )
})

test("a fact of one account is never said of another", () => {
  const other = Account.parse({ id: "b", name: "Theirs", industry: "Glass", facts: [fact("plants", "THEIRS-7")] })
  fc.assert(
    fc.property(inputs, (given) => {
      composePov(given)
      expect(copyText(composePov({ ...given, account: other })).text).not.toContain("OURS-")
    }),
    { numRuns: 200 },
  )
})
