// The proof of recognition: the gold set's bars, for all pairs and for each half; and two bad recognitions caught.
import "~src/domain/match/know-suffixes"
import { type Figures, figuresOf, halves, percent, precision, recall, report } from "~tests/gold/figures"
import { goldPairs } from "~tests/gold/gold"
import { type Answer, judge } from "~tests/gold/judge"
import type { Proof, ProofOptions } from "./proof"

const leastPrecision = 0.999
const leastRecall = 0.97
const bar = `shown without asking: at least ${percent(leastPrecision)} right; the right account shown, asked or offered: at least ${percent(leastRecall)}`

/** A few seconds: always run in full. Every error is listed. */
export async function proveGold({ say }: ProofOptions): Promise<Proof[]> {
  const pairs = goldPairs()
  const judged = await judge(pairs)
  for (const line of report(judged)) say(line)
  const { tuned, held } = halves(judged)
  const counts: Record<string, number> = {}
  for (const { group } of pairs) counts[group] = (counts[group] ?? 0) + 1
  const eager = figuresOf(await judge(pairs, showAnyway))
  const shy = figuresOf(await judge(pairs, () => ({ kind: "none" })))
  return [
    { ...proof("Recognition shows the right account or asks: the gold set", figuresOf(judged)), counts },
    proof("The same on the half that rules were tuned on", figuresOf(tuned)),
    proof("The same on the half whose errors were looked at only after the rules stood", figuresOf(held)),
    caught("Recognition that shows what it had to ask is caught", eager, precision(eager) < leastPrecision),
    caught("Recognition that finds nothing is caught", shy, !(recall(shy) >= leastRecall)),
  ]
}

const proof = (name: string, figures: Figures): Proof => ({
  name,
  bar,
  measured: said(figures),
  met: precision(figures) >= leastPrecision && recall(figures) >= leastRecall,
})

const caught = (name: string, figures: Figures, met: boolean): Proof => ({
  name,
  bar: "below the gold set's bars",
  measured: said(figures),
  met,
})

const said = (f: Figures) =>
  `${f.pairs} pairs: ${f.shownRight} of ${f.shown} shown right (${percent(precision(f))}), ${f.found} of ${f.sought} found (${percent(recall(f))}), ${f.right} exactly as expected, ${f.asked} asked without need`

function showAnyway(answer: Answer): Answer {
  if (answer.kind === "ask") return { kind: "one", accountId: answer.accountId, contactId: null }
  const [first] = answer.kind === "several" ? answer.accountIds : []
  return first ? { kind: "one", accountId: first, contactId: null } : answer
}
