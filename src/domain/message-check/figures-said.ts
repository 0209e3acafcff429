// Which figures of a sentence claim something of ours, and whether an approved line says them.
import { type Figure, readFigures } from "../figures"

const theirs =
  /\b(you|your team|they|he|she) (said|told|wrote|mentioned|named|counted|reported|have|run|had|spend|pay)\b|\b(as|like) you (said|wrote|put it)|\baccording to (you|your)|\byou(’|')?(ve| have) (said|told|mentioned|named)|\b(sagten|nannten|schrieben|erwähnten|erzählten|meinten|berichteten) Sie\b|\bSie (sagten|nannten|schrieben|erwähnten|haben|hatten|sprachen|erzählten)|\b(sagte|meinte|nannte) (der|die|Ihr|Ihre|Herr|Frau)\b|\b(told|said) (me|us)\b/iu
/** Says or asks when to meet, sends something, thanks: no claim. */
const errand =
  /^(hi|hello|dear|hallo|liebe[rs]?|guten)?[^.!?]{0,30}?\b(thanks|thank you|please|could you|can you|could we|can we|shall|let(’|')?s|would|i(’|')?ll|i will|i can|i(’|')?d|i have|i am|i(’|')?m|see you|danke|vielen dank|bitte|könnten|können|wollen wir|passt|ich (schicke|sende|bringe|rufe|komme|melde|bin|hätte|habe|kann|brauche)|wir sehen uns|bis)\b/iu
const owned = /(?:\byour|\byours|\btheir|\bIhre[mnrs]?|\bIhr|\beure?[mnrs]?|\bdeine?[mnrs]?)\s+(?:\p{L}+\s+)?$/iu
const numbered =
  /(?:\b(?:hall|line|plant|pump|machine|press|unit|room|page|step|part|item|no|number|version|level|floor|building|gate|Halle|Linie|Werk|Pumpe|Maschine|Presse|Raum|Seite|Schritt|Teil|Nummer|Nr|Version|Stock|Gebäude|Tor|Anlage|Saal|Q|KW|phase|shift|Schicht)\.?)\s*$/iu
const month =
  /^(?:\.|st|nd|rd|th)?\s*(?:of\s+)?(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|januar|februar|märz|mai|juni|juli|oktober|dezember)\b|^\.\d|^\.\s*$/iu
const monthBefore =
  /\b(january|february|march|april|may|june|july|august|september|october|november|december|on the|am|at|um|until|till|bis|by|gegen|vor|nach)\s+$/iu

/** The figures that claim something: no dates, clock times, numbers of halls, what the other side said, or when to meet. */
export function claimedFigures(sentence: string): Figure[] {
  const question = /\?["”“»)]?\s*$/.test(sentence)
  if (theirs.test(sentence)) return []
  const asks = question || errand.test(sentence)
  return readFigures(sentence).filter((figure) => {
    const before = sentence.slice(0, figure.at)
    const after = sentence.slice(figure.at + figure.text.length)
    if (figure.unit === "clock" || figure.unit === "year") return false
    if (asks && figure.unit !== "share") return false
    if (
      figure.unit === "count" &&
      (numbered.test(before) ||
        month.test(after) ||
        (monthBefore.test(before) && /^\s*([,.?!]|$|o.clock|uhr)/i.test(after)))
    )
      return false
    return !owned.test(before)
  })
}

/** Of these, the ones that none of the lines says; each figure of a line supports one. */
export function unsupported(claimed: readonly Figure[], lines: readonly (readonly Figure[])[]): Figure[] {
  const open = lines.map((figures) => [...figures])
  return claimed.filter((figure) => {
    for (const figures of open) {
      const at = figures.findIndex((one) => same(one, figure))
      if (at >= 0) {
        figures.splice(at, 1)
        return false
      }
    }
    return true
  })
}

/** A unit may be left out ("7 to 16 %"), but never be another one. */
function same(a: Figure, b: Figure): boolean {
  const near = (x: number, y: number) => Math.abs(x - y) < 1e-9 * Math.max(1, Math.abs(x))
  if (a.unit === b.unit)
    return (
      near(a.value, b.value) ||
      (a.unit === "time" && a.minutes !== null && b.minutes !== null && near(a.minutes, b.minutes))
    )
  if (a.unit !== "count" && b.unit !== "count") return false
  const [bare, other] = a.unit === "count" ? [a, b] : [b, a]
  return near(bare.value, other.value) || (other.unit === "share" && near(bare.value, other.value * 100))
}
