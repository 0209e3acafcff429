// What a rep says of one account, as it is reported: nothing of the account is left that the line had a slot for.
import fc from "fast-check"
import { expect, test } from "vitest"
import { fillSlots, type SlotValues } from "~src/domain/compose/slots"
import { unfill } from "~src/domain/compose/unfill"

const fact = (key: string, value: string) =>
  [key, { key, label: key, value, source: "Report", url: null, date: "2026-01-05" }] as const
const values = (facts: Record<string, string>): SlotValues => ({
  ...{ account: "Halden Drives", person: "Einar Thue", role: "Head of Maintenance", industry: "Industrial machinery" },
  facts: new Map(Object.entries(facts).map(([key, value]) => fact(key, value))),
})
const said = (template: string, facts: Record<string, string>, language: "en" | "de" = "en") => {
  const filled = fillSlots(template, values(facts), language)
  if (!filled.said) throw new Error(`not said: ${filled.missing}`)
  const own = Object.entries(facts).map(([key, value]) => ({ key, value }))
  const names = { account: "Halden Drives", person: "Einar Thue", facts: own, slots: filled.slots }
  return { text: filled.text, back: (text: string) => unfill(text, names) }
}

test("a figure of one digit becomes its slot again, and no other figure does", () => {
  const { text, back } = said("{account} plans {fact.lines} lines by the calendar.", { lines: "7" })
  expect(text).toBe("Halden Drives plans 7 lines by the calendar.")
  expect(back("7 lines at Halden Drives, 17 of 7.5")).toBe("{fact.lines} lines at {account}, 17 of 7.5")
})

test("a figure is known as the language writes it, and slots that say the same keep their order", () => {
  expect(said("Eine Stunde kostet {fact.hour}.", { hour: "€ 38,000" }, "de").back("38.000 € je Stunde")).toBe(
    "{fact.hour} je Stunde",
  )
  const { text, back } = said("{fact.plants} plants and {fact.lines} lines.", { plants: "4", lines: "4" })
  expect(back(text)).toBe("{fact.plants} plants and {fact.lines} lines.")
})

test("whatever stands in the slots, the line's own text becomes its template again", () => {
  const template = "In {industry}, {role} at {account} counts {fact.a} of {fact.b} stops."
  const figure = fc.integer({ min: 2, max: 99_999 }).map(String)
  fc.assert(
    fc.property(figure, figure, (a, b) => {
      const { text, back } = said(template, { a, b })
      expect(back(text)).toBe(template)
    }),
  )
})

test("a name with any sign in it is taken out, and breaks nothing", () => {
  for (const account of ["Rolls-Royce", "A/S (Nord) + Söhne", "[x]{y}*.?|^$\\"]) {
    const facts = [{ key: "hour", value: "€ 38,000-41,000" }]
    expect(unfill(`${account} pays € 38,000-41,000.`, { account, person: null, facts })).toBe(
      "{account} pays {fact.hour}.",
    )
  }
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 3 }), (account) => {
      fc.pre(account.trim() !== "" && !/[{}]/.test(account))
      expect(unfill(account, { account, person: null, facts: [], slots: [["account", account]] })).toBe("{account}")
    }),
  )
})
