// The point of view: what we believe about this account, said to this person, in three to five sourced sentences.
//
// A sentence is generic unless it holds a fact of this account or is made for this person's buying role. The whole is "tailored"
// only if a sentence holds a fact of this account: a line for a role is just as true at the account's peers (PRODUCT 2.1, 2.2).
import type { Account, Persona } from "../account"
import { monthsBefore } from "../days"
import type { Situation } from "../fit"
import type { Insight, Message } from "../messaging"
import { type Language, type PovPart, povParts } from "../words"
import { copyText } from "./copy-text"
import { bestLine, type Line, type Lines, linesFor } from "./lines"
import { phrases } from "./phrases"
import type { Pov, PovGap, PovSentence } from "./pov"
import { factsByKey, oneLine, type SlotValues, sentence } from "./slots"

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
  /** `YYYY-MM-DD` */
  today: string
}

const most = 5
const staleMonths = 18
/** What is kept when there is more to say than five sentences. */
const worth: Record<PovPart, number> = { view: 6, problem: 5, question: 4, proof: 3, trend: 2, cost: 1 }

/** Composes. Deterministic; says nothing that has no source, and nothing with an empty slot. */
export function composePov(input: PovInput): Pov {
  const { account, person, messages, insights } = input
  const speaks = (l: Language) => messages.some((m) => m.language === l && m.status === "live")
  const language = speaks(input.language) || !speaks(input.fallback) ? input.language : input.fallback
  const role = roleOf(input)
  const values: SlotValues = {
    account: oneLine(account.name),
    person: person ? oneLine(person.name) || null : null,
    role,
    industry: account.industry ? oneLine(account.industry) : null,
    facts: factsByKey(account),
  }
  const lines = linesFor(messages, insights, input.situation, language, values)
  const chosen = choose(lines.said)
  if (!chosen.some((line) => line.facts.length > 0)) chosen.unshift(...factLine(values, language))
  const kept = keep(chosen)
  addressed(kept, values, language)
  const sentences = kept.map((line) => said(line, input.today))
  return {
    level: kept.some((line) => line.facts.length > 0) ? "tailored" : "market",
    language,
    sentences,
    missing: gaps(input, lines, chosen),
    messageIds: [...new Set(kept.flatMap((line) => (line.message ? [line.message.id] : [])))],
    copyText: copyText(sentences, phrases[language].sources),
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

/** Where no message holds a fact of this account, its latest fact is said by itself. */
function factLine(values: SlotValues, language: Language): Line[] {
  const fact = [...values.facts.values()].at(-1)
  if (!fact) return []
  const text = sentence(phrases[language].fact(values.account, oneLine(fact.label), fact.value))
  const { source: label, url, date } = fact
  const source = { label, url, date }
  return [
    {
      part: "trend",
      text,
      source,
      from: { factKey: fact.key },
      facts: [fact],
      personal: false,
      points: 0,
      pillar: null,
      order: "",
      message: null,
      insight: null,
    },
  ]
}

function keep(lines: Line[]): Line[] {
  const value = (line: Line) => worth[line.part] + (line.facts.length > 0 ? 10 : 0)
  const best = [...lines].sort((a, b) => value(b) - value(a)).slice(0, most)
  return lines.filter((line) => best.includes(line))
}

/** The person's name stands in it: if no line has it, the question (else the last line) is said to the person. */
function addressed(lines: Line[], { person, role }: SlotValues, language: Language): void {
  if (!person || lines.some((line) => line.text.includes(person))) return
  const at = lines.findIndex((line) => line.part === "question")
  const line = lines.at(at)
  if (line) lines[lines.indexOf(line)] = { ...line, text: phrases[language].toPerson(person, role, line.text) }
}

function said(line: Line, today: string): PovSentence {
  const source = withFacts(line)
  return {
    part: line.part,
    text: line.text,
    source,
    stale: source.date < monthsBefore(today, staleMonths),
    generic: line.facts.length === 0 && !line.personal,
    from: line.from,
  }
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
  if (first.length > 0 && first.length <= 80) return first
  return person && persona ? oneLine(persona.name) : null
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
