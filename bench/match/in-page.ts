// Runs in the page of bench/match.ts: fills a store, and recognises pages of every kind.
import "~src/domain/match/know-suffixes"
import { recognise } from "~src/actions/recognise"
import { Account, Contact } from "~src/domain/account"
import type { PageFacts } from "~src/domain/page-facts"
import { searchAccounts } from "~src/store/find-accounts"
import { openStore } from "~src/store/open-store"
import { type ServerRow, takeRows } from "~src/store/take-rows"

export type Matching = typeof import("./in-page")
type Given = { warmUp: number; rounds: number }

const size = 50_000
const store = openStore({ workspaceId: "bench", memberId: "rep", deviceId: "device" })
const home = { store, session: { workspace: { domains: ["us.example"] } } } as unknown as Parameters<
  typeof recognise
>[0]

const starts = [
  "Bral",
  "Quar",
  "Velt",
  "Nor",
  "Ost",
  "Mor",
  "Zil",
  "Kest",
  "Thun",
  "Wex",
  "Fjor",
  "Gru",
  "Päl",
  "Sør",
  "Łub",
]
const middles = ["a", "en", "ing", "o", "ur", "els", "am", "ik", "ander", "ü"]
const ends = [
  "dal",
  "holt",
  "wick",
  "mark",
  "stad",
  "by",
  "feld",
  "ton",
  "heim",
  "gard",
  "vik",
  "berg",
  "quist",
  "loch",
]
const trades = [
  "Pumps",
  "Glas",
  "Robotics",
  "Maschinenbau",
  "Foods",
  "Logistik",
  "Textiles",
  "Energy",
  "Papier",
  "Optics",
]
const forms = ["GmbH", "Inc.", "AG", "Ltd", "S.A.", "B.V.", "Group", "A/S", "GmbH & Co. KG", ""]
const at = (list: readonly string[], n: number) => list[n % list.length] ?? ""

/** 2,100 houses in ten trades; the names run out, and are then told apart by a number. */
const nameOf = (n: number) =>
  `${at(starts, n)}${at(middles, Math.floor(n / 15))}${at(ends, Math.floor(n / 150))} ${at(trades, Math.floor(n / 2100))}${n < 21_000 ? "" : ` ${n}`}`
const accountOf = (n: number) =>
  Account.parse({
    id: `a-${n}`,
    name: `${nameOf(n)} ${at(forms, n)}`,
    domains: [`house-${n}.example`],
    linkedinSlug: `house-${n}`,
    crmIds: [{ crm: "hubspot", id: `${n}` }],
  })
const contactOf = (n: number) =>
  Contact.parse({
    id: `c-${n}`,
    accountId: `a-${n}`,
    name: `Person ${n}`,
    linkedinSlug: `person-${n}`,
    emails: [`person-${n}@house-${n}.example`],
  })

export async function fill(): Promise<{ accounts: number; contacts: number; seconds: number }> {
  const started = performance.now()
  for (let from = 0; from < size; from += 2000) {
    const rows = Array.from({ length: 2000 }, (_, i): ServerRow[] => {
      const [n, account] = [from + i, accountOf(from + i)]
      const contact = n % 2 === 0 ? [{ kind: "contact" as const, id: `c-${n}`, row: contactOf(n) }] : []
      return [{ kind: "account", id: account.id, row: account }, ...contact]
    }).flat()
    await store.db.transaction("rw", store.db.tables, () => takeRows(store, rows))
  }
  const [accounts, contacts] = [await store.db.accounts.count(), await store.db.contacts.count()]
  return { accounts, contacts, seconds: (performance.now() - started) / 1000 }
}

const said = { evidence: [], missing: [] }
/** A page and the account that it is about; null: nobody's. In turn by key, by name alone, by a contact, by nothing that is known. */
function pageOf(turn: number): { page: PageFacts; accountId: string | null } {
  const n = (turn * 7919) % size
  const accountId = `a-${n}`
  const person = { name: "Somebody Else", slug: `stranger-${n}` }
  switch (turn % 8) {
    case 0:
      return {
        page: { site: "linkedin", kind: "company", company: { name: nameOf(n), slug: `house-${n}` }, ...said },
        accountId,
      }
    case 1:
      return { page: { site: "linkedin", kind: "person", person, company: { name: nameOf(n) }, ...said }, accountId }
    case 2:
      return {
        page: {
          site: "linkedin",
          kind: "person",
          person,
          company: { name: `${nameOf(n)} (now hiring) | We care` },
          ...said,
        },
        accountId,
      }
    case 3:
      return {
        page: { site: "gmail", kind: "thread", person: { emails: [`new@mail.house-${n}.example`] }, ...said },
        accountId,
      }
    case 4: {
      const even = n - (n % 2)
      return {
        page: {
          site: "linkedin",
          kind: "person",
          person: { slug: `person-${even}` },
          company: { name: nameOf(even) },
          ...said,
        },
        accountId: `a-${even}`,
      }
    }
    case 5:
      return {
        page: { site: "hubspot", kind: "record", record: { crm: "hubspot", object: "company", id: `${n}` }, ...said },
        accountId,
      }
    case 6:
      return {
        page: { site: "web", kind: "company", company: { domain: `www.house-${n}.example` }, ...said },
        accountId,
      }
    default:
      return {
        page: { site: "linkedin", kind: "person", person, company: { name: `Unheard ${n} Of` }, ...said },
        accountId: null,
      }
  }
}

export async function measure({ warmUp, rounds }: Given) {
  const times = { match: [] as number[], search: [] as number[] }
  const answers = { one: 0, ask: 0, none: 0, wrong: 0 }
  let first = Number.NaN
  for (let turn = 0; turn < warmUp + rounds; turn++) {
    const { page, accountId } = pageOf(turn)
    const started = performance.now()
    const { match } = await recognise(home, page)
    const took = performance.now() - started
    if (turn === 0) first = took
    if (turn < warmUp) continue
    times.match.push(took)
    const found = match?.kind === "one" ? match.account.id : match?.kind === "ask" ? match.candidate.account.id : null
    if (match === null || match.kind === "several" || found !== accountId) answers.wrong++
    else answers[match.kind]++
  }
  for (let turn = 0; turn < warmUp + rounds / 5; turn++) {
    const started = performance.now()
    const found = await searchAccounts(store, nameOf((turn * 7919) % Math.min(size, 21_000)))
    if (found.length === 0) answers.wrong++
    if (turn >= warmUp) times.search.push(performance.now() - started)
  }
  return { times, answers, first }
}
