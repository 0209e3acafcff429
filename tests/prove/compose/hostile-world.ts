// Random compositions: any account, person, persona, platform and conversation, with hostile text wherever somebody can write.
import type { Account, Fact, Persona } from "~src/domain/account"
import type { PovInput } from "~src/domain/compose/compose-pov"
import type { Insight, Message } from "~src/domain/messaging"
import { groupOf, type PeerGroup, peersOf, withPeer } from "~src/domain/specificity/peers"
import { conversations, languages } from "~src/domain/words"
import type { Random } from "../random"

/** Each account's own words carry its number, so that another's would be seen at once. */
export const markOf = (n: number) => `Q${n}Z`
export const marksIn = (text: string): string[] => text.match(/Q\d+Z/g) ?? []

/** What stands where a value should, and how often it was drawn. */
export const hostile: Record<string, readonly string[]> = {
  "markup": [
    '<img src=x onerror="window.hacked=1">',
    "<script>window.hacked=1</script>",
    '"><svg onload=window.hacked=1>',
    "<b>bold</b>",
    "<!--",
    "&lt;i&gt;",
    "javascript:window.hacked=1",
  ],
  "direction": ["\u202eevil\u202c", "\u2066\u2067x", "\u200f\u061c", "\ufeff\u200b"],
  "braces": ["{account}", "{{fact.plants}}", "}{", "{", "{rep.x}", "{fact.__proto__}", `\${7*7}`, "{person"],
  "nothing": ["null", "undefined", "N/A", "", "   ", "—", "?", "k. A."],
  "control": ["a\u0000b", "line\nbreak\r\n\ttab", "\ud800", "\u0007"],
  "very long": ["long ".repeat(2000), "x".repeat(5000), "ä".repeat(121)],
  "tricks": [
    "$&$1$`",
    "constructor",
    "__proto__",
    "'s",
    "’",
    "...",
    "1",
    "one",
    "O’Brien; DROP",
    "👩‍👧‍👦",
    "é".normalize("NFD"),
  ],
  "another language": ["eine zweite Linie in der Halle für den Herbst", "a second line of the plant in the autumn"],
}
const kinds = Object.keys(hostile)
const keys = ["plants", "lines", "announcement", "open-roles", "downtime-hour", "target"]

export type Counts = Record<string, number>
export type World = { accounts: Account[]; groups: PeerGroup[]; counts: Counts }

export function makeWorld(random: Random, size = 60): World {
  const counts: Counts = {}
  const accounts = Array.from({ length: size }, (_, n) => makeAccount(random, n, counts))
  const groups = new Map<string, PeerGroup>()
  for (const account of accounts) {
    const group = groupOf(account)
    groups.set(group, withPeer(groups.get(group) ?? { group, peers: [] }, account))
  }
  return { accounts, groups: [...groups.values()], counts }
}

function evil(random: Random, counts: Counts): string {
  const kind = random.pick(kinds)
  counts[kind] = (counts[kind] ?? 0) + 1
  return random.pick(hostile[kind] ?? [])
}

/** Mostly fine, hostile one time in four, alone or around what is fine. */
function words(random: Random, counts: Counts, fine: string): string {
  if (!random.chance(0.25)) return fine
  const bad = evil(random, counts)
  // What stands for nothing stands alone: "null" in German is a figure, and somebody's name.
  if (hostile.nothing?.includes(bad)) return bad
  return random.pick([bad, `${bad} ${fine}`, `${fine} ${bad}`, `${fine}${bad}`])
}

function makeAccount(random: Random, n: number, counts: Counts): Account {
  const mark = markOf(n)
  const figures = ["1", "7", "38,000", "€ 46 million", "38.000 €", "a third", "ein Drittel", "12 plants"]
  const facts = keys
    .filter(() => random.chance(0.6))
    .map((key): Fact => {
      const bare = random.pick([`${mark} in Drammen`, `${random.whole(2, 40)} ${mark}`])
      const value = words(random, counts, random.chance(0.5) ? bare : random.pick(figures))
      const url = random.chance(0.3) ? random.pick(["https://a.example/x", "javascript:window.hacked=1"]) : null
      const source = words(random, counts, `Report ${mark}`)
      return {
        key,
        label: words(random, counts, key),
        value,
        source,
        url,
        date: random.pick(["2026-03-01", "2023-01-01"]),
      }
    })
  return {
    ...{ id: `a${n}`, otherNames: [], domains: [], linkedinSlug: null, linkedinId: null, crmIds: [], facts },
    name: words(random, counts, `${random.pick(["Halden", "James", "Åkerlund & Söhne", "Trellio"])} ${mark} Drives`),
    industry: random.chance(0.8) ? words(random, counts, random.pick(["Industrial machinery", "Chemie"])) : null,
    segmentId: random.chance(0.8) ? random.pick(["multi", "single"]) : null,
    language: random.pick([...languages, null]),
  }
}

