// What the receipt promises: each field that was read, and what of it was recorded or sent, whoever recorded it.
import { describe, expect, it } from "vitest"
import type { Event, EventKind } from "~src/domain/event"
import type { PageFacts } from "~src/domain/page-facts"
import { type Receipt, receiptOf, stems } from "~src/domain/receipt"

const facts: PageFacts = {
  site: "linkedin",
  kind: "person",
  person: { name: "Ines Brandt", headline: "Runs four lines. Glass, mostly.", slug: "ines-brandt" },
  company: { name: "Telvo Glass GmbH & Co. KG", slug: "telvo" },
  evidence: [
    { field: "person.name", finder: "card-heading" },
    { field: "person.name", finder: "title" },
  ],
  missing: ["person.title"],
}
const event = <K extends EventKind>(kind: K, data: Event<K>["data"], at = 1) =>
  ({ id: "x", seq: at, at, v: 1, kind, data }) as Event
const wentOf = (receipt: Receipt, field: string) => receipt.rows.find((row) => row.field === field)?.went

describe("the receipt", () => {
  it("lists every field with its finders, and what was not found", () => {
    const { rows, missing } = receiptOf(facts, [])
    expect(rows.map((row) => row.field)).toEqual([
      ...["site", "person.name", "person.headline", "person.slug", "company.name", "company.slug"],
    ])
    expect(rows[1]).toEqual({
      field: "person.name",
      values: ["Ines Brandt"],
      finders: ["card-heading", "title"],
      went: { to: "shown" },
    })
    expect(missing).toEqual(["person.title"])
  })

  it("knows a value in the key that was made of it", () => {
    const recorded = [{ event: event("account.corrected", { key: "name:telvo glass", accountId: "a" }), left: false }]
    const receipt = receiptOf(facts, recorded)
    expect(wentOf(receipt, "company.name")).toEqual({ to: "kept", with: "account.corrected", at: 1 })
    expect(wentOf(receipt, "person.name")).toEqual({ to: "shown" })
  })

  it("knows a value in words of the rep's own", () => {
    const context = {
      ...{ accountId: "a", contactId: null, segmentId: null, personaId: null },
      site: "linkedin" as const,
    }
    const feedback = {
      ...{ subject: "account" as const, answer: "no-pain" as const, reason: null, signed: true },
      ...{ note: "Told ines brandt on the phone", context: { ...context, conversation: 1 as const } },
    }
    const receipt = receiptOf(facts, [{ event: event("feedback.given", feedback), left: true }])
    expect(wentOf(receipt, "person.name")).toMatchObject({ to: "sent", with: "feedback.given" })
    expect(wentOf(receipt, "site")).toMatchObject({ to: "sent" })
    expect(wentOf(receipt, "person.headline")).toEqual({ to: "shown" })
  })

  it("says sent where anything was sent, though something newer still waits", () => {
    const data = { key: "linkedin:telvo", accountId: "a" }
    const receipt = receiptOf(facts, [
      { event: event("account.corrected", data, 1), left: true },
      { event: event("account.corrected", data, 2), left: false },
    ])
    expect(wentOf(receipt, "company.slug")).toEqual({ to: "sent", with: "account.corrected", at: 1 })
  })
})

it("takes no id of a row for a word of the page", () => {
  const named = { ...facts, company: { name: "acc-telvo-1" } }
  const data = { key: "domain:other.example", accountId: "acc-telvo-1" }
  expect(wentOf(receiptOf(named, [{ event: event("account.corrected", data), left: true }]), "company.name")).toEqual({
    to: "shown",
  })
})

it("does not take a panel that was kept of another site for a word about this one", () => {
  const panel = (said: string[]) => [{ way: "panel.kept" as const, at: 4, left: true, field: null, values: [], said }]
  expect(wentOf(receiptOf(facts, [], panel(["gmail", "Kessel & Vogt"])), "site")).toEqual({ to: "shown" })
  expect(wentOf(receiptOf(facts, [], panel(["linkedin"])), "site")).toEqual({ to: "sent", with: "panel.kept", at: 4 })
})

it.each([
  ["linkedin:telvo", "telvo", true],
  ["name:telvo glass", "Telvo Glass GmbH", true],
  ["domain:telvo.example", "telvo.example", true],
  ["email:ines@telvo.example", "ines@telvo.example", true],
  ["name:müller", "MÜLLER AG", true],
  ["name:株式会社テルボ", "株式会社テルボ", true],
  ["AG", "Agora", false],
  ["used", "Telvo", false],
])("%s stems from %s: %s", (word, value, does) => expect(stems(word, value)).toBe(does))
