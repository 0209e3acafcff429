// A title says which buying role its holder has; a title near a role does not.
import { expect, test } from "vitest"
import { Persona } from "~src/domain/account"
import { personaOf } from "~src/domain/persona"
import { personas as sample } from "~src/server/sample/content/people"
import { titles } from "./titles"

const personas = [
  {
    id: "econ",
    name: "Economic buyer",
    titles: ["ceo", "managing director", "geschäftsführer", "chief financial", "cfo"],
  },
  {
    id: "ops",
    name: "Operations lead",
    titles: ["head of operations", "werkleiter", "chief operating", "vp operations"],
  },
  { id: "tech", name: "Technical evaluator", titles: ["engineer", "head of it", "operations engineer"] },
].map((p) => Persona.parse(p))

test.each([
  ["CEO", "econ"],
  ["Chief Executive Officer", "econ"],
  ["C.E.O. & Founder", "econ"],
  ["Geschäftsführerin", "econ"],
  ["Geschaeftsfuehrer", "econ"],
  ["Geschäftsführer*in", "econ"],
  ["Geschäftsführer (in)", "econ"],
  ["Geschäftsführer/in", "econ"],
  ["COO", "ops"],
  ["Werkleiterin Nord", "ops"],
  ["Stellv. Werkleiter:in", "ops"],
  ["Vice President, Operations", "ops"],
  ["VP Operations", "ops"],
  ["Head of Operations | Speaker | ex CEO", "ops"],
  ["Senior Operations Engineer", "tech"],
  ["Head of Information Technology", "tech"],
  ["Engineer at Managing Director Partners", "tech"],
  ["Assistant to the CEO", null],
  ["Assistenz der Geschäftsführung", null],
  ["Former CFO", null],
  ["ex-CFO", null],
  ["Engineering Manager", null],
  ["", null],
  [null, null],
])("%s is %s", (title, id) => expect(personaOf(title, personas)?.id ?? null).toBe(id))

const wrongIn = (list: readonly Persona[]) =>
  titles.filter(({ title, persona }) => (personaOf(title, list)?.id ?? null) !== persona)

test("of over 200 titles as people write them, half German, hardly one is misread", () => {
  expect(titles.length).toBeGreaterThanOrEqual(200)
  expect(wrongIn(sample).map(({ title }) => title)).toEqual(["Director of Maintenance and Engineering"])
})

test("German titles are read where a persona has English wordings alone", () => {
  const german =
    /leit|vorstand|gesch|einkauf|instand|nachh|umwelt|beschaff|energieb|energiem|kaufm|technik|automatisier|digitalis/
  const english = sample.map((one) => ({ ...one, titles: one.titles.filter((title) => !german.test(title)) }))
  expect(wrongIn(english).length / titles.length).toBeLessThan(0.07)
})

test("a former or future holder has no role, a deputy has", () => {
  const read = (title: string) => personaOf(title, sample)?.id ?? null
  expect(read("Former General Manager, Owner")).toBeNull()
  expect(read("Stellv. Werkleiter")).toBe("p-plant")
  expect(read("Advisor to the CEO")).toBeNull()
})
