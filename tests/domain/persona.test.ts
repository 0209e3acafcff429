// A title says which buying role its holder has; a title near a role does not.
import { expect, test } from "vitest"
import { Persona } from "~src/domain/account"
import { personaOf } from "~src/domain/persona"

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
