// The one sentence that a marketer needs first, found in the figures. Words are put to it elsewhere.
import { blockers, type Conversation, conversations, outcomes, usedVerdicts, verdicts } from "~src/domain/words"
import type { CutRow, FeedbackFigures, FeedbackFilter } from "~src/wire/desk"

/** Fewer reports on content than this in one conversation say nothing about it. */
const enough = 5

export type Headline = { n: number; of: number; open: Partial<FeedbackFilter> } & (
  | { kind: "none" }
  | { kind: "reason"; reason: string; conversation: Conversation }
  | { kind: "answer"; answer: string }
  | { kind: "all-used" }
  | { kind: "blocker"; answer: string }
  | { kind: "outcome" }
)

const sum = (row: CutRow, answers: readonly string[]) =>
  answers.reduce((n, answer) => n + (row.answers[answer] ?? 0), 0)
const unusedVerdicts = verdicts.filter((v) => !(usedVerdicts as readonly string[]).includes(v))

/**
 * The conversation in which the greatest share of the reports on content says that it was not used.
 * @param figures under the filter `subject: "asset"`
 */
export function weakestConversation(figures: FeedbackFigures): Conversation | null {
  const rows = figures.cuts.conversation
    .map((row) => ({ key: row.key, n: row.n, share: sum(row, unusedVerdicts) / Math.max(1, row.n) }))
    .filter((row) => row.n >= enough && row.share > 0)
    .sort((a, b) => b.share - a.share || b.n - a.n)
  return conversations.find((c) => String(c) === rows[0]?.key) ?? null
}

/**
 * What to say first.
 * @param all everything in the period
 * @param there reports on content in the weakest conversation, if there is one
 */
export function findHeadline(
  all: FeedbackFigures,
  there: { conversation: Conversation; figures: FeedbackFigures } | null,
): Headline {
  if (all.total === 0) return { kind: "none", n: 0, of: 0, open: {} }
  if (there) {
    const reason = most(there.figures.cuts.reason.filter((r) => r.key !== "none" && sum(r, unusedVerdicts) > 0))
    if (reason && reason.n >= 2) {
      const { conversation } = there
      const open = { subject: "asset" as const, conversation, reason: reason.key }
      return { kind: "reason", reason: reason.key, conversation, n: reason.n, of: there.figures.total, open }
    }
  }
  const answers = all.cuts.answer
  const of = (list: readonly string[]) =>
    answers.filter((row) => list.includes(row.key)).reduce((n, row) => n + row.n, 0)
  const top = (list: readonly string[]) => most(answers.filter((row) => list.includes(row.key)))
  const unused = top(unusedVerdicts)
  if (unused) return { kind: "answer", answer: unused.key, n: unused.n, of: of(verdicts), open: { answer: unused.key } }
  const blocker = top(blockers)
  if (blocker) {
    return { kind: "blocker", answer: blocker.key, n: blocker.n, of: of(blockers), open: { answer: blocker.key } }
  }
  const used = of(usedVerdicts)
  if (used) return { kind: "all-used", n: used, of: used, open: { use: "yes" } }
  const reached = answers.find((row) => row.key === "reached")?.n ?? 0
  return { kind: "outcome", n: reached, of: of(outcomes), open: { answer: "reached" } }
}

/** How often content and points of view were used, of all verdicts. */
export function useRate(figures: FeedbackFigures): { used: number; unused: number; of: number } {
  const n = (list: readonly string[]) =>
    figures.cuts.answer.filter((row) => list.includes(row.key)).reduce((total, row) => total + row.n, 0)
  return { used: n(usedVerdicts), unused: n(unusedVerdicts), of: n(verdicts) }
}

/** The answer, other than a use or a conversation reached, that a row of a cut is mostly made of. */
export function mostlyOf(row: CutRow): { answer: string; n: number } | null {
  const fine: readonly string[] = [...usedVerdicts, "reached"]
  const [first] = Object.entries(row.answers)
    .filter(([answer, n]) => n > 0 && !fine.includes(answer))
    .sort((a, b) => b[1] - a[1])
  return first ? { answer: first[0], n: first[1] } : null
}

export type WeekFinding =
  | { kind: "rising" | "falling" | "steady"; last: number; mean: number }
  | { kind: "few"; total: number }

/**
 * What the weeks say: the last full week against the mean of those before it.
 * @param weeks oldest first, the running week not among them
 * @returns `few` below four weeks or twenty reports: nothing is claimed then
 */
export function weekFinding(weeks: readonly { n: number }[]): WeekFinding {
  const total = weeks.reduce((n, week) => n + week.n, 0)
  const last = weeks.at(-1)
  const before = weeks.slice(0, -1)
  if (!last || before.length < 3 || total < 20) return { kind: "few", total }
  const mean = before.reduce((n, week) => n + week.n, 0) / before.length
  // Poisson: two standard deviations of the mean's own scatter, or it is called steady.
  const scatter = 2 * Math.sqrt(Math.max(mean, 1))
  const kind = last.n > mean + scatter ? "rising" : last.n < mean - scatter ? "falling" : "steady"
  return { kind, last: last.n, mean: Math.round(mean) }
}

const most = (rows: readonly CutRow[]): CutRow | undefined => [...rows].sort((a, b) => b.n - a.n)[0]
