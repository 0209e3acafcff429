// Every captured page of LinkedIn, Sales Navigator and Gmail is answered as its sidecar expects, and is left as it was.
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { PageFacts } from "~src/domain/page-facts"
import { readPage } from "~src/readers"
import { compare } from "./expected"
import { capturesAt, open, pagesIn } from "./pages"

for (const site of ["linkedin", "gmail", "salesnav"]) {
  describe.skipIf(!capturesAt)(
    `captured ${site} pages${capturesAt ? "" : " (no captures at hand: set PARLEY_CAPTURES)"}`,
    () => {
      const pages = capturesAt ? pagesIn(join(capturesAt, site)) : []
      it.skipIf(!capturesAt)("are there", () => expect(pages.length).toBeGreaterThan(0))
      it.each(pages)("$name", ({ html, sidecar }) => {
        const doc = open(html, sidecar.url)
        const before = doc.documentElement.outerHTML
        const facts = readPage(doc, sidecar.url)
        expect(doc.documentElement.outerHTML === before, "the document is unchanged").toBe(true)
        expect(PageFacts.safeParse(facts).error).toBeUndefined()
        expect(compare(facts, sidecar)).toEqual([])
      })
    },
  )
}
