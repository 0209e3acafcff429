// Makes the people at each account; those of the practice pages are written by hand.
import type { Account, Contact } from "~src/domain/account"
import type { Region } from "./content/company-names"
import { familyNames, givenNames } from "./content/person-names"
import { practiceContacts } from "./content/practice-contacts"
import { otherTitles, titles } from "./content/titles"
import type { Random } from "./random"
import { salesforceId } from "./salesforce-id"
import type { PersonaId } from "./sample-data"
import { slugOf } from "./slug"

const personaWeights: readonly (readonly [PersonaId | null, number])[] = [
  ["p-operations", 20],
  ["p-plant", 22],
  ["p-maintenance", 17],
  ["p-energy", 10],
  ["p-economic", 12],
  ["p-technical", 13],
  ["p-procurement", 12],
  [null, 5],
]

/** Companies that exist: nobody is invented at them. */
const peopleless = new Set(["facebook", "audiense"])

/** @returns the people of all accounts, one to four each, every name at most once. */
export function makeContacts(accounts: { account: Account; region: Region }[], random: Random): Contact[] {
  const contacts: Contact[] = practiceContacts.map((c, i) => ({
    ...c,
    crmIds: [{ crm: "salesforce", id: salesforceId("003", i + 1) }],
  }))
  const taken = new Set(contacts.map((c) => c.id))
  for (const { account, region } of accounts) {
    if (peopleless.has(account.id)) continue
    const count = random.weighted([
      [1, 3],
      [2, 8],
      [3, 5],
      [4, 2],
    ])
    for (let i = 0; i < count; i += 1) contacts.push(makeContact(account, region, taken, contacts.length, random))
  }
  return contacts
}

function makeContact(account: Account, region: Region, taken: Set<string>, index: number, random: Random): Contact {
  let name = ""
  do name = `${random.pick(givenNames[region])} ${random.pick(familyNames[region])}`
  while (taken.has(slugOf(name)))
  const id = slugOf(name)
  taken.add(id)
  const personaId = random.weighted(personaWeights)
  const domain = account.domains[0]
  const mailbox = id.replaceAll("-", ".")
  return {
    id,
    accountId: account.id,
    name,
    title: random.chance(0.05)
      ? null
      : random.pick(personaId ? titles[personaId][account.language ?? "en"] : otherTitles),
    emails: domain && random.chance(0.75) ? [`${mailbox}@${domain}`] : [],
    linkedinSlug: random.chance(0.65) ? id : null,
    crmIds: random.chance(0.5) ? [{ crm: "salesforce", id: salesforceId("003", index + 1) }] : [],
    personaId,
  }
}
