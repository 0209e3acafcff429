// The message check against 300 lines that were labelled by somebody who had not seen it, and what it must never trip over.
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type CheckedSentence, makeCheck } from "~src/domain/message-check/check-message"
import { formsOf } from "~src/domain/message-check/terms-in"
import { makeMessages } from "~src/server/sample/make-content"
import { avoidList } from "../gold/lines/avoid-list"
import { labelledLines } from "../gold/lines/labelled-lines"
import type { LabelledLine } from "../gold/lines/line"

const messages = makeMessages("2026-01-15")
const terms = avoidList.map((term, i) => ({ id: `t${i}`, why: "It says nothing.", ...term }))
const check = makeCheck(messages, terms)
const labels = ["fine", "term-to-avoid", "unsupported-figure"] as const
type Label = LabelledLine["label"]
type Table = Record<Label, Record<Label, number>>

const emptyTable = (): Table => {
  const row = () => ({ "fine": 0, "term-to-avoid": 0, "unsupported-figure": 0 })
  return { "fine": row(), "term-to-avoid": row(), "unsupported-figure": row() }
}
function labelOf(sentences: readonly CheckedSentence[]): Label {
  const findings = sentences.flatMap((one) => one.findings)
  if (findings.some(({ kind }) => kind === "term")) return "term-to-avoid"
  return findings.length > 0 ? "unsupported-figure" : "fine"
}
function f1(table: Table, label: Label): number {
  const hit = table[label][label]
  const missed = labels.reduce((sum, other) => sum + (other === label ? 0 : table[label][other]), 0)
  const wrongly = labels.reduce((sum, other) => sum + (other === label ? 0 : table[other][label]), 0)
  return (2 * hit) / (2 * hit + missed + wrongly)
}

describe("the message check", () => {
  test("finds terms to avoid and unsupported figures in 300 labelled lines: F1 of at least 0.85 for each", () => {
    const halves = [emptyTable(), emptyTable()] as const
    const near = { right: 0, meant: 0, none: 0, nothing: 0 }
    labelledLines().forEach(({ text, label, messageId }, i) => {
      const checked = check(text)
      halves[i % 2 === 0 ? 0 : 1][label][labelOf(checked)] += 1
      const nearest = checked.flatMap((one) => one.nearest?.messageId ?? [])[0] ?? null
      near[messageId ? "meant" : "nothing"] += 1
      if (nearest === messageId) near[messageId ? "right" : "none"] += 1
    })
    const both = emptyTable()
    for (const row of labels)
      for (const column of labels) both[row][column] = halves[0][row][column] + halves[1][row][column]
    const said = (name: string, table: Table) =>
      labels.map(
        (row) =>
          `${name}, ${row}: called ${labels.map((column) => `${column} ${table[row][column]}`).join(", ")}; F1 ${f1(table, row).toFixed(3)}`,
      )
    console.info([...said("Developed on", halves[0]), ...said("Held out", halves[1]), ...said("All", both)].join("\n"))
    console.info(`Nearest line: ${near.right} of ${near.meant} meant, ${near.none} of ${near.nothing} that mean none`)
    for (const label of labels) expect(f1(both, label)).toBeGreaterThanOrEqual(0.85)
  })

  test.each([
    ["Lösung", "de", ["Lösungen", "LÖSUNG"], ["Auflösung", "Lösungsmittel"]],
    ["Quantensprung", "de", ["Quantensprünge", "Quantensprüngen"], ["Sprung"]],
    ["innovativ", "de", ["innovativere", "innovativste", "innovativer"], ["Innovation"]],
    ["synergy", "en", ["synergies", "Synergy's"], ["synergetic"]],
    ["guarantee", "en", ["guaranteed", "guaranteeing", "guarantees"], ["guarantor"]],
    ["AI", "en", ["AI", "ai-based", "AIs"], ["air", "said", "aid"]],
    ["game changer", "en", ["game-changers", "Game Changer"], ["game", "changer"]],
    ["C++ (new)", "en", ["c++ (new)"], ["c"]],
  ] as const)("knows the forms of %s, and leaves other words alone", (term, language, forms, others) => {
    const found = (text: string) => [...text.matchAll(formsOf({ term, language }) ?? /$^/g)].length
    expect(forms.map(found)).toEqual(forms.map(() => 1))
    expect(others.map(found)).toEqual(others.map(() => 0))
  })

  test("leaves dates, appointments, and what the other side said alone", () => {
    const fine = [
      "Shall we take 20 minutes on 14 March?",
      "You told me that 11 jobs are open.",
      "Sie nannten 38.000 Euro je Stunde.",
      "See you at 10:30 in hall 4.",
      "Since 2019 we have met in Lyon.",
    ]
    expect(fine.flatMap((text) => check(text).flatMap((one) => one.findings))).toEqual([])
  })

  test("approves nothing by a draft or a retired message", () => {
    const retired = messages.map((one) => ({ ...one, status: "retired" as const }))
    const [said] = makeCheck(retired, [])("61 of 96 finance leaders want their money back within 24 months.")
    expect(said?.nearest).toBeNull()
    expect(said?.findings.length).toBeGreaterThan(0)
  })

  test("says where each finding stands, whatever the text is", () => {
    const bits = [
      "AI",
      "Lösung",
      "45 %",
      "{account}",
      "<b>",
      "\u202e",
      "\n",
      ". ",
      "3.4 hours",
      "Dr. ",
      "…",
      "(",
      "\u0000",
      "💥",
      "\ud800",
    ]
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...bits), fc.string()), { maxLength: 30 }), (parts) => {
        const text = parts.join(" ")
        for (const sentence of check(text)) {
          expect(text.slice(sentence.at, sentence.at + sentence.text.length)).toBe(sentence.text)
          for (const { at, text: said } of sentence.findings) expect(text.slice(at, at + said.length)).toBe(said)
        }
      }),
      { numRuns: 300 },
    )
  })
})
