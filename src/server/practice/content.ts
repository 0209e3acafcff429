// Who and what the practice pages show: invented people of the sample workspace, and two that it does not know.
import { salesforceId } from "../sample/salesforce-id"

export type PracticePerson = {
  slug: string
  name: string
  headline: string
  company: string
  place: string
  about: string
  posts: string[]
  past: string[]
  email?: string
}

const halden = "Halden Drives"
const brightwater = "Brightwater Foods"

export const people: PracticePerson[] = [
  {
    slug: "mira-solberg",
    name: "Mira Solberg",
    headline: "Chief Operating Officer at Halden Drives",
    company: halden,
    place: "Drammen, Norway",
    about:
      "Seven plants, 22 lines, one order book. I started on the night shift in hall 2 and still know which gearbox stand hums. Now busy with the second line in Drammen.",
    posts: [
      "Drammen doubles: ground is broken for the second gearbox line. First parts next autumn, if concrete and weather agree.",
      "Eleven open positions in maintenance. If you can hear a bearing before it is measured, write to me directly.",
      "Visited our oldest line today. Running since 1994, and this month it made more good parts than the newest.",
    ],
    past: ["Plant Manager, Halden Drives, hall 2", "Production engineer, Fjordmark Maskin"],
    email: "mira.solberg@haldendrives.example",
  },
  {
    slug: "einar-thue",
    name: "Einar Thue",
    headline: "Head of Maintenance at Halden Drives",
    company: halden,
    place: "Drammen, Norway",
    about:
      "Forty people, seven plants, nine service contracts. Looking for the tenth that makes the other nine shorter.",
    posts: ["A spindle ordered on Monday arrives in nine weeks. A spindle that warns you gives you the nine weeks."],
    past: ["Maintenance planner, Halden Drives"],
  },
  {
    slug: "jonas-abel",
    name: "Jonas Abel",
    headline: "Head of Procurement at Brightwater Foods",
    company: brightwater,
    place: "Harwick, United Kingdom",
    about: "I buy what keeps four plants running: fourteen maintenance suppliers, and a plan to make it eight.",
    posts: ["A comparison sheet that no vendor can fill in tells you more than one that all can."],
    past: ["Category manager, technical services, Brightwater Foods"],
    email: "jonas.abel@brightwaterfoods.example",
  },
  {
    slug: "runa-fossdal",
    name: "Runa Fossdal",
    headline: "Group Controller",
    company: halden,
    place: "Oslo, Norway",
    about: "Numbers for seven plants. New here since September.",
    posts: ["Looking for anyone who has ever found the cost of a stop in a ledger. Coffee is on me."],
    past: ["Senior auditor, Ostvik & Partners"],
  },
  {
    slug: "percy-addleton",
    name: "Percy Addleton",
    headline: "Plant Manager, chilled and ambient",
    company: "Kestrel Foods",
    place: "Corbridge",
    about: "Two lines of pies, one of quiches, a cold store that is older than me.",
    posts: [
      "If the cold side drifts at four in the morning, my phone knows before I do. I would like it to know a week before.",
    ],
    past: ["Shift lead, Kestrel Foods"],
  },
]

export type PracticeCompany = {
  slug: string
  name: string
  trade: string
  place: string
  website: string
  about: string
  updates: string[]
}

export const companies: PracticeCompany[] = [
  {
    slug: "halden-drives",
    name: halden,
    trade: "Industrial machinery",
    place: "Drammen, Norway",
    website: "https://www.haldendrives.example",
    about: "Gearboxes and drives for ships, mills and wind. Seven plants in three countries, 3,100 people, since 1921.",
    updates: [
      "Drammen doubles: a second gearbox line, first parts next autumn.",
      "We are hiring: eleven positions in maintenance, three shifts, six days a week.",
      "40 % less CO₂ per drive by 2032. Here is how we measure it.",
    ],
  },
  {
    slug: "brightwater-foods",
    name: brightwater,
    trade: "Food and beverage",
    place: "Harwick, United Kingdom",
    website: "https://www.brightwaterfoods.example",
    about: "Soups, pies and chilled meals for retailers, from four plants. Family-owned since 1958.",
    updates: [
      "A chilled-meals line for Harwick: work begins in the spring.",
      "A quarter less energy per tonne by 2030: our pledge, and the first report on it.",
    ],
  },
]

