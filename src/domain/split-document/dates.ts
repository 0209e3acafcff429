// Dates as documents write them: a whole day where one is named, otherwise only what stands there.

/** `day` only where the text names one; `first` is the first day of the month, quarter or year that it names instead. */
export type FoundDate = { text: string; day: string | null; first: string | null }

const months = [
  "jan(?:uary|uar)?|jän(?:ner)?",
  "feb(?:ruary|ruar)?",
  "mar(?:ch)?|märz?|mrz",
  "apr(?:il)?",
  "may|mai",
  "june?|juni",
  "july?|juli",
  "aug(?:ust)?",
  "sept?(?:ember)?",
  "o[ck]t(?:ober)?",
  "nov(?:ember)?",
  "de[cz](?:ember)?",
]
const month = `(?:${months.join("|")})\\.?`
const year = "(?:19|20)\\d\\d"
const edge = { left: "(?<![\\p{L}\\d.,/-])", right: "(?![\\p{L}\\d/-])" }
const forms: { pattern: string; read: (m: RegExpExecArray) => Omit<FoundDate, "text"> }[] = [
  { pattern: `(${year})-(\\d\\d)-(\\d\\d)`, read: (m) => whole(m[1], m[2], m[3]) },
  { pattern: `(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(${year})`, read: (m) => whole(m[3], m[2], m[1]) },
  {
    pattern: `(\\d{1,2})(?:\\.|st|nd|rd|th)?\\s(${month})\\s(${year})`,
    read: (m) => whole(m[3], numberOf(m[2]), m[1]),
  },
  { pattern: `(${month})\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(${year})`, read: (m) => whole(m[3], numberOf(m[1]), m[2]) },
  { pattern: `(${month})\\s(${year})`, read: (m) => since(m[2], numberOf(m[1])) },
  { pattern: `(${year})-(\\d\\d)`, read: (m) => since(m[1], m[2]) },
  { pattern: `(\\d{1,2})/(${year})`, read: (m) => since(m[2], m[1]) },
  { pattern: `Q([1-4])[\\s/]+(${year})`, read: (m) => since(m[2], String(Number(m[1]) * 3 - 2)) },
  { pattern: `(${year})`, read: (m) => since(m[1], "1") },
]

/**
 * The first date in a text, the most exact form first.
 * @returns it with where it stands (offsets in the text), or null
 */
export function dateIn(text: string): (FoundDate & { from: number; to: number }) | null {
  for (const { pattern, read } of forms) {
    const m = new RegExp(`${edge.left}${pattern}${edge.right}`, "iu").exec(text)
    if (m) return { text: m[0], ...read(m), from: m.index, to: m.index + m[0].length }
  }
  return null
}

const numberOf = (name = "") => String(months.findIndex((one) => new RegExp(`^(?:${one})\\.?$`, "iu").test(name)) + 1)

function whole(y = "", m = "", d = "") {
  const day = `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`
  const real = new Date(`${day}T00:00:00Z`)
  const exists = !Number.isNaN(real.getTime()) && real.toISOString().slice(0, 10) === day
  return { day: exists ? day : null, first: null }
}

function since(y = "", m = "") {
  const first = whole(y, m, "1").day
  return { day: null, first }
}
