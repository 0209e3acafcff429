// The statements for machines that LinkedIn gives to guests, taken only where their own address is the page's.
import { all } from "../dom"
import { leadsTo } from "./own-links"

export type Thing = Record<string, unknown>
export const isThing = (value: unknown): value is Thing => typeof value === "object" && value !== null
export const listOf = (value: unknown): Thing[] => (Array.isArray(value) ? value : [value]).filter(isThing)
export const wordIn = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined)

/** Parses text of a page; anything but JSON is nothing. */
export function parsed(text: string | null): Thing {
  try {
    const value: unknown = JSON.parse(text ?? "")
    return isThing(value) ? value : {}
  } catch {
    return {}
  }
}

/** The statement of a type whose address leads to the id; undefined when there is none. */
export function statementOf(doc: Document, type: string, kinds: readonly string[], slug: string): Thing | undefined {
  return all(doc, 'script[type="application/ld+json"]')
    .map((script) => parsed(script.textContent))
    .flatMap((thing) => listOf(thing["@graph"] ?? thing))
    .find((thing) => {
      const [kind = "", id] = leadsTo(wordIn(thing.url))
      return thing["@type"] === type && kinds.includes(kind) && id === slug
    })
}
