// Single cells: what is written comes back, nothing runs in a spreadsheet, and every day has one reading or none.
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { bareCell, guardCell, joinList, readCell, splitList, writeCell } from "~src/server/import/cell"
import { decoder, findEncoding } from "~src/server/import/decode"
import { type Known, namesOf } from "~src/server/import/field"
import { accounts } from "~src/server/import/kinds/accounts"
import { reasonsIn } from "~src/server/import/reasons"
import { findSeparator } from "~src/server/import/separator"
import { day, website } from "~src/server/import/values"

const known: Known = {
  say: reasonsIn("en"),
  today: "2026-11-25",
  language: "en",
  ownDomains: new Set(["testwerk.example"]),
  segments: namesOf("segment", [{ id: "s-mid", name: "Mid-market; large" }]),
  personas: namesOf("persona", []),
  members: namesOf("member", []),
  personaList: [],
  industries: new Map(),
}
const awkward = fc.string({ unit: fc.constantFrom(..."'=+-@\t\n;\\|,\" aé🙂"), maxLength: 12 })

describe("a cell", () => {
  test("that is guarded runs in no spreadsheet and comes back as it was", () => {
    fc.assert(
      fc.property(awkward, (text) => {
        const guarded = guardCell(text)
        expect(guarded).not.toMatch(/^[=+\-@\t\r\n]/)
        expect(bareCell(guarded)).toBe(text)
      }),
    )
  })

  test("that holds a list comes back as the list it was", () => {
    const values = fc.array(
      awkward.map((text) => text.trim()).filter((text) => text !== "" && !text.includes("\n")),
      { maxLength: 5 },
    )
    fc.assert(
      fc.property(values, (list) => {
        expect(splitList(joinList(list))).toEqual(list)
      }),
    )
  })

  test("that holds facts and a segment with awkward names comes back as they were", () => {
    const field = (name: string) => accounts.fields.find((it) => it.name === name) as (typeof accounts.fields)[number]
    const facts = accounts.flatten(
      accounts.schema.parse({
        id: "a",
        name: "A",
        segmentId: "s-mid",
        facts: [
          {
            key: "plants",
            label: "Plants; all | some",
            value: "7 \\ 8",
            source: "Report",
            url: null,
            date: "2026-02-01",
          },
          {
            key: "lines",
            label: "Lines",
            value: "2",
            source: "Visit",
            url: "https://a.example/x?y=1;2",
            date: "2026-02-02",
          },
        ],
      }),
    )
    for (const name of ["facts", "segment"]) {
      const cell = writeCell(facts[name] ?? [], field(name), known)
      expect(readCell(cell, field(name), known, true)).toEqual(facts[name])
    }
  })

  test("with a word for nothing is empty, but in our own export a word", () => {
    const name = accounts.fields.find((it) => it.name === "name") as (typeof accounts.fields)[number]
    for (const word of ["NULL", "null", "\\N", "#N/A", "n/a"]) expect(readCell(word, name, known, false)).toEqual([])
    expect(readCell("NULL", name, known, true)).toEqual(["NULL"])
    expect(readCell("Null", name, known, false)).toEqual(["Null"])
  })
})

test.each([
  ["2026-12-31", "2026-12-31"],
  ["2026-12-31T23:00:00.000Z", "2026-12-31"],
  ["31.12.2026", "2026-12-31"],
  ["1.2.2026", "2026-02-01"],
  ["12/31/2026", "2026-12-31"],
  ["31/12/2026", "2026-12-31"],
  ["5/5/2026", "2026-05-05"],
  ["03/04/2026", null],
  ["2026-02-30", null],
  ["31.11.2026", null],
  ["soon", null],
])("the day %s is %s", (text, wanted) => {
  const read = day(text, known)
  expect(typeof read === "string" ? read : null).toBe(wanted)
})

test.each([
  ["https://www.acme.example/about?x=1", "acme.example"],
  ["ACME.example", "acme.example"],
  ["sales@acme.example", "acme.example"],
  ["none", null],
  ["https://", null],
])("the website %s is %s", (text, wanted) => expect(website(text, known)).toBe(wanted))

test("the separator is what cuts the rows alike, whatever stands in quotes", () => {
  expect(findSeparator('a;b;c\n"1,2,3";4;5\n6,7;8;9\n', true)).toBe(";")
  expect(findSeparator('a,b\n"x;y;z",1\n', true)).toBe(",")
  expect(findSeparator("a\tb, c\n1\t2, 3\n", true)).toBe("\t")
  expect(findSeparator("sep=;\r\na,b,c;d\r\n", true)).toBe(";")
})

describe("bytes", () => {
  test("of one text in every encoding are that text, in parts of any size", () => {
    const text = "Name;Straße\nÖlmühle „Süd“ – 5 €;Nußweg\n"
    const utf16 = Buffer.from(text, "utf16le")
    const codes: Record<string, number> = { "€": 0x80, "„": 0x84, "“": 0x93, "–": 0x96 }
    const bytes = Buffer.from([...text].map((char) => codes[char] ?? char.charCodeAt(0)))
    for (const file of [Buffer.from(text), Buffer.from(`\ufeff${text}`), Buffer.from(utf16).swap16(), utf16, bytes]) {
      const encoding = findEncoding(file, known.say)
      if (typeof encoding !== "string") throw new Error(encoding.problem)
      for (const size of [1, 2, 3, 1000]) {
        const decode = decoder(encoding)
        let read = ""
        for (let at = 0; at < file.length; at += size) read += decode(file.subarray(at, at + size), false)
        expect([encoding, size, read + decode(Buffer.alloc(0), true)]).toEqual([encoding, size, text])
      }
    }
  })
})
