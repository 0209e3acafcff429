// The statements for machines that LinkedIn gives to guests, taken only where their own address is the page's.
import { leadsTo } from "./own-links"

export type Thing = Record<string, unknown>
export const isThing = (value: unknown): value is Thing => typeof value === "object" && value !== null
export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value])
export const wordIn = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined)

/** The statement of a type whose address leads to the id; undefined when there is none. */
export function statementOf(
  doc: Document,
  type: "Person" | "Organization",
  kind: string,
  slug: string,
): Thing | undefined {
  for (const script of doc.querySelectorAll('script[type="application/ld+json"]')) {
    const parsed = parse(script.textContent)
    const things = listOf(isThing(parsed) && parsed["@graph"] ? parsed["@graph"] : parsed).filter(isThing)
    const own = things.find((thing) => {
      const path = leadsTo(wordIn(thing.url))
      return thing["@type"] === type && path?.[0] === kind && path[1] === slug
    })
    if (own) return own
  }
  return undefined
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "")
  } catch {
    return undefined
  }
}