const slots = ["account", "person", "role", "industry", ...keys.map((key) => `fact.${key}`), "rep.date"]
const glue = ["we see", "stops at", "Zahl", "and", "plants of", "for"]

function template(random: Random, counts: Counts): string {
  const parts = Array.from({ length: random.whole(1, 5) }, () =>
    random.chance(0.5) ? `{${random.pick(slots)}}${random.pick(["", "", "’s", "s", ","])}` : random.pick(glue),
  )
  if (!random.chance(0.15)) return parts.join(" ")
  const kind = random.pick(["markup", "braces", "tricks", "direction"])
  counts[kind] = (counts[kind] ?? 0) + 1
  return `${parts.join(" ")} ${random.pick(hostile[kind] ?? [])}`
}

function makeMessage(random: Random, counts: Counts, n: number): Message {
  const pick = <T>(from: readonly T[]) => (random.chance(0.3) ? [random.pick(from)] : [])
  return {
    id: `m${n}`,
    pillar: "Uptime",
    part: random.pick(["trend", "problem", "cost", "view"] as const),
    claim: template(random, counts),
    proof: {
      text: template(random, counts),
      source: `Panel ${n}`,
      url: null,
      date: random.pick(["2026-01-01", "2022-01-01"]),
    },
    why: "Because.",
    audience: {
      segmentIds: pick(["multi"]),
      personaIds: pick(["ops", "it"]),
      industries: pick(["Chemie"]),
      conversations: pick(conversations),
    },
    language: random.pick(languages),
    status: random.chance(0.9) ? "live" : "retired",
    version: 1,
    updatedAt: random.whole(1, 1000),
    ...{ locked: random.chance(0.2), wordings: random.chance(0.3) ? [template(random, counts)] : [] },
  } as Message
}

function makeInsight(random: Random, counts: Counts, n: number): Insight {
  const rest = { evidence: "41 of 56", meaning: "It pays.", url: null, date: "2026-02-01", source: `Survey ${n}` }
  const audience = { segmentIds: [], personaIds: [], industries: [], conversations: [] }
  const [claim, question] = [template(random, counts), `${template(random, counts)}?`]
  return { id: `i${n}`, claim, question, ...rest, audience, language: random.pick(languages) }
}

export function makeInput(random: Random, world: World): { n: number; input: PovInput } {
  const { accounts, groups, counts } = world
  const n = random.whole(0, accounts.length - 1)
  const account = accounts[n] as Account
  const persona: Persona | null = random.chance(0.6)
    ? { id: "ops", name: words(random, counts, "Operations lead"), titles: [] }
    : null
  const name = words(random, counts, random.pick(["Mira Solberg", "Hans", "James", "Beatrice O’Neill"]))
  const title = random.chance(0.7)
    ? words(random, counts, random.pick(["COO", "Head of Operations | Speaker", "HR lead"]))
    : null
  const make = <T>(most: number, one: (i: number) => T) =>
    Array.from({ length: random.whole(0, most) }, (_, i) => one(i))
  return {
    n,
    input: {
      account,
      person: random.chance(0.8) ? { name, title } : null,
      persona,
      situation: {
        conversation: random.pick(conversations),
        segmentId: account.segmentId,
        personaId: persona?.id ?? null,
        industry: account.industry,
      },
      messages: make(14, (i) => makeMessage(random, counts, i)),
      insights: make(4, (i) => makeInsight(random, counts, i)),
      peers: random.chance(0.8) ? peersOf(account, groups) : new Map(),
      language: random.pick(languages),
      fallback: random.pick(languages),
      today: "2026-11-25",
    },
  }
}
