// A sentence whose marked part is a link: what stands between ⟦ and ⟧.
import { Link } from "wouter"

/** Splits a sentence at its marks; without marks there is nothing to link. */
export function splitMarked(sentence: string): { before: string; marked: string; after: string } {
  const from = sentence.indexOf("⟦")
  const to = sentence.indexOf("⟧", from)
  if (from < 0 || to < 0) return { before: sentence, marked: "", after: "" }
  return { before: sentence.slice(0, from), marked: sentence.slice(from + 1, to), after: sentence.slice(to + 1) }
}

export function Linked({ sentence, to }: { sentence: string; to: string }) {
  const { before, marked, after } = splitMarked(sentence)
  return (
    <>
      {before}
      {marked ? <Link href={to}>{marked}</Link> : null}
      {after}
    </>
  )
}
