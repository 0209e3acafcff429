// Titles that contacts carry, by persona and language.
import type { Language } from "~src/domain/words"
import type { PersonaId } from "../sample-data"

export const titles: Record<PersonaId, Record<Language, string[]>> = {
  "p-operations": {
    en: [
      "Chief Operating Officer",
      "Operations Director",
      "VP Operations",
      "Head of Production",
      "Director of Operations",
    ],
    de: ["Produktionsleiter", "Leiterin Produktion", "Vorstand Produktion", "Betriebsleiter"],
  },
  "p-plant": {
    en: ["Plant Manager", "Site Manager", "Factory Manager", "Plant Director"],
    de: ["Werkleiter", "Werkleiterin", "Standortleiter"],
  },
  "p-maintenance": {
    en: ["Head of Maintenance", "Reliability Engineer", "Maintenance Manager", "Maintenance Planner"],
    de: ["Leiter Instandhaltung", "Leiterin Instandhaltung", "Technischer Leiter"],
  },
  "p-energy": {
    en: ["Energy Manager", "Head of Sustainability", "Sustainability Manager"],
    de: ["Energiemanager", "Energiebeauftragte", "Leiterin Nachhaltigkeit"],
  },
  "p-economic": {
    en: ["Chief Financial Officer", "Finance Director", "Managing Director", "Financial Controller"],
    de: ["Kaufmännischer Leiter", "Geschäftsführerin", "Leiter Controlling"],
  },
  "p-technical": {
    en: ["Head of Automation", "Controls Engineer", "Engineering Manager", "Head of IT", "Digital Manufacturing Lead"],
    de: ["Leiter Automatisierung", "Leiter IT", "Leiterin Digitalisierung"],
  },
  "p-procurement": {
    en: ["Head of Procurement", "Category Manager, Technical Services", "Purchasing Manager", "Strategic Buyer"],
    de: ["Leiter Einkauf", "Einkaufsleiterin", "Leiterin Beschaffung"],
  },
}

/** Titles that no persona covers: found in every real list. */
export const otherTitles = [
  "Executive Assistant",
  "Communications Manager",
  "Shift Lead",
  "Quality Manager",
  "Head of Logistics",
]