export type PracticeMail = { from: Who; to: Who; when: string; html: string; sentFromHere: boolean }
type Who = { name: string; email: string }
export type PracticeThread = { id: string; subject: string; messages: PracticeMail[] }

export const viewer: Who = { name: "Sam Rivers", email: "sam.rivers@northbeam.example" }
const jonas: Who = { name: "Jonas Abel", email: "jonas.abel@brightwaterfoods.example" }
const mira: Who = { name: "Mira Solberg", email: "mira.solberg@haldendrives.example" }

export const calculator = "https://content.northbeam.example/a/plant-downtime-calculator"

export const threads: PracticeThread[] = [
  {
    id: "FMfcgzPractice0BrightwaterCalc",
    subject: "The downtime calculator, and our chilled-meals line",
    messages: [
      {
        from: viewer,
        to: jonas,
        when: "Monday 09:12",
        sentFromHere: true,
        html: `<p>Good morning Jonas,</p><p>as promised on the phone: the <a href="${calculator}">plant downtime calculator</a>. Three numbers are enough to begin with: stops a month, hours until good parts, cost of an hour.</p><p>Sam</p>`,
      },
      {
        from: jonas,
        to: viewer,
        when: "Tuesday 16:40",
        sentFromHere: false,
        html: `<p>Thank you Sam. Winifred gave me two of the three. The third, what an hour costs, nobody will sign. She says 21,000, finance says 9,000.</p><p>We have fourteen maintenance suppliers and the chilled-meals line starts in spring. What would you do with this: <a href="${calculator}">${calculator}</a> before or after we agree on the hour?</p><p>Jonas</p>`,
      },
    ],
  },
  {
    id: "FMfcgzPractice1HaldenWalkHall2",
    subject: "An hour in hall 2",
    messages: [
      {
        from: mira,
        to: viewer,
        when: "Wednesday 07:55",
        sentFromHere: false,
        html: "<p>Sam, Einar has time on Thursday at ten. Bring shoes with caps. He will show you the line from 1994, not the new one; I asked him to.</p><p>Mira</p>",
      },
    ],
  },
]

export type PracticeRecord = {
  id: string
  object: "Account" | "Contact"
  name: string
  fields: { label: string; value: string; href?: string }[]
  related: { label: string; id: string; name: string; object: "Account" | "Contact" } | null
}

/** The same record ids as in the sample workspace. */
const ids = {
  halden: salesforceId("001", 1),
  brightwater: salesforceId("001", 2),
  mira: salesforceId("003", 1),
  jonas: salesforceId("003", 3),
}

export const records: PracticeRecord[] = [
  {
    id: ids.halden,
    object: "Account",
    name: halden,
    fields: [
      { label: "Website", value: "www.haldendrives.example", href: "https://www.haldendrives.example" },
      { label: "Industry", value: "Industrial machinery" },
      { label: "Owner", value: viewer.name },
      { label: "Next step", value: "An hour in hall 2, Thursday at ten" },
    ],
    related: { label: "Contacts", id: ids.mira, name: "Mira Solberg", object: "Contact" },
  },
  {
    id: ids.brightwater,
    object: "Account",
    name: brightwater,
    fields: [
      { label: "Website", value: "www.brightwaterfoods.example", href: "https://www.brightwaterfoods.example" },
      { label: "Industry", value: "Food and beverage" },
      { label: "Owner", value: viewer.name },
      { label: "Next step", value: "Agree on the cost of an hour" },
    ],
    related: { label: "Contacts", id: ids.jonas, name: "Jonas Abel", object: "Contact" },
  },
  {
    id: ids.mira,
    object: "Contact",
    name: "Mira Solberg",
    fields: [
      { label: "Title", value: "Chief Operating Officer" },
      { label: "Email", value: mira.email, href: `mailto:${mira.email}` },
    ],
    related: { label: "Account Name", id: ids.halden, name: halden, object: "Account" },
  },
  {
    id: ids.jonas,
    object: "Contact",
    name: "Jonas Abel",
    fields: [
      { label: "Title", value: "Head of Procurement" },
      { label: "Email", value: jonas.email, href: `mailto:${jonas.email}` },
    ],
    related: { label: "Account Name", id: ids.brightwater, name: brightwater, object: "Account" },
  },
]
