// What the judged gold set adds up to: precision and recall, as a whole, by group, and by halves.
import type { Judged } from "./judge"

export type Figures = {
  pairs: number
  right: number
  /** Accounts shown without asking, and how many of them were the right ones. */
  shown: number
  shownRight: number
  /** Pairs that have a right account, and in how many it was shown, asked about or among the several. */
  sought: number
  found: number
  asked: number
}

export function figuresOf(judged: readonly Judged[]): Figures {
  const count = (is: (one: Judged) => boolean) => judged.filter(is).length
  const shown = ({ answer }: Judged) => answer.kind === "one"
  const sought = ({ pair }: Judged) => pair.expected.kind !== "none"
  const found = ({ verdict }: Judged) => verdict === "right" || verdict === "asked"
  return {
    pairs: judged.length,
    right: count(({ verdict }) => verdict === "right"),
    shown: count(shown),
    shownRight: count((one) => shown(one) && one.verdict !== "shown"),
    sought: count(sought),
    found: count((one) => sought(one) && found(one)),
    asked: count(({ verdict }) => verdict === "asked"),
  }
}

export const precision = ({ shown, shownRight }: Figures) => shownRight / shown
export const recall = ({ sought, found }: Figures) => found / sought

/** The half that rules are tuned on, and the one held out: all pairs of an account's name fall into the same. */
export function halves(judged: readonly Judged[]): { tuned: Judged[]; held: Judged[] } {
  const odd = ({ pair }: Judged) => hash(pair.accounts[0]?.name ?? "") % 2 === 1
  return { tuned: judged.filter((one) => !odd(one)), held: judged.filter(odd) }
}

/** FNV-1a. */
function hash(text: string): number {
  let sum = 0x811c9dc5
  for (const char of text) sum = Math.imul(sum ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return sum >>> 4
}

/** A line per group: right, asked without need, wrong; then what was wrong, pair by pair. */
export function report(judged: readonly Judged[]): string[] {
  const groups = [...new Set(judged.map(({ pair }) => pair.group))]
  const lines = groups.map((group) => {
    const of = judged.filter(({ pair }) => pair.group === group)
    const count = (wanted: Judged["verdict"]) => of.filter(({ verdict }) => verdict === wanted).length
    return `${group.padEnd(16)} ${of.length} pairs: ${count("right")} right, ${count("asked")} asked, ${count("missed")} missed, ${count("shown")} wrong shown`
  })
  return [...lines, ...judged.filter(({ verdict }) => verdict !== "right").map(errorLine)]
}

const errorLine = ({ pair, answer, verdict }: Judged) => {
  const { person, company, record } = pair.page
  const page = JSON.stringify({ ...person, company, record: record?.id })
  return `${verdict} ${pair.id}: ${page} → ${said(answer)}, not ${said(pair.expected)} (${pair.why})`
}

function said(answer: Judged["answer"] | Judged["pair"]["expected"]): string {
  if (answer.kind === "none") return "none"
  if (answer.kind === "several") return `several ${answer.accountIds.join(" ")}`
  const contact = answer.kind === "one" && answer.contactId !== undefined ? `/${answer.contactId ?? "-"}` : ""
  return `${answer.kind} ${answer.accountId}${contact}`
}

export const percent = (share: number) => (Number.isNaN(share) ? "of none" : `${(share * 100).toFixed(2)} %`)
