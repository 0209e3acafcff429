// Splitting a messaging document: what is found, what is said to be missing, and that no word of it is lost.
import { readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { plain } from "~src/domain/split-document/plain"
import { type Piece, type Span, splitDocument } from "~src/domain/split-document/split-document"

const document = (name: string) => readFileSync(new URL(`../fixtures/documents/${name}.txt`, import.meta.url), "utf8")
const cut = (text: string, spans: readonly Span[]) => spans.map(({ from, to }) => text.slice(from, to))
const lackingOf = (piece: Piece) =>
  (["pillar", "part", "proof", "source", "date", "why"] as const).filter((field) => piece[field] === null)
const short = (piece: Piece) => [piece.pillar, piece.part, piece.partBy, piece.claim.slice(0, 24), lackingOf(piece)]

/** Every character that is no space stands in exactly one span. */
function expectNothingLost(text: string): void {
  const { headings, pieces, leftovers } = splitDocument(text)
  const spans = [...headings, ...leftovers, ...pieces.flatMap((piece) => piece.spans)].sort((a, b) => a.from - b.from)
  for (const [n, { from, to }] of spans.entries()) {
    expect(from).toBeGreaterThanOrEqual(spans[n - 1]?.to ?? 0)
    expect(to).toBeGreaterThan(from)
  }
  expect(cut(text, spans).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""))
}

/** What a piece says stands in its own spans, word by word. */
function expectItsOwnWords(text: string): void {
  const dense = (words: string) => plain(words).replace(/[^\p{L}\p{N}]/gu, "")
  for (const piece of splitDocument(text).pieces) {
    const own = dense(cut(text, piece.spans).join("\n"))
    const said = [piece.claim, piece.proof, piece.why, piece.question, piece.date?.text]
    for (const words of said) if (words) expect(own).toContain(dense(words))
  }
}

describe("a document in English, as Word gives it", () => {
  const text = document("northbeam-messaging")
  const { language, pieces, leftovers } = splitDocument(text)

  it("becomes its messages, and what each lacks is said", () => {
    expect(language).toBe("en")
    const [uptime, truth] = ["Uptime that pays", "One truth for office and plant"]
    expect(pieces.map(short)).toEqual([
      [uptime, "trend", "label", "Plants run longer shifts", []],
      [uptime, "problem", "label", "{account} plans its repa", []],
      [uptime, "cost", "label", "An unplanned stop costs ", []],
      [uptime, "view", "label", "We believe that a repair", ["source", "date"]],
      [truth, "trend", "cue", "More and more decisions ", ["why"]],
      [truth, "problem", "cue", "Buyers cannot see which ", ["proof", "source", "date", "why"]],
      [truth, "cost", "cue", "Every day without a shar", ["proof", "source", "date"]],
      [truth, "view", "cue", "Our numbers and yours be", ["proof", "source", "date", "why"]],
    ])
  })

  it("gives each field its own words, with the quotes as they are", () => {
    expect(pieces[0]).toMatchObject({
      proof: "In 2025 one technician looked after 41 machines, against 29 in 2020.",
      source: "Lindqvist Institute, Maintenance Report",
      date: { text: "March 2026", day: null, first: "2026-03-01" },
      why: "It makes the shortage a matter of numbers, before we speak about ourselves.",
      question: "How many machines does one of your technicians look after today?",
    })
    expect(pieces[1]).toMatchObject({
      proof: "61 % of the stops at drives makers came between two planned services.",
      source: "Aldous & Fry",
      date: { text: "14 January 2026", day: "2026-01-14" },
    })
    expect(pieces[2]?.claim).toContain("“about four hours of output”, every month.")
  })

  it("lists what it could not place", () => {
    const left = cut(text, leftovers).join("\n")
    for (const words of ["This document says", "Economic buyers", "best in class", "Page 2 of 2"]) {
      expect(left).toContain(words)
    }
  })
})

