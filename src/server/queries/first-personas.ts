// The buying roles that a new workspace begins with, so that titles mean something from the first page on; its own may follow.
import type { Persona } from "~src/domain/account"
import type { Language } from "~src/domain/words"

type First = { id: string; name: Record<Language, string>; titles: string }

/** Words of a title, as `Persona` has them, in English and German: a rep meets both. */
const first: First[] = [
  {
    id: "economic-buyer",
    name: { en: "Economic buyer", de: "Wirtschaftlicher Entscheider" },
    titles:
      "chief executive, ceo, managing director, president, owner, founder, general manager, geschäftsführer, geschäftsführerin, vorstand, inhaber, inhaberin",
  },
  {
    id: "finance",
    name: { en: "Finance", de: "Finanzen" },
    titles:
      "chief financial, cfo, finance director, head of finance, controller, kaufmännischer leiter, kaufmännische leiterin, leiter finanzen, leiterin finanzen",
  },
  {
    id: "operations",
    name: { en: "Operations", de: "Betrieb" },
    titles:
      "chief operating, coo, operations director, head of operations, plant manager, head of production, betriebsleiter, betriebsleiterin, werkleiter, werkleiterin, produktionsleiter, produktionsleiterin",
  },
  {
    id: "technical-evaluator",
    name: { en: "Technical evaluator", de: "Technische Prüfung" },
    titles:
      "chief technology, cto, chief information, cio, it director, head of it, head of engineering, engineering manager, architect, leiter it, leiterin it, technischer leiter, technische leiterin",
  },
  {
    id: "procurement",
    name: { en: "Procurement", de: "Einkauf" },
    titles:
      "chief procurement, procurement manager, purchasing manager, head of procurement, buyer, einkaufsleiter, einkaufsleiterin, leiter einkauf, leiterin einkauf",
  },
]

/** In the workspace's language. */
export const firstPersonas = (language: Language): Persona[] =>
  first.map(({ id, name, titles }) => ({ id, name: name[language], titles: titles.split(", ") }))
