// A message being written: what the form holds, what is still wrong with it, and how two wordings differ.
import type { Message } from "~src/domain/messaging"
import type { Language } from "~src/domain/words"
import type { NewMessage } from "~src/wire/desk"
import { countWords, whyWords } from "~src/wire/desk-lists"
import { onlyWrong, type Wrong, wrongAddress, wrongDay, wrongText } from "../parts/wrong"

export type Draft = Omit<NewMessage, "proof" | "wordings"> & {
  /** One a line. */
  wordings: string
  proof: { text: string; source: string; url: string; date: string }
}
export type DraftField =
  | "wordings"
  | "pillar"
  | "claim"
  | "why"
  | "proof.text"
  | "proof.source"
  | "proof.url"
  | "proof.date"

const limits: Partial<Record<DraftField, number>> = {
  "pillar": 80,
  "claim": 400,
  "why": 400,
  "proof.text": 400,
  "proof.source": 200,
}

/** Nothing is guessed, the day of the source least of all. */
export const emptyDraft = (language: Language): Draft => ({
  pillar: "",
  part: "problem",
  claim: "",
  why: "",
  proof: { text: "", source: "", url: "", date: "" },
  audience: { segmentIds: [], personaIds: [], industries: [], conversations: [] },
  language,
  wordings: "",
  locked: false,
  status: "live",
})

export function draftOf(message: Message): Draft {
  const { pillar, part, claim, why, proof, audience, language, wordings, locked, status } = message
  return {
    pillar,
    part,
    claim,
    why,
    audience,
    language,
    wordings: wordings.join("\n"),
    locked,
    status,
    proof: { ...proof, url: proof.url ?? "" },
  }
}

export const wordingsIn = (draft: Pick<Draft, "wordings">): string[] =>
  draft.wordings
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)

/** What the server refuses beyond its length: more words than a rep has time for. */
function wrongWhy(why: string): Wrong | undefined {
  const over = countWords(why) - whyWords
  return over > 0 ? { overWords: over } : undefined
}

export const sendable = (draft: Draft): NewMessage => ({
  ...draft,
  wordings: wordingsIn(draft),
  proof: { ...draft.proof, url: draft.proof.url.trim() || null },
})

const textIn = (draft: Draft, field: DraftField): string =>
  field.startsWith("proof.") ? draft.proof[field.slice(6) as keyof Draft["proof"]] : draft[field as "claim"]

/** What the server would refuse, by field. */
export function wrongIn(draft: Draft): Partial<Record<DraftField, Wrong>> {
  const texts = Object.entries(limits) as [DraftField, number][]
  return onlyWrong({
    ...Object.fromEntries(texts.map(([field, limit]) => [field, wrongText(textIn(draft, field), limit)])),
    "why": wrongText(draft.why, 400) ?? wrongWhy(draft.why),
    "wordings":
      wordingsIn(draft).length > 10 || wordingsIn(draft).some((line) => line.length > 400)
        ? "too-many-wordings"
        : undefined,
    "proof.date": wrongDay(draft.proof.date),
    "proof.url": wrongAddress(draft.proof.url),
  } as Record<DraftField, Wrong | undefined>)
}

/** The fields in which two wordings differ, with both values as text. */
export function differences(a: Draft, b: Draft): { field: keyof Draft | DraftField; a: string; b: string }[] {
  const fields = ["pillar", "claim", "why", "proof.text", "proof.source", "proof.url", "proof.date"] as const
  const worded = fields
    .map((field) => ({ field, a: textIn(a, field), b: textIn(b, field) }))
    .filter((one) => one.a.trim() !== one.b.trim())
  const rest = (["part", "language", "status", "wordings", "locked", "audience"] as const)
    .map((field) => ({ field, a: JSON.stringify(a[field]), b: JSON.stringify(b[field]) }))
    .filter((one) => one.a !== one.b)
  return [...worded, ...rest]
}
