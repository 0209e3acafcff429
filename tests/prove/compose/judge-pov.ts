// What is wrong with a composed point of view, by what it was composed from.
import type { PovInput } from "~src/domain/compose/compose-pov"
import { copyText } from "~src/domain/compose/copy-text"
import type { Pov, PovSentence } from "~src/domain/compose/pov"
import { markOf, marksIn } from "./hostile-world"

export type Fault = "unsourced" | "empty or broken slot" | "of another account"

export function faultsOf(pov: Pov, n: number, input: PovInput): Fault[] {
  const faults = pov.sentences.flatMap((sentence) => faultsIn(sentence, input))
  const all = [copyText(pov).text, JSON.stringify(pov)].flatMap(marksIn)
  if (all.some((mark) => mark !== markOf(n))) faults.push("of another account")
  return faults
}

/** Nothing in braces, no value that is none, no gap where one was left out, nothing that turns the text around it. */
const broken =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are looked for
  /[{}]|\b(undefined|null|NaN)\b| {2}|^[\s.,;:]*$|^\s|\s$|\s[.,;](\s|$)|[\u0000-\u001f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])/u

function faultsIn(sentence: PovSentence, { account, messages, insights }: PovInput): Fault[] {
  const faults: Fault[] = []
  const { text, source, pieces, others } = sentence
  if (!isSourced(sentence, { account, messages, insights })) faults.push("unsourced")
  const bare = pieces ? pieces.map((one) => (typeof one === "string" ? one : "x")).join("") : text
  if ([bare, source.label, ...others].some((one) => broken.test(one))) faults.push("empty or broken slot")
  if (text.length > 1500) faults.push("empty or broken slot")
  return faults
}

/** Its source is that of the line it says it is from, and of facts that this account has; its date is one of theirs. */
function isSourced(
  { source, from }: PovSentence,
  { account, messages, insights }: Pick<PovInput, "account" | "messages" | "insights">,
): boolean {
  const facts = account.facts
  const own =
    "messageId" in from
      ? messages.find(({ id }) => id === from.messageId)?.proof
      : "insightId" in from
        ? insights.find(({ id }) => id === from.insightId)
        : facts.find(({ key }) => key === from.factKey)
  if (!own || source.label.trim() === "" || !/^\d{4}-\d\d-\d\d$/.test(source.date)) return false
  return [own.date, ...facts.map(({ date }) => date)].includes(source.date)
}
