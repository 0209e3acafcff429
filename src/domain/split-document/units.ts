// The blocks of a document as what they are made of: labelled stretches, and the sentences of what has no label.
import { type Block, blocksOf, type Span } from "./blocks"
import { type Label, labelAlone, labelsIn } from "./labels"
import { plain } from "./plain"

/**
 * One stretch of the text. `words` is what it says, without bullet and label. `place`: what it stands in; the first
 * sentence of a paragraph is "paragraph", the following ones are "sentence".
 */
export type Unit = Span & {
  words: string
  label: Label | null
  place: "heading" | "item" | "paragraph" | "sentence" | "furniture"
  indent: number
  /** A field's label is next: so this is a message, however it looks. */
  beforeField: boolean
}

/** @returns units in the order of the text; together they hold every character that is no space. */
export function unitsOf(text: string): Unit[] {
  const units = blocksOf(text).flatMap((block) => unitsIn(text, block))
  return units.map((unit, place) => {
    const next = units[place + 1]
    return { ...unit, beforeField: next?.label ? fields.includes(next.label) : false }
  })
}

const fields: readonly Label[] = ["proof", "source", "date", "why", "question"]

function unitsIn(text: string, block: Block): Unit[] {
  const said = text.slice(block.body, block.to)
  const base = { indent: block.indent, beforeField: false }
  const place = block.kind
  if (place === "furniture" || said.trim() === "")
    return [{ ...base, from: block.from, to: block.to, words: said.trim(), label: null, place: "furniture" }]
  if (place === "heading") {
    const alone = labelAlone(said)
    const first = labelsIn(said)[0]
    const label = alone ?? (first?.from === 0 ? first.label : null)
    const words = plain(alone ? "" : label ? said.slice(first?.body) : said).replace(/[:：]$/, "")
    return [{ ...base, from: block.from, to: block.to, words, label, place }]
  }
  const found = labelsIn(said)
  const starts =
    said.slice(0, found[0]?.from ?? said.length).trim() === "" ? found : [{ label: null, from: 0, body: 0 }, ...found]
  return starts.flatMap(({ label, from, body }, n): Unit[] => {
    const end = starts[n + 1]?.from ?? said.length
    const at = (offset: number) => block.body + offset
    const whole: Span = { from: n === 0 ? block.from : at(from), to: at(end) }
    if (label) return [{ ...base, ...whole, words: closed(plain(said.slice(body, end)), said[from]), label, place }]
    return sentencesOf(said.slice(from, end)).map((one, sentence) => ({
      ...base,
      from: sentence === 0 ? whole.from : at(from + one.from),
      to: at(from + one.to),
      words: plain(said.slice(from + one.from, from + one.to)),
      label: null,
      place: n === 0 && sentence === 0 ? place : ("sentence" as const),
    }))
  })
}

/** What a label inside brackets says ends where they close. */
const closed = (words: string, first: string | undefined) =>
  /[([]/.test(first ?? "") ? words.replace(/[)\]]\.?$/, "") : words

const abbreviations = /(?:(?<!\p{L})(?:\p{L}|e\.g|i\.e|vs|no|approx|dr|mr|mrs|inc|ltd|st|bzw|ca|nr|vgl|etc)|\d)\.$/iu
const sentenceEnd = /[.!?…]+["”“’»)\]]*(?=\s+["“„»(]?[\p{Lu}\d])/gu

/** Where the sentences of a text stand. A number with a stop behind it (German dates, ordinals) ends none. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = []
  let from = 0
  for (const m of text.matchAll(sentenceEnd)) {
    const to = m.index + m[0].length
    const upTo = text.slice(from, to)
    const next = text.slice(to).trimStart()
    if (m[0] === "." && abbreviations.test(upTo) && !/\b(?:19|20)\d\d\.$/.test(upTo)) continue
    spans.push({ from, to })
    from = text.length - next.length
  }
  if (text.slice(from).trim()) spans.push({ from, to: text.length })
  return spans
}
