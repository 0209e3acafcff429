// The point of view: what we believe about this account, said to this person, in three to five sourced sentences.
//
// A sentence is generic where it would be just as true of many of the account's peers; the whole is "tailored" only if one of its
// sentences is not (PRODUCT 2.2). A line for a person or a role is as true at the peers: naming them tells nobody apart.
import type { Account, Persona } from "../account"
import { freshSince } from "../ages"
import type { Situation } from "../fit"
import type { Insight, Message } from "../messaging"
import type { PeerFacts } from "../specificity/peers"
import { isGeneric, sharesOfFacts } from "../specificity/specificity"
import { type Language, type PovPart, povParts } from "../words"
import { sourcesOf } from "./copy-text"
import { bestLine, type Line, type Lines, linesFor } from "./lines"
import { phrases } from "./phrases"
import type { Pov, PovGap, PovSentence, SaidSlot } from "./pov"
import { factsByKey, type SlotValues, sentence } from "./slots"
import { figureIn, isForeign, isNamed, oneLine, usable } from "./values"

export type PovInput = {
  account: Account
  person: { name: string; title: string | null } | null
  persona: Persona | null
  situation: Situation
  messages: readonly Message[]
  insights: readonly Insight[]
  /** The account's language, else the workspace's. */
  language: Language
  /** Said instead where no live message is in the account's language. */
  fallback: Language
  /** What is known of the account's peers; empty: nothing, and a fact is taken for its own alone. */
  peers: PeerFacts
  /** `YYYY-MM-DD` */
  today: string
}

const most = 5
/** Of a person or a title. */
const longestName = 80
/** What is kept when there is more to say than five sentences. */
const worth: Record<PovPart, number> = { view: 6, problem: 5, question: 4, proof: 3, trend: 2, cost: 1 }

/** Composes. Deterministic; says nothing that has no source, and nothing with an empty slot. */
export function composePov(input: PovInput): Pov {
  const { account, person, messages, insights } = input
  const speaks = (l: Language) => messages.some((m) => m.language === l && m.status === "live")
  const language = speaks(input.language) || !speaks(input.fallback) ? input.language : input.fallback
  const role = roleOf(input)
  const values: SlotValues = {
    account: usable(account.name),
    person: usable(person?.name, longestName),
    role,
    industry: usable(account.industry),
    facts: sourcedFacts(account),
  }
  const shares = sharesOfFacts(account, input.peers)
  const shareOf = (keys: readonly string[]) => [...new Set(keys)].reduce((all, key) => all * (shares.get(key) ?? 1), 1)
  const lines = linesFor(messages, insights, input.situation, language, values, shareOf)
  const chosen = choose(lines.said)
  if (!chosen.some((line) => !isGeneric(line.share))) chosen.unshift(...factLine(values, language, shareOf))
  const kept = keep(chosen)
  addressed(kept, values, language)
  const sentences = kept.map((line) => said(line, input.today))
  return {
    level: sentences.some((one) => !one.generic) ? "tailored" : "market",
    language,
    sentences,
    missing: gaps(input, lines, chosen),
    messageIds: [...new Set(kept.flatMap((line) => (line.message ? [line.message.id] : [])))],
    fills: {},
    sources: sourcesOf(sentences, phrases[language].sources),
  }
}

/** One line per part. The argument keeps to one pillar where that costs no fit; proof is of what was just claimed. */
function choose(lines: Line[]): Line[] {
  const trend = bestLine(lines, "trend", (line) => (line.insight ? 0.5 : 0))
  const problem = bestLine(lines, "problem")
  const samePillar = (line: Line) => (problem && line.pillar === problem.pillar ? 3 : 0)
  const cost = bestLine(lines, "cost", samePillar)
  const view = bestLine(lines, "view", samePillar)
  const proof = proofOf(lines, [view, problem]) ?? proofOf(lines, [cost, trend])
  const question = bestLine(lines, "question", (line) => (line.insight && line.insight === trend?.insight ? 1 : 0))
  return [trend, problem, cost, view, proof, question].filter((line) => line !== null)
}

/** The proof of one of the claims that are made, of the first where they are equal. */
function proofOf(lines: Line[], claims: (Line | null)[]): Line | null {
  const claimed = claims.map((line) => line?.message).filter((message) => message != null)
  const proofs = lines.filter((line) => line.message && claimed.includes(line.message))
  return bestLine(proofs, "proof", (line) => (line.message === claimed[0] ? 1 : 0))
}

/** What has no source that can be named is not said. */
const sourcedFacts = (account: Account) => new Map([...factsByKey(account)].filter(([, { source }]) => isNamed(source)))

