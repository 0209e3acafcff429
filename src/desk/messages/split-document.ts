// Finds messages in a pasted document: headings are pillars, paragraphs and bullets are claims, labelled lines belong to the claim above.
import type { Message } from "~src/domain/messaging"

export type FoundMessage = {
  pillar: string
  part: Message["part"]
  claim: string
  proof: string
  source: string
  /** YYYY-MM-DD, or empty. */
  date: string
  why: string
}
/** `left`: lines that are no part of any message, so that nothing of a document is lost unseen. */
export type Split = { found: FoundMessage[]; left: string[] }

const bullet = /^(?:[-*•–▪]|\d{1,3}[.)])\s+/
const labels: [RegExp, "proof" | "source" | "date" | "why"][] = [
  [/^(?:proof|evidence|beleg|beweis)\s*:\s*/i, "proof"],
  [/^(?:source|quelle)\s*:\s*/i, "source"],
  [/^(?:date|datum|stand)\s*:\s*/i, "date"],
  [/^(?:why|why this message|warum|warum diese botschaft)\s*:\s*/i, "why"],
]
const parts: [RegExp, Message["part"]][] = [
  [/^trend\s*:\s*/i, "trend"],
  [/^problem\s*:\s*/i, "problem"],
  [/^(?:cost|cost of standing still|kosten|preis des stillstands)\s*:\s*/i, "cost"],
  [/^(?:our view|view|unsere sicht|sicht)\s*:\s*/i, "view"],
]

/** @param text as it was pasted, of any length; the order of the messages is the document's */
export function splitDocument(text: string): Split {
  const found: FoundMessage[] = []
  const left: string[] = []
  let pillar = ""
  let used = true
  const head = (line: string) => {
    if (!used) left.push(pillar)
    pillar = line.slice(0, 80)
    if (line.length > 80) left.push(line.slice(80))
    used = false
  }
  for (const block of blocksOf(text)) {
    const label = labels.find(([form]) => form.test(block))
    const last = found.at(-1)
    if (label && last && used) take(last, label[1], block.replace(label[0], ""), left)
    else if (label) left.push(block)
    else if (isHeading(block)) head(block.replace(/^#+\s*/, "").replace(/:$/, ""))
    else {
      const part = parts.find(([form]) => form.test(block))
      const claim = part ? block.replace(part[0], "") : block
      if (claim)
        found.push({ pillar, part: part?.[1] ?? "view", claim, ...{ proof: "", source: "", date: "", why: "" } })
      used = true
    }
  }
  if (!used) left.push(pillar)
  return { found, left }
}

function take(message: FoundMessage, field: "proof" | "source" | "date" | "why", text: string, left: string[]): void {
  if (field === "date") {
    const day = dayIn(text)
    if (day && !message.date) message.date = day
    else left.push(text)
    return
  }
  // "Proof: One stop in five is planned (Our survey, 2026-03)" says all three.
  const cited = field === "proof" && !message.source ? /^(.*\S)\s*\(([^()]+),\s*([^(),]+)\)[.]?$/.exec(text) : null
  const day = dayIn(cited?.[3] ?? "")
  if (cited?.[1] && cited[2] && day && !message.date) {
    message.proof = joined(message.proof, cited[1])
    message.source = cited[2].trim()
    message.date = day
  } else message[field] = joined(message[field], text)
}

const joined = (before: string, after: string) => (before ? `${before} ${after}` : after)

/** A line each for bullets, labels and headings; the lines of a paragraph are one. */
function blocksOf(text: string): string[] {
  const blocks: string[] = []
  let open = false
  for (const raw of text.split(/\r\n?|\n/)) {
    const line = raw.replace(/[\s\u00a0]+/g, " ").trim()
    const item = bullet.test(line)
    const plain = line.replace(bullet, "").trim()
    if (!plain) {
      open = false
      continue
    }
    const starts = item || /^#/.test(plain) || [...labels, ...parts].some(([form]) => form.test(plain))
    if (open && !starts) blocks.push(`${blocks.pop()} ${plain}`)
    else blocks.push(plain)
    open = !/^#/.test(plain)
  }
  return blocks
}

/** Marked as one, or short and no sentence. */
const isHeading = (block: string) =>
  /^#+\s/.test(block) ||
  (block.length <= 60 && block.split(" ").length <= 8 && (/[^.!?…]:$/.test(block) || !/[.!?…:;,]["”“»)]?$/.test(block)))

/** A day, a month or a year as a day; null for anything else. */
function dayIn(text: string): string | null {
  const trimmed = text.trim().replace(/\.$/, "")
  const iso = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(trimmed)
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(trimmed)
  const day = iso
    ? `${iso[1]}-${iso[2] ?? "01"}-${iso[3] ?? "01"}`
    : german
      ? `${german[3]}-${german[2]?.padStart(2, "0")}-${german[1]?.padStart(2, "0")}`
      : null
  return day && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day) ? day : null
}
