// A cell → the values in it, and back: formula guards, words for nothing, lists.
import type { Problem } from "./decode"
import type { Field, Known } from "./field"
import { isProblem } from "./read-rows"

/** Characters that make a spreadsheet take a cell for a formula; a guarded cell is guarded again, so that nothing is lost. */
const risky = /^'*[=+\-@\t\r\n]/
const guarded = /^'+[=+\-@\t\r\n]/
/** What databases and spreadsheets write for nothing. */
const nothing = new Set(["NULL", "null", "(null)", "[null]", "<null>", "\\N", "#N/A", "n/a", "N/A", "nan", "NaN"])

/** A cell that no spreadsheet runs. */
export const guardCell = (text: string) => (risky.test(text) ? `'${text}` : text)
/** The cell as it was before `guardCell`. */
export const bareCell = (text: string) => (guarded.test(text) ? text.slice(1) : text)

/**
 * Reads a cell as a field.
 * @param own the file is our own export: then a word for nothing is a word.
 * @returns the values; empty for an empty cell.
 */
export function readCell(cell: string, field: Field, known: Known, own: boolean): string[] | Problem {
  const { say } = known
  if (cell === "") return []
  const text = bareCell(cell).trim()
  if (text === "" || (!own && nothing.has(text))) return []
  if (hasUnstorable(text)) return { problem: say.unstorable(field.head) }
  const parts = field.many ? splitList(text) : [text]
  const values: string[] = []
  for (const part of parts) {
    const value = field.read ? field.read(part, known) : part
    if (isProblem(value)) return value
    if (value === null || values.includes(value)) continue
    if (value.length > (field.max ?? 200)) return { problem: say.tooLong(field.head, field.max ?? 200) }
    values.push(value)
  }
  if (field.most !== undefined && values.length > field.most) return { problem: say.tooMany(field.head, field.most) }
  return values
}

/** A field as one cell, unguarded. */
export function writeCell(values: readonly string[], field: Field, known: Known): string {
  const texts = values.map((value) => (field.write ? field.write(value, known) : value))
  return field.many ? joinList(texts) : (texts[0] ?? "")
}

/** PostgreSQL stores no zero character. */
const hasUnstorable = (text: string) => text.includes("\u0000")

/** Lists stand in one cell with semicolons between; a semicolon within is written `\;`, a backslash `\\`. */
export const splitList = (text: string) => splitAt(text, ";").filter((one) => one !== "")

/** Splits at a mark that has no backslash before it, and takes those backslashes away. */
export function splitAt(text: string, mark: string): string[] {
  const parts: string[] = []
  let part = ""
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at)
    const next = text.charAt(at + 1)
    if (char === "\\" && (next === mark || next === "\\")) {
      part += next
      at += 1
    } else if (char === mark) {
      parts.push(part)
      part = ""
    } else part += char
  }
  return [...parts, part].map((one) => one.trim())
}

export const joinList = (texts: readonly string[]) =>
  texts.map((text) => text.replace(/[;\\]/g, (char) => `\\${char}`)).join("; ")
