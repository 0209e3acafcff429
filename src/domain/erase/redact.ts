// Takes a person out of texts: what stays reads on, with a gap where they stood.
import { mentionsIn } from "./identities"

/** Shorter than any name of two words, so that no text outgrows its limit. */
export const gap = "[…]"

/** Whether an identity is erased, as far as a text of this age goes. */
export type Has = (identity: string) => boolean

/** @returns the text with a gap in place of each mention; the same text if there is none. */
export function redactText(text: string, has: Has): string {
  const found = mentionsIn(text).filter((mention) => has(mention.identity))
  // The longest of those that begin together; none inside another.
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let out = ""
  let at = 0
  for (const { start, end } of found) {
    if (start < at) continue
    out += text.slice(at, start) + gap
    at = end
  }
  return out + text.slice(at)
}

/**
 * The same through a value of JSON.
 * @param keep names of fields that stay as they are: ids, addresses, the names of companies.
 */
export function redactJson<T>(value: T, has: Has, keep: ReadonlySet<string> = new Set()): T {
  if (typeof value === "string") return redactText(value, has) as T
  if (Array.isArray(value)) return value.map((one) => redactJson(one, has, keep)) as T
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, keep.has(name) ? one : redactJson(one, has, keep)]),
  ) as T
}
