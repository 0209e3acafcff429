// A pasted messaging document, split into the messages it holds; nothing of its text is lost, and nothing is made up.
import type { Language } from "../words"
import type { Span } from "./blocks"
import { asks, guessPart, hasFigure, languageOf, type MessagePart, saysWhy } from "./cues"
import type { FoundDate } from "./dates"
import type { Label } from "./labels"
import { readSource, readSourced } from "./read-source"
import { type Unit, unitsOf } from "./units"

export type { FoundDate, MessagePart, Span }

/** One message as the document has it; null is what the document does not say. */
export type Piece = {
  /** The text it was made of, in the document's order. */
  spans: Span[]
  pillar: string | null
  part: MessagePart | null
  /** "label": the document says so; "cue": guessed by its words. */
  partBy: "label" | "cue" | null
  claim: string
  proof: string | null
  source: string | null
  date: FoundDate | null
  why: string | null
  question: string | null
}

/** The document's own frame (`headings`), what became a piece, and what could not be placed. */
export type SplitDocument = { language: Language | null; headings: Span[]; pieces: Piece[]; leftovers: Span[] }

const parts: readonly Label[] = ["trend", "problem", "cost", "view"]
const isPart = (label: Label): label is MessagePart => parts.includes(label)
type Field = "proof" | "source" | "date" | "why" | "question"

/**
 * Splits a messaging document in English or German, as Word, Google Docs or a PDF gives its text.
 * @returns pieces in the document's order. Spans of headings, pieces and leftovers are disjoint and hold every
 * character that is no space.
 */
export function splitDocument(text: string): SplitDocument {
  const split: SplitDocument = { language: languageOf(text), headings: [], pieces: [], leftovers: [] }
  const units = unitsOf(text)
  const state = new Reading(
    split,
    units.some(({ label }) => label === "pillar"),
  )
  for (const unit of units) state.take(unit)
  state.end()
  return split
}

class Reading {
  private pillar: string | null = null
  private part: MessagePart | null = null
  /** Headings that no piece stands under yet. */
  private waiting: Span[] = []
  private aside = false
  private piece: Piece | null = null
  private indent = 0
  /** A field whose label stood alone: what comes next fills it. */
  private open: { field: Field; span: Span } | null = null

  /** @param says whether the document calls its pillars so; then other headings are none. */
  constructor(
    private readonly split: SplitDocument,
    private readonly says: boolean,
  ) {}

  take(unit: Unit): void {
    if (unit.place === "furniture") this.leave(unit)
    else if (unit.place === "heading") this.head(unit)
    else if (this.aside && !unit.label) this.leave(unit)
    else if (unit.label) this.labelled(unit, unit.label)
    else this.unlabelled(unit)
  }

  end(): void {
    this.close()
    this.split.leftovers.push(...this.waiting)
    this.split.leftovers.sort((a, b) => a.from - b.from)
  }

  private head(unit: Unit): void {
    if (unit.label && isField(unit.label)) {
      this.close()
      this.open = { field: unit.label, span: span(unit) }
      return
    }
    this.close()
    this.piece = null
    this.aside = unit.label === "aside"
    // Under a title that holds no message the next one opens; a part's heading stays under its pillar's.
    if (!unit.label || unit.label === "pillar") {
      this.pillar = (this.says && !unit.label) || !unit.words ? null : unit.words
      this.part = null
    } else this.part = isPart(unit.label) ? unit.label : null
    if (this.aside) this.leave(unit)
    else this.waiting.push(span(unit))
  }

  private labelled(unit: Unit, label: Label): void {
    this.aside = label === "aside"
    if (isField(label)) this.fill(unit, label)
    else if (label === "pillar") this.head({ ...unit, place: "heading" })
    else if (label === "aside" || !unit.words) this.leave(unit)
    else this.begin(unit, isPart(label) ? label : null)
  }

  private unlabelled(unit: Unit): void {
    const { words, place } = unit
    const { piece, open } = this
    if (open) this.fill(unit, open.field)
    else if (!/\p{L}{2}/u.test(words)) this.leave(unit)
    else if (asks(words)) this.fill(unit, "question")
    else if (saysWhy(words)) this.fill(unit, "why")
    else if (piece && piece.proof === null && this.proves(unit)) this.fill(unit, "proof")
    else if (place === "item" && unit.indent > this.indent && piece) this.leave(unit)
    else if (place === "item" || unit.beforeField) this.begin(unit, null)
    else if (place === "paragraph" && (this.pillar !== null || this.part !== null)) this.begin(unit, null)
    else this.leave(unit)
  }

  /** Behind a claim, without a label: what carries its own source, or a figure and hangs on the claim. */
  private proves(unit: Unit): boolean {
    const sourced = readSourced(unit.words).date !== null
    if (unit.place === "item") return unit.indent > this.indent && (sourced || hasFigure(unit.words))
    return sourced || (unit.place === "sentence" && hasFigure(unit.words))
  }

  private begin(unit: Unit, label: MessagePart | null): void {
    this.close()
    const { text, source, date } = readSourced(unit.words)
    const known = label ?? this.part
    const part = known ?? guessPart(text)
    const partBy = known ? "label" : part ? "cue" : null
    const { pillar } = this
    this.piece = {
      spans: [span(unit)],
      pillar,
      part,
      partBy,
      claim: text,
      proof: null,
      source,
      date,
      why: null,
      question: null,
    }
    this.indent = unit.place === "item" ? unit.indent : 0
    this.split.pieces.push(this.piece)
    this.split.headings.push(...this.waiting.splice(0))
  }

  /** Into the piece at hand, unless there is none or it says that already. */
  private fill(unit: Unit, field: Field): void {
    if (!unit.words) {
      this.close()
      this.open = { field, span: span(unit) }
      return
    }
    const { piece } = this
    if (!piece || !this.put(piece, field, unit.words)) {
      this.leave(unit)
      return
    }
    if (this.open) piece.spans.push(this.open.span)
    this.open = null
    piece.spans.push(span(unit))
  }

  private put(piece: Piece, field: Field, words: string): boolean {
    if (field === "why" || field === "question") {
      if (piece[field] !== null) return false
      piece[field] = words
      return true
    }
    if (field === "proof") {
      if (piece.proof !== null) return false
      const found = readSourced(words)
      piece.proof = found.text
      piece.source = found.source ?? piece.source
      piece.date = found.date ?? piece.date
      return true
    }
    const { source, date } = readSource(words)
    const wanted = field === "source" ? piece.source === null && source !== null : piece.date === null && date !== null
    // One line has room for one source: of another, no half is taken.
    if (!wanted || (source !== null && (field === "date" || piece.source !== null))) return false
    if (date && piece.date && piece.date.text !== date.text) return false
    piece.source = source ?? piece.source
    piece.date = date ?? piece.date
    return true
  }

  private leave(unit: Span): void {
    this.close()
    this.split.leftovers.push(span(unit))
  }

  /** A label that nothing followed. */
  private close(): void {
    if (this.open) this.split.leftovers.push(this.open.span)
    this.open = null
  }
}

const isField = (label: Label): label is Field =>
  label === "proof" || label === "source" || label === "date" || label === "why" || label === "question"
const span = ({ from, to }: Span): Span => ({ from, to })
