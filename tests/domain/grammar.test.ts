// The grammar of filled lines, English and German: every name and number reads as one, or the line is not said.
import { describe, expect, test } from "vitest"
import { fillSlots, type SlotValues } from "~src/domain/compose/slots"
import { figureIn, usable } from "~src/domain/compose/values"
import type { Language } from "~src/domain/words"

const values = (given: Partial<Record<"account" | "person" | "role" | "industry" | "n", string>>): SlotValues => ({
  account: given.account ?? "Telvo Glass",
  person: given.person ?? "Ines Brandt",
  role: given.role ?? "Head of Operations",
  industry: given.industry ?? "Industrial machinery",
  facts: new Map([
    ["n", { key: "n", label: "n", value: given.n ?? "14", source: "Report", url: null, date: "2026-01-01" }],
  ]),
})
const say = (template: string, given: Parameters<typeof values>[0] = {}, language: Language = "en") => {
  const filled = fillSlots(template, values(given), language)
  return filled.said ? filled.text : null
}

describe("possessives", () => {
  test.each([
    ["en", "{person}'s plant", "James", "James’s plant."],
    ["en", "{person}’s plant", "Mira", "Mira’s plant."],
    ["en", "{person}’s plant", "Marx", "Marx’s plant."],
    ["de", "{person}s Werk", "Hans", "Hans’ Werk."],
    ["de", "{person}s Werk", "Mira", "Miras Werk."],
    ["de", "{person}'s Werk", "Fritz", "Fritz’ Werk."],
    ["de", "{person}s Werk", "Beatrice", "Beatrice’ Werk."],
    ["de", "{person} sagt es", "Mira", "Mira sagt es."],
  ] as const)("%s: %s for %s", (language, template, person, text) => {
    expect(say(template, { person }, language)).toBe(text)
  })
  test.each([
    ["en", "{account}’s lines", "Halden Drives", "Halden Drives’ lines."],
    ["en", "{account}’s lines", "Telvo Glas AG", "Telvo Glas AG’s lines."],
    ["de", "{account}s Linien", "Telvo AG", "Telvo AG’s Linien."],
    ["de", "{account}s Linien", "Kessel & Vogt", "Kessel & Vogts Linien."],
  ] as const)("%s: %s for %s", (language, template, account, text) => {
    expect(say(template, { account }, language)).toBe(text)
  })
})

describe("articles, capitals and ends", () => {
  test.each([
    ["As a {role} you know", { role: "operations lead" }, "As an operations lead you know."],
    ["As an {role} you know", { role: "plant manager" }, "As a plant manager you know."],
    ["As a {role} you know", { role: "HR director" }, "As an HR director you know."],
    ["As a {role} you know", { role: "CEO" }, "As a CEO you know."],
    ["As a {role} you know", { role: "university buyer" }, "As a university buyer you know."],
    ["It is a {fact.n} rise", { n: "8 %" }, "It is an 8 % rise."],
    ["{fact.n} of your technicians retire", { n: "a third" }, "A third of your technicians retire."],
    ["It stops. {fact.n} of them leave", { n: "a third" }, "It stops. A third of them leave."],
    ["In {industry} it is so", {}, "In industrial machinery it is so."],
    ["In {industry} it is so", { industry: "IT services" }, "In IT services it is so."],
    ["{industry} pays", {}, "Industrial machinery pays."],
    ["We work with {account}.", { account: "Acme Inc." }, "We work with Acme Inc."],
    ["{account}. It is so", { account: "Acme Inc." }, "Acme Inc. It is so."],
    ["{account} stops", { account: "iGuzzini" }, "iGuzzini stops."],
  ])("%s", (template, given, text) => {
    expect(say(template, given)).toBe(text)
  })
  test("German nouns keep their capital", () => {
    expect(say("In {industry} zählt das", { industry: "Chemie" }, "de")).toBe("In Chemie zählt das.")
  })
})

describe("numbers", () => {
  test.each([
    ["€ 38,000", "de", "38.000 €"],
    ["38.000 €", "en", "€ 38,000"],
    ["€ 46 million", "de", "46 Millionen Euro"],
    ["46 Millionen Euro", "en", "€ 46 million"],
    ["3.5 %", "de", "3,5 %"],
    ["7,8 Prozent", "en", "7.8 %"],
    ["1994", "de", "1994"],
    ["38000", "en", "38,000"],
    ["three shifts, six days a week", "en", "three shifts, six days a week"],
    ["1.2.3", "de", "1.2.3"],
  ] as const)("%s in %s is %s, and stays so", (value, language, text) => {
    expect(figureIn(value, language)).toBe(text)
    expect(figureIn(text, language)).toBe(text)
  })
  test("what the value counts is not said twice", () => {
    expect(say("With {fact.n} plants it is hard", { n: "14 plants" })).toBe("With 14 plants it is hard.")
  })
})

describe("refused rather than printed", () => {
  test.each([
    ["one of many", "{fact.n} maintenance jobs are open", { n: "1" }, "en"],
    ["one of many, in German", "{fact.n} Linien laufen", { n: "1" }, "de"],
    ["another language", "You announced {fact.n}", { n: "eine zweite Montagelinie in Soest für den Herbst" }, "en"],
    ["another language, in German", "Sie planen {fact.n}", { n: "a second line in Drammen for the autumn" }, "de"],
    ["a text of several sentences", "With {fact.n} it is hard", { n: "They built it. Then they stopped." }, "en"],
    ["a placeholder", "With {fact.n} it is hard", { n: "n/a" }, "en"],
    ["no value at all", "With {fact.n} it is hard", { n: "—" }, "en"],
    ["a value with a slot in it", "With {fact.n} it is hard", { n: "{account}" }, "en"],
    ["a text as long as a page", "With {fact.n} it is hard", { n: "very ".repeat(40) }, "en"],
  ] as const)("%s", (_, template, given, language) => {
    expect(say(template, given, language)).toBeNull()
  })
  test.each(["null", "undefined", "N/A", "k. A.", "???", "\u202e\u200b", "", null, "tbd"])("%j is no value", (text) => {
    expect(usable(text)).toBeNull()
  })
})

test("a slot of the rep's stays open, and says which it is", () => {
  const filled = fillSlots("At {account} we start on {rep.start-date}", values({}), "en")
  expect(filled).toMatchObject({
    said: true,
    text: "At Telvo Glass we start on [start date].",
    pieces: ["At Telvo Glass we start on ", { rep: "start-date" }, "."],
  })
})
