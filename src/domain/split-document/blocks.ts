// A pasted text as blocks: paragraphs, list items and headings, put together again where a line was only wrapped.
import { labelAlone, labelsIn } from "./labels"

export type Span = { from: number; to: number }
export type Block = Span & {
  kind: "heading" | "item" | "paragraph" | "furniture"
  /** Where the words begin, behind bullet or number. */
  body: number
  indent: number
  numbered: boolean
}
type Line = Block & { words: string; afterGap: boolean; marked: boolean; hashes: boolean; width: number }

const lineEnd = /\r\n|[\n\r\v\f\u2028\u2029]/g
const marker =
  /^(?<indent>[\s\u00a0\u200b\ufeff]*)(?:(?<hash>#{1,6})\s+|(?<bullet>[•·∙◦▪▫■□●○‣⁃➢➤§*+–—-]|o(?=[\t\u00a0 ]{1,}\S))[\s\u00a0]+|(?<number>(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]?|[a-h]\)|[ivx]{1,4}[.)]))[\s\u00a0]+(?=\p{Lu}|["“„»]))?/u
/** Word sets the lists inside lists apart by their bullets alone. */
const deeper: Record<string, number> = { "o": 2, "◦": 2, "▪": 4, "§": 4, "■": 4 }
const furniture = /^(?:(?:page|seite)\s*\d+(?:\s*(?:of|von|\/)\s*\d+)?|[-–—_=*\s]{3,}|\d{1,3}(?:\s*\/\s*\d{1,3})?)$/iu

/** All blocks of a text in order; together they hold every character that is no space. */
export function blocksOf(text: string): Block[] {
  const lines = linesOf(text)
  const wrapped = isWrapped(lines)
  const blocks: Line[] = []
  for (const line of lines) {
    const last = blocks.at(-1)
    if (last && continues(last, line, wrapped)) {
      last.to = line.to
      last.words = text.slice(last.body, last.to).trim()
      last.width = line.width
    } else blocks.push({ ...line })
  }
  return blocks.map((block, place) => {
    const heading = block.kind !== "furniture" && isHeading(block, blocks[place + 1])
    const { from, to, body, indent, numbered } = block
    return { from, to, body, indent, numbered, kind: heading ? ("heading" as const) : block.kind }
  })
}

function linesOf(text: string): Line[] {
  const ends = [...text.matchAll(lineEnd)].map((m) => ({ at: m.index, next: m.index + m[0].length }))
  const lines: Line[] = []
  let [from, gap] = [0, true]
  for (const { at, next } of [...ends, { at: text.length, next: text.length }]) {
    const raw = text.slice(from, at)
    if (raw.trim() === "") gap = true
    else {
      lines.push(lineOf(raw, from, at, gap))
      gap = false
    }
    from = next
  }
  return lines
}

function lineOf(raw: string, from: number, to: number, afterGap: boolean): Line {
  const found = marker.exec(raw)
  const groups = found?.groups ?? {}
  const marked = Boolean(groups.bullet || groups.number)
  const whole = furniture.test(raw.trim())
  const body = from + (whole ? 0 : (found?.[0].length ?? 0))
  return {
    from,
    to,
    body,
    words: raw.slice(body - from).trim(),
    indent: (groups.indent ?? "").replaceAll("\t", "    ").length + (deeper[groups.bullet ?? ""] ?? 0),
    width: raw.trim().length,
    afterGap,
    marked,
    hashes: Boolean(groups.hash),
    numbered: Boolean(groups.number),
    kind: whole ? "furniture" : marked ? "item" : "paragraph",
  }
}

const longestWrap = 110
const startsSmall = (words: string) => /^\p{Ll}/u.test(words)
const endsSentence = (words: string) => /[.!?:;…]["”“’»)\]]*$/.test(words)

/** Lines broken by a page's width, as PDF gives them: none is long, and some go on in the middle of a sentence. */
function isWrapped(lines: readonly Line[]): boolean {
  const small = lines.filter((line) => !line.marked && startsSmall(line.words)).length
  return small > 0 && lines.every((line) => line.to - line.from <= longestWrap)
}

function continues(last: Line, line: Line, wrapped: boolean): boolean {
  if (line.afterGap || line.marked || line.hashes || last.hashes) return false
  if (line.kind === "furniture" || last.kind === "furniture") return false
  if (labelsIn(line.words)[0]?.from === 0 || labelAlone(line.words) || labelAlone(last.words)) return false
  if (startsSmall(line.words)) return true
  return wrapped && last.width >= 40 && !endsSentence(last.words)
}

const most = { characters: 80, words: 11 }

function isHeading(block: Line, next: Line | undefined): boolean {
  const { words } = block
  if (block.hashes || labelAlone(words)) return true
  const first = labelsIn(words)[0]
  if (first?.from === 0) return first.label === "pillar"
  if (!next || words.length > most.characters || words.split(/\s+/).length > most.words) return false
  if (/[.!?…;,)]["”“’»]*$/.test(words) || startsSmall(words)) return false
  // A short line with its proof right under it is a message, not a title.
  const under = labelAlone(next.words) ?? (labelsIn(next.words)[0]?.from === 0 ? labelsIn(next.words)[0]?.label : null)
  if (under && ["proof", "source", "why", "question", "date"].includes(under)) return false
  if (block.numbered) return !next.numbered
  return !block.marked
}
