// Our own pages, hostile ones among them, are answered as the file beside them says, and are left as they were.
import { describe, expect, it } from "vitest"
import { PageFacts } from "~src/domain/page-facts"
import { readPage } from "~src/readers"
import { compare } from "./expected"
import { fixturesAt, open, pagesIn } from "./pages"

describe("our own pages", () => {
  it.each(pagesIn(fixturesAt))("$name", ({ html, sidecar }) => {
    const doc = open(html, sidecar.url)
    const before = doc.documentElement.outerHTML
    const facts = readPage(doc, sidecar.url)
    expect(doc.documentElement.outerHTML === before, "the document is unchanged").toBe(true)
    expect(PageFacts.safeParse(facts).error).toBeUndefined()
    expect(compare(facts, sidecar)).toEqual([])
  })
})
