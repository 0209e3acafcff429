// The statements for machines that LinkedIn gives to guests, taken only where their own address is the page's.
import { all } from "../dom"
import { listOf, parsed, type Thing, wordIn } from "./json"
import { leadsTo } from "./own-links"

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