describe("a document in German, as a PDF gives it", () => {
  const text = document("nordlicht-botschaften")
  const { language, pieces } = splitDocument(text)

  it("becomes its messages, and what each lacks is said", () => {
    expect(language).toBe("de")
    const [works, list] = ["Verlässliche Werke", "Eine Liste für Büro und Werk"]
    expect(pieces.map(short)).toEqual([
      [works, "trend", "label", "Werke laufen länger, wäh", []],
      [works, "problem", "label", "{account} plant die Wart", []],
      [works, "cost", "label", "Ein ungeplanter Stillsta", ["date", "why"]],
      [works, "view", "label", "Wir sagen, dass eine Rep", ["proof", "why"]],
      [list, "trend", "cue", "Immer mehr Ersatzteile b", ["proof", "source", "date", "why"]],
      [list, "problem", "cue", "Der Einkauf kann nicht s", ["proof", "source", "date", "why"]],
      [list, "cost", "cue", "Jede Woche ohne gemeinsa", ["proof", "why"]],
    ])
  })

  it("is whole again where lines and words were broken", () => {
    expect(pieces[0]?.claim).toContain("in der Instandhaltung von Jahr zu Jahr sinkt.")
    expect(pieces[1]?.claim).toContain("niemand sieht das Lager, das zwischen")
    expect(pieces[1]?.source).toBe("Brandt und Voss")
    expect(pieces[2]?.claim).toMatch(/z\. B\. am Monatsende\.$/)
    expect(pieces[0]?.date?.day).toBe("2026-02-12")
  })
})

describe("of any text", () => {
  const fragment = fc.constantFrom(
    ..."Proof:|Source: Lindqvist (2026)|Why:|Frage:|Trend|Unsere Sicht|Pillar 1: Uptime|Words to avoid".split("|"),
    ..."• |o\t|1. |1.1 |– |## |\t|a) |  |\u00a0|**|(Source: Fry, 3/2026)|[Quelle: Voss, 12.2.2026].".split("|"),
    ...[
      "We lose 31 hours a month.",
      "z. B. am 3. März 2026",
      "Wie viele?",
      "“quoted”",
      "mainte-\nnance",
      "Page 2 of 3",
    ],
    ...[
      "\n",
      "\n\n",
      "\r\n",
      "\v",
      "\u2028",
      " ",
      ".",
      "?",
      "…",
      ":",
      "{account}",
      "because",
      "2026",
      "Because it counts.",
    ],
  )
  const texts = fc.oneof(
    fc.array(fc.oneof({ weight: 6, arbitrary: fragment }, { weight: 1, arbitrary: fc.string() }), { maxLength: 60 }),
    fc.array(fc.string({ unit: "binary" }), { maxLength: 20 }),
  )

  it("nothing is lost and nothing stands twice", () => {
    fc.assert(
      fc.property(texts, (parts) => expectNothingLost(parts.join(""))),
      { numRuns: 2_000, seed: 7 },
    )
    for (const name of ["northbeam-messaging", "nordlicht-botschaften"]) expectNothingLost(document(name))
  })

  it("a piece says only what stands in its spans", () => {
    fc.assert(
      fc.property(texts, (parts) => expectItsOwnWords(parts.join(""))),
      { numRuns: 2_000, seed: 11 },
    )
    for (const name of ["northbeam-messaging", "nordlicht-botschaften"]) expectItsOwnWords(document(name))
  })

  it("a long one is split in a moment", () => {
    const long = document("northbeam-messaging").repeat(100)
    const from = performance.now()
    expect(splitDocument(long).pieces.length).toBeGreaterThan(500)
    splitDocument(`${"(".repeat(50_000)}${" ".repeat(50_000)}x`)
    splitDocument(`Proof: ${"a ".repeat(50_000)}(`)
    expect(performance.now() - from).toBeLessThan(3_000)
  })
})

describe("dates", () => {
  it.each([
    ["2026-03-14", "2026-03-14"],
    ["14.03.2026", "2026-03-14"],
    ["14 March 2026", "2026-03-14"],
    ["March 14, 2026", "2026-03-14"],
    ["14. März 2026", "2026-03-14"],
    ["31.02.2026", null],
    ["2026-03", null],
    ["2026", null],
    ["Mai 2026", null],
    ["Q3 2026", null],
  ])("%s is a day only where it names one", (written, day) => {
    const piece = splitDocument(`• A claim that stands.\nSource: Fry, ${written}`).pieces[0]
    expect(piece?.source).toBe("Fry")
    expect(piece?.date?.day ?? null).toBe(day)
  })
})
