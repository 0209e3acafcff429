// The labelled lines' own soundness; whether a message check finds what they hold is judged elsewhere.
import { describe, expect, test } from "vitest"
import { makeMessages } from "~src/server/sample/make-content"
import { avoidList } from "./avoid-list"
import { labelledLines } from "./labelled-lines"
import type { LabelledLine } from "./line"

const lines = labelledLines()
const messages = new Map(makeMessages("2026-01-15").map((message) => [message.id, message]))
const texts = (found: readonly LabelledLine[]) => found.map(({ text }) => text)
const of = (label: LabelledLine["label"]) => lines.filter((one) => one.label === label)

describe("the labelled lines", () => {
  test("are 300, at least 85 of each label", () => {
    expect(lines.length).toBe(300)
    const labels = ["fine", "term-to-avoid", "unsupported-figure"] as const
    expect(labels.filter((label) => of(label).length < 85)).toEqual([])
  })

  test("say nothing twice", () => {
    const seen = new Set<string>()
    expect(texts(lines.filter(({ text }) => seen.size === seen.add(text.toLowerCase()).size))).toEqual([])
  })

  test("mean only messages of the sample that are live", () => {
    const astray = lines.filter(({ messageId }) => messageId && messages.get(messageId)?.status !== "live")
    expect(texts(astray)).toEqual([])
  })

  test("name a term of the avoid-list, every term at least twice", () => {
    const known = avoidList.map(({ term }) => term)
    expect(texts(of("term-to-avoid").filter(({ which }) => !which || !known.includes(which)))).toEqual([])
    expect(known.filter((term) => of("term-to-avoid").filter(({ which }) => which === term).length < 2)).toEqual([])
  })

  test("name the figure as it stands in the line", () => {
    expect(texts(of("unsupported-figure").filter(({ text, which }) => !which || !text.includes(which)))).toEqual([])
  })

  test("are hard: a meant message is also missing, fine lines hold figures, and every label comes in German", () => {
    expect(lines.filter(({ messageId }) => messageId === null).length).toBeGreaterThanOrEqual(75)
    expect(of("fine").filter(({ text }) => /\d/.test(text)).length).toBeGreaterThanOrEqual(50)
    const german = (label: LabelledLine["label"]) =>
      of(label).filter(({ text, messageId }) => messageId?.startsWith("m-de-") || /[äöüß„]| [Ss]ie /.test(text)).length
    expect([german("fine"), german("term-to-avoid"), german("unsupported-figure")].every((n) => n >= 18)).toBe(true)
  })
})
