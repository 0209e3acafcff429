// What the words of a line say about it: which part of a point of view it is, which language it is in.
import type { Language } from "../words"

export type MessagePart = "trend" | "problem" | "cost" | "view"

/** In the order that decides between equals: who speaks of "us" states a view, whatever else it names. */
const cues: [MessagePart, RegExp][] = [
  [
    "view",
    /\b(?:we|our|us|should|instead of|believe|belongs?|wir|unsere?[rmns]?|uns|sollten?|statt|gehör(?:t|en))(?!\p{L})/giu,
  ],
  [
    "cost",
    /\b(?:costs?|lose[sn]?|lost|losing|waste[sd]?|price of|pays? for|every (?:hour|day|week|month)|per (?:hour|day|week|month|year)|doing nothing|standing still|kosten|kostet|verlier\p{L}*|verlust\p{L}*|verschwend\p{L}*|jede[nrs]? (?:stunde|tag|woche|monat)|pro (?:stunde|tag|woche|monat|jahr)|(?:im|am) (?:tag|monat|jahr)|nichts tun)(?!\p{L})|[€$£]/giu,
  ],
  [
    "trend",
    /\b(?:more and more|increasingly|growing|grows?|rising|rises?|trend|shift\p{L}*|no longer|by 20\d\d|within (?:five|ten|two|three) years|every year|from year to year|zunehmend|immer (?:mehr|weniger|öfter|häufiger)|wachsen\p{L}*|wächst|steig\p{L}*|wandel\p{L}*|nicht mehr|bis 20\d\d|von jahr zu jahr)(?!\p{L})/giu,
  ],
  [
    "problem",
    /\b(?:struggle\p{L}*|hard to|difficult|cannot|can['’]t|nobody|lacks?|missing|problem\p{L}*|unplanned|too late|guess\p{L}*|fails?|stuck|schwierig|schwer|kann nicht|können nicht|niemand|fehl(?:t|en)|problem\p{L}*|ungeplant\p{L}*|zu spät|rat(?:en|et)|scheiter\p{L}*)(?!\p{L})/giu,
  ],
]

/** The part that most cue words of a line speak for; null where none does. */
export function guessPart(line: string): MessagePart | null {
  const counted = cues.map(([part, words]) => ({ part, n: line.match(words)?.length ?? 0 }))
  const most = Math.max(...counted.map(({ n }) => n))
  return most === 0 ? null : (counted.find(({ n }) => n === most)?.part ?? null)
}

/** A line that gives a reason to say something. */
export const saysWhy = (line: string) =>
  /^(?:because|this matters because|it matters because|we say (?:this|it) because|weil|das zählt, weil|wir sagen das, weil)\b/iu.test(
    line,
  )

export const hasFigure = (line: string) => /\d/.test(line)
export const asks = (line: string) => /\?["”“’»)]*$/.test(line.trim())

const english = /\b(?:the|and|of|to|is|are|with|that|for|not|this|what|have)\b/giu
const german = /\b(?:der|die|das|und|ist|sind|mit|nicht|für|wer|ein|eine|von|auf|werden|was|haben)\b/giu

/** The language that more small words of a text belong to; null where neither does. */
export function languageOf(text: string): Language | null {
  const [en, de] = [text.match(english)?.length ?? 0, text.match(german)?.length ?? 0]
  return en === de ? null : en > de ? "en" : "de"
}
