// Tables of finders that come from elsewhere: what fits is taken as it is, anything malformed or hostile is refused whole.
import { expect, test } from "vitest"
import { type FinderTable, isPlainSelector, longestTable, readFinderTable } from "~src/domain/finders"

const look = { name: "heading", select: '[data-test-id="header"] h2' }
const table = (more: object = {}) => ({
  site: "hubspot",
  version: 7,
  pages: {
    record: {
      proofs: [{ select: 'a[href*="/record/"]', attr: "href", up: "main" }],
      fields: {
        "record.name": [[look, "built-in"], [{ name: "title", title: "fresh", like: "{} | * | HubSpot" }]],
        "person.emails": [[{ name: "mail", select: 'a[href^="mailto:"]', attr: "href", first: true }]],
      },
    },
  },
  marks: { message: ".adn[data-message-id], .adn[data-legacy-message-id]" },
  ...more,
})
const finder = (one: object) => table({ pages: { record: { fields: { "record.name": [[one]] } } } })
const proof = (one: object) => table({ pages: { record: { proofs: [{ select: "a", attr: "href", ...one }] } } })

test("a table that fits is taken as it is", () => {
  const given = table() as FinderTable
  expect(readFinderTable(JSON.stringify(given))).toEqual({ table: given })
  expect(readFinderTable(JSON.stringify({ site: "gmail", version: 1, off: true }))).toHaveProperty("table.off", true)
})

test.each([
  ["text that is no JSON", "{"],
  ["a list", []],
  ["no version", table({ version: undefined })],
  ["a version that is no whole number", table({ version: 1.5 })],
  ["a site that is none of ours", table({ site: "bank" })],
  ["a field of its own making", table({ pages: { record: { fields: { "person.password": [[look]] } } } })],
  ["a word that is not in the schema", table({ run: "alert(1)" })],
  ["code in place of a finder", finder({ name: "x", code: "document.cookie" })],
  ["a script's address as an attribute to read", finder({ ...look, attr: "onclick" })],
  ["what somebody typed", finder({ ...look, select: "input", attr: "value" })],
  ["a pseudo-class that costs the page dearly", finder({ ...look, select: "div:has(div:has(div:has(a)))" })],
  ["a pseudo-class at all", finder({ ...look, select: "a:not(b)" })],
  ["a selector that leaves its part", finder({ ...look, select: ":host-context(body) a" })],
  ["a selector without end", finder({ ...look, select: Array.from({ length: 40 }, () => "div").join(" ") })],
  ["a selector longer than allowed", finder({ ...look, select: `.${"x".repeat(400)}` })],
  ["a list of many selectors", finder({ ...look, select: Array.from({ length: 9 }, () => "a").join(", ") })],
  ["an unclosed selector", finder({ ...look, select: 'a[href="' })],
  ["a rule smuggled into a selector", finder({ ...look, select: "a{} body{display:none}" })],
  ["an expression in place of a pattern", finder({ ...look, like: "^(a+)+$" })],
  ["a pattern that takes long", finder({ ...look, like: "*{}*" })],
  ["a pattern with two values", finder({ ...look, like: "{} and {}" })],
  ["the title where nothing says that it is the page's own", finder({ name: "x", title: "any", like: "{} | X" })],
  ["the whole page as the proven part", proof({ up: "body" })],
  ["the whole page under another name", proof({ up: 'main, html[lang="en"]' })],
  ["anything at all as the proven part", proof({ up: "*[class]" })],
  ["a proof without what carries the id", proof({ attr: undefined })],
  [
    "more finders than allowed",
    table({ pages: { record: { fields: { "record.name": Array.from({ length: 5 }, () => [look]) } } } }),
  ],
  ["no finder at all", table({ pages: { record: { fields: { "record.name": [] } } } })],
  [
    "more marks than allowed",
    table({ marks: Object.fromEntries(Array.from({ length: 21 }, (_, n) => [`m${n}`, "a"])) }),
  ],
  ["a table longer than allowed", JSON.stringify(table()).padEnd(longestTable + 1)],
  ["a prototype", '{"site":"hubspot","version":1,"__proto__":{"off":true}}'],
])("%s is refused", (_, given) => {
  const text = typeof given === "string" ? given : JSON.stringify(given)
  expect(readFinderTable(text)).toEqual({ wrong: expect.stringMatching(/./) })
})

test.each([
  "h2",
  ".a-b",
  "#id",
  "[data-x]",
  'a[href*="/x, y/"]',
  "ul > li a",
  "ul + h2",
  "*[data-x]",
  "lyte-text.x",
  'a, b[c="d"]',
])("%s is a plain selector", (text) => expect(isPlainSelector(text)).toBe(true))
