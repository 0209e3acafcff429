// A pasted document on its way to messages: what was found in it, what the marketer made of that, what is saved.
import type { MessagePart, Piece } from "~src/domain/split-document/split-document"
import { splitDocument } from "~src/domain/split-document/split-document"
import type { Language } from "~src/domain/words"
import type { MessageList, NewMessage } from "~src/wire/desk"
import { type Draft, type DraftField, emptyDraft, sendable, wrongIn } from "../draft"

export type PasteDraft = Omit<Draft, "part"> & { part: MessagePart | "" }
export type PasteField = DraftField | "part"
export type Item = {
  key: number
  keep: boolean
  draft: PasteDraft
  /** What the document says, as it stands there. */
  original: string
  /** A date without its day, and the first day that it could mean. */
  said: { date: string; first: string | null } | null
  question: string | null
  guessed: boolean
  saved: { id: string; version: number; live: boolean } | null
}
export type Left = { words: string; taken: boolean }
export type Found = { items: Item[]; left: Left[] }
export type Pasted = { text: string; language: Language; audience: Draft["audience"]; found: Found | null }

export const nothingPasted = (language: Language): Pasted => ({
  text: "",
  language,
  audience: emptyDraft(language).audience,
  found: null,
})

/** The text split anew; what a message says already, or the document said before, is found but not kept. */
export function findIn(pasted: Pasted, rows: MessageList["rows"]): Pasted {
  const { text } = pasted
  const split = splitDocument(text)
  const words = ({ from, to }: { from: number; to: number }) => text.slice(from, to).trim()
  const items = split.pieces.map((piece, key) => itemOf(piece, key, piece.spans.map(words).join("\n")))
  for (const item of items) item.keep = sameAs(item, items, rows) === null
  const left = split.leftovers.map((span) => ({ words: words(span), taken: false }))
  return { ...pasted, language: split.language ?? pasted.language, found: { items, left } }
}

function itemOf(piece: Piece, key: number, original: string): Item {
  const { pillar, part, partBy, claim, proof, source, date, why, question } = piece
  return {
    key,
    keep: true,
    original,
    question,
    said: date && date.day === null ? { date: date.text, first: date.first } : null,
    guessed: partBy === "cue",
    saved: null,
    draft: {
      ...emptyDraft("en"),
      pillar: pillar ?? "",
      part: part ?? "",
      claim,
      why: why ?? "",
      proof: { text: proof ?? "", source: source ?? "", url: "", date: date?.day ?? "" },
      status: "draft",
    },
  }
}

/** A stretch that was left over, as a message that lacks everything but its claim. */
export function takeLeft(found: Found, place: number): Found {
  const one = found.left[place]
  if (!one || one.taken) return found
  const claim = one.words.replace(/^[\s•·◦▪*–—-]+/, "").replace(/\s+/g, " ")
  const piece: Piece = {
    ...{ spans: [], pillar: null, part: null, partBy: null, claim },
    ...{ proof: null, source: null, date: null, why: null, question: null },
  }
  const item = itemOf(piece, Math.max(-1, ...found.items.map(({ key }) => key)) + 1, one.words)
  const left = found.left.map((it, n) => (n === place ? { ...it, taken: true } : it))
  return { items: [...found.items, item], left }
}

/** What the server would refuse, and the part while none is chosen. */
export function wrongWith({ part, ...draft }: PasteDraft): ReturnType<typeof wrongIn> & { part?: "required" } {
  const wrong = wrongIn({ ...draft, part: part || "problem" })
  return part ? wrong : { ...wrong, part: "required" }
}

export const complete = (item: Item) => Object.keys(wrongWith(item.draft)).length === 0
export const waiting = (items: readonly Item[]) => items.filter((item) => item.keep && !item.saved)

/** As it is sent, a draft: language and audience are the document's. */
export function messageOf({ draft }: Item, { language, audience }: Pasted): NewMessage {
  return sendable({ ...draft, part: draft.part || "problem", language, audience, status: "draft" })
}

const alike = (claim: string) =>
  claim
    .toLowerCase()
    .replace(/[^\p{L}\p{N}{}.%]+/gu, " ")
    .replace(/[. ]+$/, "")
    .trim()

/** @returns the message that makes the same claim, "here" for an item before it, null for neither. */
export function sameAs(item: Item, items: readonly Item[], rows: MessageList["rows"]): { id: string } | "here" | null {
  if (item.saved) return null
  const claim = alike(item.draft.claim)
  if (!claim) return null
  const row = rows.find(({ message, live }) =>
    [message, live].some((one) => one && [one.claim, ...one.wordings].some((said) => alike(said) === claim)),
  )
  if (row) return { id: row.message.id }
  return items.some(({ key, draft }) => key < item.key && alike(draft.claim) === claim) ? "here" : null
}
