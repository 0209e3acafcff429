// A conversation's output exists once every field that it needs has words.
import fc from "fast-check"
import { expect, test } from "vitest"
import { Feedback } from "~src/domain/feedback"
import {
  allOutputFields,
  isRequired,
  missingParts,
  type OutputField,
  outputFields,
  outputText,
} from "~src/domain/outputs"
import { isSuccessful, isWorded, outputOf } from "~src/domain/report-words"
import { conversations } from "~src/domain/words"
import { outputsWords } from "~src/ui/words/outputs"
import { someContext } from "~tests/support/events"

const labels = Object.fromEntries(allOutputFields.map((field) => [field, `<${field}>`])) as Record<OutputField, string>
const someParts = fc.dictionary(
  fc.constantFrom(...allOutputFields),
  fc.constantFrom("", "  ", "Words", "61 % at night"),
)

test("there is a text exactly when nothing needed is missing, and every field with words stands in it once", () => {
  fc.assert(
    fc.property(fc.constantFrom(...conversations), someParts, (conversation, parts) => {
      const text = outputText(conversation, parts, labels)
      const fields: readonly OutputField[] = outputFields[conversation]
      const lacking = fields.filter((field) => isRequired(field) && !(parts[field] ?? "").trim())
      expect(missingParts(conversation, parts)).toEqual(lacking)
      expect(text === null).toBe(lacking.length > 0)
      if (text === null || fields.length === 1) return
      const worded = fields.filter((field) => (parts[field] ?? "").trim())
      expect(text.split("\n").map((line) => line.split(":")[0])).toEqual(worded.map((field) => labels[field]))
    }),
  )
})

test("a could/will sheet without our own benefit is no output yet", () => {
  const parts = { "could": "Sensors on all lines", "will": "Two lines by May", "benefit-them": "Fewer stops" }
  expect(missingParts(4, parts)).toEqual(["benefit-us"])
  expect(outputText(4, { ...parts, "benefit-us": "A reference" }, labels)).toContain("<benefit-us>: A reference")
})

test("every field has its words in both languages", () => {
  for (const words of Object.values(outputsWords))
    expect(Object.keys(words.fields).sort()).toEqual([...allOutputFields].sort())
})

test("only a conversation reached with its whole output is successful, and what is half written still counts as words", () => {
  const report = (more: object) =>
    Feedback.parse({ subject: "conversation", answer: "reached", signed: true, context: someContext(), ...more })
  expect(isSuccessful(report({}))).toBe(false)
  const half = report({ parts: { measure: "Stops per week" } })
  expect([isSuccessful(half), isWorded(half), outputOf(half)]).toEqual([false, true, "Stops per week"])
  expect(isSuccessful(report({ output: "One sentence" }))).toBe(true)
  expect(isSuccessful(report({ answer: "not-reached", output: "One sentence" }))).toBe(false)
  expect(Feedback.safeParse({ ...half, parts: { "no-such-field": "x" } }).success).toBe(false)
})
