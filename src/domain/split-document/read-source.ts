// Source and date of a proof, where the text names them: under their own label, or in brackets at its end.
import { dateIn, type FoundDate } from "./dates"

export type Sourced = { text: string; source: string | null; date: FoundDate | null }

const brackets = /^(?<text>.*?)\s*[([](?<inside>[^()[\]]{3,200})[)\]]\s*(?<stop>[.!]?)$/su
const edges = /^[\s,;:–—-]+|[\s,;:–—-]+$/g
const bare = (text: string) => text.replace(edges, "")

/** `Lindqvist Institute, Field survey (March 2026)` → its name, and its date apart. */
export function readSource(text: string): { source: string | null; date: FoundDate | null } {
  const found = dateIn(text)
  if (!found) return { source: bare(unbracketed(text)) || null, date: null }
  const { from, to, ...date } = found
  const left = `${text.slice(0, from)}${text.slice(to)}`.replace(/[([]\s*[)\]]/g, " ").replace(/\s+([,.])/g, "$1")
  const source = bare(unbracketed(bare(left).replace(/\s+/g, " ").replace(/[.,]$/, "")))
  return { source: /\p{L}{2}/u.test(source) ? source : null, date }
}

/** A sentence that ends in `(Lindqvist Institute, 2026)`; brackets without a date are part of the sentence. */
export function readSourced(text: string): Sourced {
  const { text: said = "", inside = "", stop = "" } = brackets.exec(text)?.groups ?? {}
  const { source, date } = readSource(inside.replace(/^(?:source|quelle)\s*[:：]\s*/iu, ""))
  if (!said || !date) return { text, source: null, date: null }
  return { text: `${said.replace(/\s+$/, "")}${/[.!?]$/.test(said) ? "" : stop}`, source, date }
}

const unbracketed = (text: string) => text.trim().replace(/^[([](.*)[)\]]\.?$/su, "$1")
