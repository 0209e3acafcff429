// Messages found in a pasted document, and nothing of the document lost.
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { splitDocument } from "~src/desk/messages/split-document"

const document = `# Stops you can see coming

Problem: Unplanned stops cost {account} more than all planned upkeep
together.
Proof: One stop in five is planned (Our plant survey, 2026-03)
Why: Plant managers say it first.

- The machine says itself when it needs an hour.
  Source: Panel of 41 sites
  Date: 12.5.2026

Know-how that stays

Wissen geht mit den Leuten in Rente.
Beleg: 34 % gehen in sieben Jahren.
Quelle: Umfrage
Warum: Jeder kennt diesen Kollegen.

Appendix
`

test("headings become pillars, paragraphs and bullets claims, labelled lines what belongs to them", () => {
  const { found, left } = splitDocument(document)
  const none = { proof: "", source: "", date: "", why: "" }
  expect(found).toEqual([
    {
      ...{ pillar: "Stops you can see coming", part: "problem", why: "Plant managers say it first." },
      claim: "Unplanned stops cost {account} more than all planned upkeep together.",
      ...{ proof: "One stop in five is planned", source: "Our plant survey", date: "2026-03-01" },
    },
    {
      ...{
        ...none,
        pillar: "Stops you can see coming",
        part: "view",
        claim: "The machine says itself when it needs an hour.",
      },
      ...{ source: "Panel of 41 sites", date: "2026-05-12" },
    },
    {
      ...{ ...none, pillar: "Know-how that stays", part: "view", claim: "Wissen geht mit den Leuten in Rente." },
      ...{ proof: "34 % gehen in sieben Jahren.", source: "Umfrage", why: "Jeder kennt diesen Kollegen." },
    },
  ])
  expect(left).toEqual(["Appendix"])
})

describe("whatever is pasted", () => {
  const word = fc.stringMatching(/^[a-z]{2,9}$/).map((text) => `${text}x`)
  const sentence = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => `${words.join(" ")}.`)
  const line = fc.oneof(
    sentence,
    sentence.map((text) => `- ${text}`),
    sentence.map((text) => `Proof: ${text}`),
    sentence.map((text) => `Why: ${text}`),
    fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(" ")),
    fc.constant(""),
    word.map((text) => `# ${text}`),
  )
  test("no word of it is lost", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const { found, left } = splitDocument(lines.join("\n"))
        const kept = JSON.stringify([found, left])
        for (const text of lines.join("\n").match(/[a-z]+x/g) ?? []) expect(kept).toContain(text)
      }),
    )
  })
  test("it answers, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        for (const { claim, date } of splitDocument(text).found) {
          expect(claim.trim()).not.toBe("")
          expect(date).toMatch(/^(\d{4}-\d\d-\d\d)?$/)
        }
      }),
    )
  })
})
