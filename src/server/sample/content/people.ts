// Northbeam itself: the workspace, its members, the personas it sells to and its segments.
import type { Persona, Segment } from "~src/domain/account"
import type { Workspace } from "~src/domain/workspace"
import type { PersonaId, SampleMember, SegmentId } from "../sample-data"

export const workspace: Workspace = {
  id: "northbeam",
  name: "Northbeam",
  domains: ["northbeam.example"],
  language: "en",
  timeZone: "Europe/Copenhagen",
  unsignedByDefault: false,
}

const member = (
  id: string,
  name: string,
  role: SampleMember["role"],
  language: SampleMember["language"] = "en",
): SampleMember => ({ id, name, role, language, email: `${name.toLowerCase().replace(" ", ".")}@northbeam.example` })

export const members: SampleMember[] = [
  member("noor", "Noor Haddad", "admin"),
  member("ada", "Ada Lindqvist", "marketer"),
  member("ruben", "Ruben Castell", "marketer"),
  member("sam", "Sam Rivers", "rep"),
  member("priya", "Priya Nandan", "rep"),
  member("tomasz", "Tomasz Wilk", "rep"),
  member("oona", "Oona Kearns", "rep"),
  member("marcus", "Marcus Eyre", "rep"),
  member("chiara", "Chiara Bonetti", "rep"),
  member("dele", "Dele Akande", "rep"),
  member("lena", "Lena Hartwig", "rep", "de"),
  member("felix", "Felix Brandauer", "rep", "de"),
  member("jutta", "Jutta Reiners", "rep", "de"),
]

export const personas: (Persona & { id: PersonaId })[] = [
  {
    id: "p-operations",
    name: "Operations leader",
    titles: [
      "chief operating", "coo", "operations director", "director of operations", "vp operations", "head of operations",
      "vice president operations", "head of production", "chief production", "supply chain director", "head of manufacturing",
      "leiter produktion", "produktionsleiter", "produktionsleiterin", "leiterin produktion", "betriebsleiter",
      "vorstand produktion", "geschäftsführer technik", "bereichsleiter produktion",
    ],
  },
  {
    id: "p-plant",
    name: "Plant manager",
    titles: [
      "plant manager", "plant director", "site manager", "site director", "factory manager", "works manager",
      "mill manager", "facility manager", "data centre manager", "data center manager", "werkleiter", "werkleiterin",
      "werksleiter", "standortleiter", "standortleiterin",
    ],
  },
  {
    id: "p-maintenance",
    name: "Maintenance lead",
    titles: [
      "maintenance", "reliability", "asset management engineer", "critical facilities", "instandhaltung",
      "leiter technik", "technischer leiter", "technische leiterin", "betriebstechnik",
    ],
  },
  {
    id: "p-energy",
    name: "Energy manager",
    titles: [
      "energy manager", "energy", "sustainability", "environment", "decarbonisation", "energiemanager",
      "energiebeauftragter", "energiebeauftragte", "nachhaltigkeit", "umweltmanagement",
    ],
  },
  {
    id: "p-economic",
    name: "Economic buyer",
    titles: [
      "chief financial", "cfo", "finance director", "head of finance", "financial controller", "managing director",
      "chief executive", "owner", "president", "founder", "finanzvorstand", "kaufmännischer", "kaufmännische",
      "leiter controlling", "geschäftsführer", "geschäftsführerin",
    ],
  },
  {
    id: "p-technical",
    name: "Technical evaluator",
    titles: [
      "automation", "controls engineer", "digital", "chief technology", "chief information", "it director", "head of it",
      "software", "data", "engineering manager", "engineering director", "process engineer", "scrum", "developer",
      "automatisierung", "leiter it", "it-leiter", "digitalisierung", "verfahrenstechnik",
    ],
  },
  {
    id: "p-procurement",
    name: "Procurement",
    titles: [
      "procurement", "purchasing", "sourcing", "buyer", "category manager", "einkauf", "einkaufsleiter",
      "einkaufsleiterin", "beschaffung",
    ],
  },
]

export const segments: (Segment & { id: SegmentId })[] = [
  { id: "s-multi", name: "Multi-site manufacturers" },
  { id: "s-single", name: "Single-site specialists" },
  { id: "s-food", name: "Food & beverage" },
  { id: "s-process", name: "Continuous process" },
  { id: "s-infra", name: "Technical infrastructure" },
]
