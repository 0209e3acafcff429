// A message being written: refused before the server has to, and compared when two people wrote it.
import { describe, expect, it } from "vitest"
import { differences, draftOf, emptyDraft, sendable, wrongIn } from "~src/desk/messages/draft"
import { splitSlots } from "~src/desk/messages/slotted"
import type { Message } from "~src/domain/messaging"
import { NewMessage } from "~src/wire/desk"

const message: Message = {
  id: "m1",
  pillar: "Uptime",
  part: "problem",
  claim: "Plants like {account}’s stop often.",
  proof: { text: "41 of 56", source: "Survey", url: null, date: "2026-01-02" },
  why: "New to them.",
  audience: { segmentIds: ["mid"], personaIds: [], industries: [], conversations: [1] },
  language: "en",
  wordings: [],
  locked: false,
  status: "live",
  version: 3,
  updatedAt: 1,
}

describe("a message being written", () => {
  it("is not sent while anything is missing, too long or no web address", () => {
    const empty = emptyDraft("en")
    expect(Object.keys(wrongIn(empty)).sort()).toEqual([
      "claim",
      "pillar",
      "proof.date",
      "proof.source",
      "proof.text",
      "why",
    ])
    const draft = draftOf(message)
    expect(wrongIn(draft)).toEqual({})
    expect(wrongIn({ ...draft, claim: "x".repeat(405) })).toEqual({ claim: { over: 5 } })
    expect(wrongIn({ ...draft, proof: { ...draft.proof, url: "javascript:alert(1)", date: "" } })).toEqual({
      "proof.url": "bad-url",
      "proof.date": "bad-date",
    })
  })

  it("is what the server's schema takes, once nothing is wrong", () => {
    const sent = sendable(draftOf(message))
    expect(NewMessage.parse(sent)).toEqual(sent)
    expect(NewMessage.safeParse(sendable(emptyDraft("en"))).success).toBe(false)
  })

  it("shows only where two wordings differ", () => {
    const theirs = draftOf(message)
    const mine = { ...theirs, claim: "Other words.", audience: { ...theirs.audience, segmentIds: [] } }
    expect(differences(theirs, theirs)).toEqual([])
    expect(differences(theirs, mine).map(({ field }) => field)).toEqual(["claim", "audience"])
  })

  it("sets slots apart, and nothing else in braces", () => {
    const slots = splitSlots("{account} has {fact.open-roles} jobs {Not this} {}").filter(({ slot }) => slot)
    expect(slots.map(({ text }) => text)).toEqual(["{account}", "{fact.open-roles}"])
    expect(
      splitSlots("a {person} b")
        .map(({ text }) => text)
        .join(""),
    ).toBe("a {person} b")
  })
})
