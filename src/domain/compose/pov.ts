// What a point of view is: types alone, importable anywhere.
import type { Language, PovPart } from "../words"

export type PovSentence = {
  part: PovPart
  text: string
  source: { label: string; url: string | null; date: string }
  /** Older than eighteen months. */
  stale: boolean
  /** Would be just as true of the account's peers. */
  generic: boolean
  from: { messageId: string } | { insightId: string } | { factKey: string }
}
export type PovGap =
  | { code: "no-message"; part: PovPart }
  | { code: "no-fact"; factKey: string }
  | { code: "no-persona"; title: string | null }
  | { code: "no-person" }
export type Pov = {
  level: "tailored" | "market"
  language: Language
  sentences: PovSentence[]
  missing: PovGap[]
  messageIds: string[]
  /** What "copy" puts on the clipboard: text, sources below. */
  copyText: string
}