/** Where no line tells the account apart, its most telling fact is said by itself, of equal ones the latest. */
function factLine(values: SlotValues, language: Language, shareOf: (keys: readonly string[]) => number): Line[] {
  const { account } = values
  const facts = [...values.facts.values()].filter(
    (fact) => usable(fact.value) && usable(fact.label) && usable(fact.source),
  )
  const known = facts.filter((fact) => !isForeign(fact.value, language))
  const [fact] = known.reverse().sort((a, b) => shareOf([a.key]) - shareOf([b.key]))
  if (!fact || !account) return []
  const value = figureIn(fact.value, language)
  const text = sentence(phrases[language].fact(account, oneLine(fact.label), value))
  const slots: SaidSlot[] = [
    ["account", account],
    [`fact.${fact.key}`, value],
  ]
  const { source: label, url, date } = fact
  const share = shareOf([fact.key])
  return [
    {
      ...{
        part: "trend",
        text,
        pieces: null,
        facts: [fact],
        slots,
        share,
        locked: false,
        others: [],
        points: 0,
        order: "",
      },
      ...{ source: { label, url, date }, from: { factKey: fact.key }, pillar: null, message: null, insight: null },
    },
  ]
}

function keep(lines: Line[]): Line[] {
  const value = (line: Line) => worth[line.part] + 10 * (1 - line.share)
  const best = [...lines].sort((a, b) => value(b) - value(a)).slice(0, most)
  return lines.filter((line) => best.includes(line))
}

/** The person's name stands in it: if no line has it, the question (else the last line) is said to the person. */
function addressed(lines: Line[], { person, role }: SlotValues, language: Language): void {
  if (!person || lines.some((line) => line.text.includes(person))) return
  const question = lines.find((line) => line.part === "question" && !line.locked)
  const line = question ?? lines.findLast((one) => !one.locked) ?? lines.at(-1)
  if (!line) return
  const to = (text: string) => phrases[language].toPerson(person, role, text)
  const pieces = line.pieces && [to(""), ...line.pieces]
  const slots: SaidSlot[] = [["person", person], ...(role ? [["role", role] as const] : []), ...line.slots]
  lines[lines.indexOf(line)] = { ...line, text: to(line.text), pieces, slots }
}

function said(line: Line, today: string): PovSentence {
  const source = withFacts(line)
  const { part, text, pieces, slots, share, locked, others, from } = line
  const stale = source.date < freshSince(today)
  const filled = slots.length > 0 ? { slots } : {}
  const generic = isGeneric(share)
  return { id: idOf(line), part, text, pieces, source, stale, share, generic, locked, ...filled, others, from }
}

function idOf({ from, part }: Line): string {
  if ("messageId" in from) return `message:${from.messageId}:${part}`
  return "insightId" in from ? `insight:${from.insightId}:${part}` : `fact:${from.factKey}`
}

/** A line with a fact in it has two sources and is as old as the older. */
function withFacts(line: Line): PovSentence["source"] {
  const facts = line.facts.filter((fact) => fact.source !== line.source.label)
  const labels = [...new Set([...facts.map((fact) => oneLine(fact.source)), oneLine(line.source.label)])]
  const date = [line.source.date, ...line.facts.map((fact) => fact.date)].sort()[0] ?? line.source.date
  return { label: labels.join("; "), url: facts.find((fact) => fact.url)?.url ?? line.source.url, date }
}

/** A title as it can stand in a sentence: its first role, if that is short; else the buying role's name. */
function roleOf({ person, persona }: PovInput): string | null {
  const first = oneLine(person?.title ?? "").split(/\s*[|·•]\s*/)[0] ?? ""
  return usable(first, longestName) ?? (person && persona ? usable(persona.name, longestName) : null)
}

/** What would have made it better: parts without a line, facts that a better line needed, who the person is. */
function gaps({ person, persona }: PovInput, lines: Lines, chosen: Line[]): PovGap[] {
  const missing: PovGap[] = []
  for (const part of povParts) {
    const line = chosen.find((one) => one.part === part && !("factKey" in one.from))
    if (!line) missing.push({ code: "no-message", part })
    const better = lines.unsaid.filter((one) => one.part === part && one.points >= (line?.points ?? 0))
    for (const name of better.flatMap((one) => one.missing).sort()) {
      if (name === "industry") missing.push({ code: "no-fact", factKey: name })
      if (name.startsWith("fact.")) missing.push({ code: "no-fact", factKey: name.slice(5) })
    }
  }
  if (!person) missing.push({ code: "no-person" })
  else if (!persona) missing.push({ code: "no-persona", title: person.title })
  return missing.filter((gap, i) => missing.findIndex((g) => JSON.stringify(g) === JSON.stringify(gap)) === i)
}
