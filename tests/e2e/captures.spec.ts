// Captured pages at their real addresses, read in Chromium by the built extension, and left as they were.
import { expect, test } from "@playwright/test"
import { capturesOf, fixturesFolder, type HostPage, pagesOf, servePages } from "~scripts/lib/host-pages"
import { type Rep, startRep, until } from "~scripts/lib/rep"
import { siteOf } from "~src/domain/sites"
import { compare } from "~tests/readers/expected"

const sets: { name: string; pages: HostPage[] | null }[] = [
  { name: "captured LinkedIn pages", pages: capturesOf("linkedin") },
  { name: "captured Gmail pages", pages: capturesOf("gmail") },
  { name: "captured Sales Navigator pages", pages: capturesOf("salesnav") },
  { name: "our own fixtures of sites that can be turned on", pages: pagesOf(fixturesFolder).filter(readable) },
]

for (const { name, pages } of sets) {
  test(`${name} are answered as expected, and stay unchanged`, async () => {
    test.skip(pages === null, "no captures at hand: set PARLEY_CAPTURES")
    const rep = await startRep({ place: "side-panel", pages: pages ?? [] })
    try {
      const wrong: unknown[] = []
      for (const page of pages ?? []) wrong.push(...(await readIn(rep, page)))
      expect(wrong).toEqual([])
      expect(pages?.length).toBeGreaterThan(0)
    } finally {
      await rep.close()
    }
  })
}

/** Records that moved on keep their old title, which no page that is loaded has. */
function readable({ url, name }: HostPage): boolean {
  return siteOf(url, null) !== null && !/^(hubspot|dynamics|pipedrive|zoho)-moved-on$/.test(name)
}

/** The extension reads it live; beside it stands the same page in a tab that no script of ours ever reached. */
async function readIn(rep: Rep, page: HostPage): Promise<unknown[]> {
  // Several pages stand for one address, each as it was at another time.
  await servePages(rep.launched.context, [page])
  const tab = await rep.visit(page)
  const tabId = await rep.tabOf(tab)
  const facts = async () => (await rep.stateOf(tabId))?.facts
  await until(`facts of ${page.name}`, async () => (await facts()) != null)
  await until(
    `the last word on ${page.name}`,
    async () => {
      const said = await facts()
      return said != null && compare(said, page.sidecar).length === 0
    },
    6000,
  ).catch(() => undefined)
  const said = await facts()
  const differences = said ? compare(said, page.sidecar) : [{ field: "facts", expected: "some", said: null as unknown }]
  const read = await tab.evaluate(() => document.documentElement.outerHTML)
  const plain = await parsed(rep, page.html)
  await tab.close()
  if (read !== plain) differences.push({ field: "document", expected: "unchanged", said: "changed" })
  return differences.map((difference) => ({ page: page.name, ...difference }))
}

/** What Chromium makes of the same text without any extension's script: an inert document. */
function parsed(rep: Rep, html: string): Promise<string> {
  return rep.remote.evaluate(
    (html) => new DOMParser().parseFromString(html, "text/html").documentElement.outerHTML,
    html,
  )
}
