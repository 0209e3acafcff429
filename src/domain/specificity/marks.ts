// What a text and a fact's value can have in common: figures with their unit, and words without their endings.
import { readFigures } from "../figures"
import { stemOf } from "../stem"

export type Mark = { kind: "figure"; unit: string; value: number } | { kind: "word"; stem: string }

/** Words that stand in any text. */
const common = new Set(
  "the and for with from that this its into than less more each every their your our them they has have been are was will not per one two new old next by of in on at to a an und der die das den dem des ein eine einen einem einer für mit von vom zum zur bis im in an auf aus bei je ist sind wird nicht mehr weniger neue neues neuen ihr ihre ihren ihnen sie wir uns unsere second zweite line linie lines linien plant plants werk werke hall halls energy energie electricity strom power unit shift shifts schichten days week weeks year spring autumn summer winter season quarter starts opens announced".split(
    " ",
  ),
)

/** Figures as often as they stand, words once. "Nearly half" is another figure than half, and "more than twelve" is none. */
export function marksOf(text: string): Mark[] {
  const figures = readFigures(text).filter(({ open, unit }) => !open || unit === "share")
  const words = [...text.toLowerCase().matchAll(/\p{L}{3,}/gu)]
    .map(([word]) => word)
    .filter((word) => !common.has(word))
  return [
    ...figures.map(({ value, unit, open }): Mark => ({ kind: "figure", unit: open ? "about" : unit, value })),
    ...[...new Set(words.map(stemOf))].map((stem): Mark => ({ kind: "word", stem })),
  ]
}

export const sameMark = (a: Mark, b: Mark): boolean =>
  a.kind === "word"
    ? b.kind === "word" && a.stem === b.stem
    : b.kind === "figure" && alike(a, b) && Math.abs(a.value - b.value) < 1e-9

/** A large sum is often said without its currency: "81 million". */
const alike = (a: { unit: string; value: number }, b: { unit: string }) =>
  a.unit === b.unit || (a.value >= 1000 && [a.unit, b.unit].sort().join() === "count,money")
