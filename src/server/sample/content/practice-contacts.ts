// The people of the practice pages that Northbeam knows.
import type { Contact } from "~src/domain/account"
import type { PersonaId } from "../sample-data"

export const practiceContacts: (Omit<Contact, "crmIds"> & { personaId: PersonaId })[] = [
  {
    id: "mira-solberg",
    accountId: "halden-drives",
    name: "Mira Solberg",
    title: "Chief Operating Officer",
    emails: ["mira.solberg@haldendrives.example"],
    linkedinSlug: "mira-solberg",
    personaId: "p-operations",
  },
  {
    id: "einar-thue",
    accountId: "halden-drives",
    name: "Einar Thue",
    title: "Head of Maintenance",
    emails: ["einar.thue@haldendrives.example"],
    linkedinSlug: "einar-thue",
    personaId: "p-maintenance",
  },
  {
    id: "jonas-abel",
    accountId: "brightwater-foods",
    name: "Jonas Abel",
    title: "Head of Procurement",
    emails: ["jonas.abel@brightwaterfoods.example"],
    linkedinSlug: "jonas-abel",
    personaId: "p-procurement",
  },
  {
    id: "winifred-oakes",
    accountId: "brightwater-foods",
    name: "Winifred Oakes",
    title: "Plant Director",
    emails: ["winifred.oakes@brightwaterfoods.example"],
    linkedinSlug: "winifred-oakes",
    personaId: "p-plant",
  },
]
