// A rep's wording goes where the line stood that it was made of, and nowhere else.
import fc from "fast-check"
import { expect, test } from "vitest"
import { replaceLine, unsourcedFigures } from "~src/domain/adopt-line"
import type { Message } from "~src/domain/messaging"

const message = (over: Partial<Message> = {}): Message => ({
  ...{ id: "m", pillar: "Uptime", part: "problem", claim: "Stops cost {account} more than upkeep." },
  proof: { text: "One stop in five is planned, says our survey.", source: "Survey", url: null, date: "2026-03-01" },
  ...{ why: "They say it first", language: "en", wordings: ["Every unplanned stop is dearer than a planned one."] },
  audience: { segmentIds: [], personaIds: [], industries: [], conversations: [] },
  ...{ locked: false, status: "live", version: 1, updatedAt: 1 },
  ...over,
})

test.each([
  ["Stops cost {account} more than the upkeep", { claim: "New" }],
  ["Every unplanned stop is dearer", { wordings: ["New"] }],
  ["One stop in five is planned", { proof: { ...message().proof, text: "New" } }],
  ["Nothing like any of them", { claim: "New" }],
])("%s", (before, changed) => {
  expect(replaceLine(message(), before, "New")).toEqual(message(changed))
})

test("whatever the lines are, one of them changes and everything else stays", () => {
  const line = fc.string({ minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(line, fc.array(line, { maxLength: 4 }), line, line, (claim, wordings, text, before) => {
      const was = message({ claim, wordings, proof: { ...message().proof, text } })
      const now = replaceLine(was, before, "\u0000new")
      const lines = ({ claim, wordings, proof }: Message) => [claim, ...wordings, proof.text]
      expect(lines(now).filter((one) => one === "\u0000new")).toHaveLength(1)
      expect(lines(now).filter((one, i) => one !== lines(was)[i])).toHaveLength(1)
      expect({ ...now, claim, wordings, proof: was.proof }).toEqual(was)
    }),
  )
})

test("a figure that the message does not say is no message's: it may be one account's", () => {
  const of = (after: string) =>
    unsourcedFigures(message({ claim: "{account} loses 3.5 hours on {fact.lines2} lines" }), after)
  expect(of("3.5 hours are lost on {fact.lines2} lines")).toEqual([])
  expect(of("{account} loses 3.5 hours on 22 lines, 22 of them in 2026")).toEqual(["22", "2026"])
})
