// Asking a document, or a part of one that may not be there.
import { textOf } from "./text"

type Part = Document | Element | null | undefined

/** All elements in a part that match; none where the part is not there. */
export const all = (part: Part, selector: string): Element[] => [...(part?.querySelectorAll(selector) ?? [])]

/** Their texts, cleaned. */
export const texts = (part: Part, selector: string) => all(part, selector).map(textOf)

/** An attribute, or nothing. */
export const attr = (element: Part, name: string): string => (element as Element | null)?.getAttribute?.(name) ?? ""

/** Where the nearest link around an element leads. */
export const linkOf = (element: Element): string => attr(element.closest("a"), "href")
