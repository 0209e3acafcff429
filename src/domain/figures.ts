// The figures that stand in a text, in digits and in words, English and German: what they are of, and how exactly they are said.

/** `count`: of things that the text names; `time`: minutes to months; `share`: percent and fractions, as 0 to 1. */
export type FigureUnit = "count" | "share" | "money" | "time" | "clock" | "year"
export type Figure = {
  value: number
  unit: FigureUnit
  /** Of a time, how long it is. */
  minutes: number | null
  /** As it stands in the text, its unit included. */
  text: string
  at: number
  /** "more than", "at least", "nearly": true of many values. */
  open: boolean
}

const small: Record<string, number> = {
  two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20,
  thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
  zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwölf: 12,
  dreizehn: 13, vierzehn: 14, fünfzehn: 15, sechzehn: 16, siebzehn: 17, achtzehn: 18, neunzehn: 19, zwanzig: 20,
  dreißig: 30, vierzig: 40, fünfzig: 50, sechzig: 60, siebzig: 70, achtzig: 80, neunzig: 90, hundert: 100,
} // biome-ignore format: a table
const fractions: Record<string, number> = {
  half: 1 / 2,
  third: 1 / 3,
  thirds: 1 / 3,
  quarter: 1 / 4,
  quarters: 1 / 4,
  fifth: 1 / 5,
  tenth: 1 / 10,
  hälfte: 1 / 2,
  drittel: 1 / 3,
  viertel: 1 / 4,
  fünftel: 1 / 5,
  zehntel: 1 / 10,
}
const times =
  /^(seconds?|minutes?|minutes’|hours?|days?|nights?|weeks?|months?|quarters?|years?|min|sekunden?|minuten?|stunden?|tagen?|tage|nächten?|wochen?|monaten?|monate|quartalen?|jahren?|jahre|h)$/
const money = /^(€|\$|£|euros?|eur|chf|dollars?|pounds?|cents?)$/
const percent = /^(%|percent|prozent)$/
const scale: Record<string, number> = {
  million: 1e6,
  millions: 1e6,
  millionen: 1e6,
  mio: 1e6,
  billion: 1e9,
  milliarden: 1e9,
  thousand: 1e3,
  tausend: 1e3,
  hundred: 100,
  k: 1e3,
  m: 1e6,
}
const vague =
  /(more than|at least|less than|fewer than|over|above|below|under|nearly|almost|about|around|up to|mehr als|mindestens|weniger als|höchstens|über|unter|fast|etwa|rund|knapp|bis zu|wenigstens)\s+(an?\s+|eine?n?\s+|der\s+|die\s+|das\s+)?$/i

type Word = { text: string; low: string; at: number; end: number }

