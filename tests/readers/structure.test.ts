// A page's structure, as a rep may send it, holds no word of the page: whatever is planted in it does not come out.
import { join } from "node:path"
import { expect, it } from "vitest"
import { isStructure, structureLimit } from "~src/domain/structure"
import { makeStructure } from "~src/readers/structure"
import { randomFrom } from "~tests/prove/random"
import { plantWords } from "~tests/readers/mutation/plant-words"
import { capturesAt, fixturesAt, open, pagesIn } from "./pages"

/** Our own pages, and the captures that are small; `npm run prove -- structure` plants in all of them, in Chromium. */
const pages = [...pagesIn(fixturesAt), ...(capturesAt ? pagesIn(join(capturesAt, "gmail")) : [])]

it("holds none of more than 10,000 words planted in every text, value, id, class and address, and has the form that the server takes", () => {
  let planted = 0
  for (const { html, sidecar, name } of pages) {
    const doc = open(html, sidecar.url)
    planted += plantWords(doc)
    const text = makeStructure(doc)
    expect([name, /zqw/i.exec(text)?.[0]]).toEqual([name, undefined])
    expect([name, isStructure(text), text.length <= structureLimit]).toEqual([name, true, true])
    expect(text.split("\n").length, name).toBeGreaterThan(1)
  }
  expect(planted).toBeGreaterThan(10_000)
})

it("keeps tags, nesting, names of attributes, roles and where words stand; like neighbours stand once", () => {
  const rows = '<div role="row" data-id="7"><b class="name">Mira</b></div>'.repeat(3)
  const doc = open(
    `<main id="m"><h2>Mira Solberg</h2><section aria-label="x">${rows}</section></main>`,
    "https://a.example/",
  )
  const [bold = ""] = /b\[.*/.exec(makeStructure(doc)) ?? []
  expect(bold).toMatch(/^b\[class\.[0-9a-f]{4}\] …$/)
  expect(makeStructure(doc).replace(bold, "b")).toBe(
    ["body", " main[id]", "  h2 …", "  section[aria-label]", "   div[role=row data-id] ×3", "    b"].join("\n"),
  )
})

it("takes no word for an attribute that a broken tag made one of, and no role that is none", () => {
  const doc = open(
    '<main><a title="Mira "the boss" Solberg" role="mira">x</a><i data-4711009="1">y</i></main>',
    "https://a.example/",
  )
  expect(makeStructure(doc)).not.toMatch(/mira|boss|solberg|4711/i)
})

it("leaves out what lies deepest where a page is too large", () => {
  const random = randomFrom(7)
  const leaf = () => `<p data-x${random.whole(100, 999)}>a</p>`
  const deep = Array.from(
    { length: 400 },
    () => `<div><ul><li>${Array.from({ length: 12 }, leaf).join("")}</li></ul></div>`,
  )
  const text = makeStructure(open(`<main>${deep.join("")}</main>`, "https://a.example/"))
  expect(text.length).toBeLessThanOrEqual(structureLimit)
  expect(text).toContain("✂")
  expect(isStructure(text)).toBe(true)
})

it.each([
  ["a name", "div\n Mira Solberg"],
  ["an address", "a[href=https://host.example/in/mira]"],
  ["a value", 'div[data-id="4711"]'],
  ["markup", "<b>"],
  ["nothing", ""],
  ["too much", `${"div\n".repeat(20_000)}div`],
])("%s is no structure", (_what, text) => expect(isStructure(text)).toBe(false))