const pattern = /\d+(?:[.,’'\u00a0\u202f ]\d{3})+(?![\d])|\d+(?:[.,:]\d+)?|[%€$£]|[\p{L}][\p{L}’']*/gu

/** All figures of a text, in order. "One" and ordinals are words, not figures. */
export function readFigures(text: string): Figure[] {
  const words = [...text.matchAll(pattern)].map(
    (m): Word => ({ text: m[0], low: m[0].toLowerCase(), at: m.index, end: m.index + m[0].length }),
  )
  const figures: Figure[] = []
  for (let i = 0; i < words.length; i++) {
    const read = fractionAt(words, i) ?? numberAt(text, words, i)
    if (!read) continue
    const first = words[read.from]
    const last = words[read.to]
    if (!first || !last) continue
    const open =
      vague.test(text.slice(0, first.at)) || /^\s+(or|oder) (more|less|mehr|weniger)/i.test(text.slice(last.end))
    figures.push({
      value: read.value,
      unit: read.unit,
      minutes: read.minutes ?? null,
      text: text.slice(first.at, last.end),
      at: first.at,
      open,
    })
    i = Math.max(i, read.to)
  }
  return figures
}

type Read = { value: number; unit: FigureUnit; minutes?: number; from: number; to: number }

/** "a third", "two thirds", "ein Drittel"; an ordinal ("the third hall", "im ersten Quartal") is none. */
function fractionAt(words: readonly Word[], i: number): Read | null {
  const word = words[i]
  const times = word ? small[word.low] : undefined
  const at = times ? i + 1 : i
  const part = fractions[words[at]?.low ?? ""]
  if (!part) return null
  if (times) return { value: times * part, unit: "share", from: i, to: at }
  const before = words[i - 1]?.low ?? ""
  if (!/^(an?|one|ein|eine|einem|nearly|almost|die|the|of|der|fast)$/.test(before)) return null
  const next = words[i + 1]
  // "The third hall", "a second quarter": of something it says "of", or compares.
  if (/^(third|fifth|tenth|quarter)$/.test(word?.low ?? "") && /^(the|of)$/.test(before) && next?.low !== "of")
    return null
  if (word?.low === "quarter" && /^(in|per|next|this)$/.test(words[i - 2]?.low ?? "")) return null
  return { value: part, unit: "share", from: /^(nearly|almost|fast)$/.test(before) ? i : i - 1, to: i }
}

function numberAt(text: string, words: readonly Word[], i: number): Read | null {
  const word = words[i]
  if (!word) return null
  const digits = /^\d/.test(word.text)
  let value = digits ? parse(word.text) : (small[word.low] ?? compound(word.low))
  if (value === null || value === undefined) return null
  // A letter right before it: a name ("Halle7", "CO2", "m3").
  if (digits && /[\p{L}_]$/u.test(text.slice(0, word.at))) return null
  if (/^\d{1,2}:\d{2}$/.test(word.text)) return { value, unit: "clock", from: i, to: i }
  let to = i
  let next = words[to + 1]
  if (
    next &&
    !digits &&
    small[next.low] !== undefined &&
    value >= 20 &&
    (small[next.low] ?? 0) < 10 &&
    text.slice(word.end, next.at) === "-"
  ) {
    value += small[next.low] ?? 0
    next = words[++to + 1]
  }
  const times10 = next ? scale[next.low] : undefined
  if (next && times10) {
    value *= times10
    next = words[++to + 1]
  }
  const beside = next && /^[\s\u00a0\u202f-]*$/.test(text.slice(words[to]?.end ?? 0, next.at)) ? next.low : ""
  const before = words[i - 1]
  const moneyBefore = before && money.test(before.low) && /^\s*$/.test(text.slice(before.end, word.at))
  if (moneyBefore) return { value, unit: "money", from: i - 1, to }
  if (percent.test(beside)) return { value: value / 100, unit: "share", from: i, to: to + 1 }
  if (beside === "per" && words[to + 2]?.low === "cent")
    return { value: value / 100, unit: "share", from: i, to: to + 2 }
  if (money.test(beside)) return { value, unit: "money", from: i, to: to + 1 }
  if (times.test(beside)) return { value, unit: "time", minutes: value * minutesIn(beside), from: i, to: to + 1 }
  if (/^(o'clock|o’clock|uhr|am|pm)$/.test(beside)) return { value, unit: "clock", from: i, to: to + 1 }
  if (/^(19|20)\d{2}$/.test(word.text) && to === i) return { value, unit: "year", from: i, to }
  return { value, unit: "count", from: i, to }
}

/** A month has thirty days, a year twelve months. */
function minutesIn(unit: string): number {
  if (/^s/.test(unit)) return 1 / 60
  if (/^mi/.test(unit)) return 1
  if (/^(h|stunde)/.test(unit)) return 60
  if (/^(d|t|n)/.test(unit)) return 1440
  if (/^w/.test(unit)) return 10_080
  if (/^mo/.test(unit)) return 43_200
  return /^q/.test(unit) ? 129_600 : 518_400
}

/** "1,130", "38.000", "3.4", "5,20". */
function parse(text: string): number {
  if (/^\d{1,3}([.,’'\u00a0\u202f ]\d{3})+$/.test(text)) return Number(text.replace(/\D/g, ""))
  return Number(text.replace(/[^\d.,:]/g, "").replace(/[,:]/, "."))
}

/** "vierundzwanzig". */
function compound(low: string): number | null {
  const [, ones = "", tens = ""] = /^(\p{L}+)und(\p{L}+)$/u.exec(low) ?? []
  const one = ones === "ein" ? 1 : small[ones]
  const ten = small[tens]
  return one && ten && one < 10 && ten >= 20 ? one + ten : null
}
