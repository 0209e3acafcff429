// Accounts at the desk: found, opened, edited by one person at a time, and in every sidebar at its next sync.
import fc from "fast-check"
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import type { Account } from "~src/domain/account"
import { insertAccounts, insertContacts, insertSegments } from "~src/server/queries/insert-rows"
import type { AccountCounts, AccountList, AccountPage, NewAccount, NewContact } from "~src/wire/desk-accounts"
import { assetFeedback, eventMaker, someContext } from "~tests/support/events"
import { type FreshServer, freshServer, type TestMember, type TestWorkspace } from "~tests/support/server"

const now = Date.parse("2026-10-28T10:00:00Z")
let server: FreshServer
let it: TestWorkspace
beforeAll(async () => {
  server = await freshServer({ now: () => now })
})
beforeEach(async () => {
  it = await server.newWorkspace()
})
afterAll(() => server.close())

const fact = { key: "plants", label: "Plants", value: "four", source: "Annual report", url: null, date: "2026-03-01" }
const blank: NewAccount = {
  name: "Acme",
  otherNames: [],
  domains: [],
  linkedinSlug: null,
  linkedinId: null,
  crmIds: [],
  industry: null,
  segmentId: null,
  language: null,
  facts: [],
}
const person: NewContact = {
  name: "Ada Berg",
  title: "CFO",
  emails: [],
  linkedinSlug: null,
  crmIds: [],
  personaId: null,
}

const ask = (path: string, init?: { method: string; body?: unknown }, by: TestMember = it.marketer) =>
  server.desk(by, path, init)
const read = async <T>(path: string): Promise<T> => {
  const answer = await ask(path)
  expect(answer.status).toBe(200)
  return answer.json()
}
const send = async (method: string, path: string, body?: unknown): Promise<AccountPage> => {
  const answer = await ask(path, { method, body })
  expect([answer.status, answer.ok ? "" : await answer.text()]).toEqual([200, ""])
  return answer.json()
}
const put = (rows: (Partial<Account> & { id: string; name: string })[], workspace = it.workspace.id) =>
  server.inside(workspace, (trx) => insertAccounts(trx, workspace, rows))
const names = async (query: string) => (await read<AccountList>(`/accounts?${query}`)).rows.map((row) => row.name)

describe("the list", () => {
  test("finds by every word of name, other names, domains and LinkedIn page, and takes no sign for more than a sign", async () => {
    await put([
      { id: "a", name: "Halden Drives", otherNames: ["HD Antriebe"], domains: ["halden.example"] },
      { id: "b", name: "Übermut GmbH", linkedinSlug: "uebermut-werke" },
      { id: "c", name: "100 % Halden_West" },
      { id: "d", name: 'Say "when"' },
    ])
    expect(await names("q=halden")).toEqual(["100 % Halden_West", "Halden Drives"])
    expect(await names("q=antriebe+DRIVES")).toEqual(["Halden Drives"])
    expect(await names("q=halden.exa")).toEqual(["Halden Drives"])
    expect(await names(`q=${encodeURIComponent("übermut")}`)).toEqual(["Übermut GmbH"])
    expect(await names("q=uebermut-w")).toEqual(["Übermut GmbH"])
    expect(await names("q=%25")).toEqual(["100 % Halden_West"])
    expect(await names("q=_")).toEqual(["100 % Halden_West"])
    expect(await names("q=%22when")).toEqual(['Say "when"'])
    expect(await names("q=%5C")).toEqual([])
  })

  test("gives every account once, page after page, in every order, equal names and odd letters included", async () => {
    const letters = fc.string({
      unit: fc.constantFrom("a", "B", "é", "Ö", "Z", "0", " ", "字"),
      minLength: 1,
      maxLength: 5,
    })
    const made = fc.sample(letters, { numRuns: 130, seed: 5 }).map((text, i) => ({ id: `id-${i}`, name: `x${text}` }))
    await put(made)
    for (const sort of ["name", "-name", "changed"]) {
      const rows: AccountList["rows"] = []
      for (let after = "", turn = 0; turn < 9; turn++) {
        const page = await read<AccountList>(`/accounts?sort=${sort}${after}`)
        expect(page.total).toBe(130)
        rows.push(...page.rows)
        if (!page.next) break
        after = `&after=${encodeURIComponent(page.next)}`
      }
      expect(new Set(rows.map((row) => row.id)).size).toBe(130)
      const keys = rows.map((row) => row.name.toLowerCase())
      const sorted = [...keys].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)) as number)
      if (sort === "name") expect(keys).toEqual(sorted)
      if (sort === "-name") expect(keys).toEqual(sorted.reverse())
      if (sort === "changed") expect(rows.map((row) => row.id)).toEqual(made.map((row) => row.id).reverse())
    }
  })

  test("narrows by segment, industry and what an account lacks, and counts what it opens", async () => {
    await server.inside(it.workspace.id, (trx) => insertSegments(trx, it.workspace.id, [{ id: "big", name: "Big" }]))
    await put([
      { id: "a", name: "A", segmentId: "big", industry: "Chemicals", domains: ["a.example"], facts: [fact] },
      { id: "b", name: "B", segmentId: "big", industry: "Food", linkedinSlug: "b" },
      { id: "c", name: "C", domains: ["c.example"], facts: [fact] },
      { id: "d", name: "D" },
    ])
    const make = eventMaker(now - 1000)
    const device = await server.newDevice(it.rep)
    const blocker = (accountId: string, answer: "bad-data" | "no-pain", signed: boolean) =>
      make("feedback.given", {
        ...{ subject: "account", answer, reason: null, note: null, signed },
        context: someContext({ accountId }),
      } as never)
    const added = { accountId: "e", name: "E", domain: "E.example", linkedinSlug: null }
    await device.sync([
      blocker("c", "bad-data", true),
      blocker("a", "no-pain", true),
      blocker("a", "bad-data", false),
      make("account.added", added),
    ])
    expect(await names("segmentId=big")).toEqual(["A", "B"])
    expect(await names("segmentId=none")).toEqual(["C", "D", "E"])
    expect(await names("industry=Food")).toEqual(["B"])
    const counts = await read<AccountCounts>("/accounts/counts")
    const expected = { "no-domain": ["B", "D"], "no-facts": ["B", "D", "E"], "attention": ["C", "D"], "by-reps": ["E"] }
    for (const [state, list] of Object.entries(expected)) {
      expect([state, await names(`state=${state}`)]).toEqual([state, list])
      expect([state, counts.states[state as "attention"]]).toEqual([state, list.length])
    }
    expect(counts.all).toBe(5)
    expect((await read<AccountCounts>("/accounts/counts?segmentId=big")).all).toBe(2)
    const { rows } = await read<AccountList>("/accounts")
    expect(rows.map((row) => [row.name, row.reports, row.attention, row.addedBy])).toEqual([
      ["A", 1, [], null],
      ["B", 0, [], null],
      ["C", 1, ["bad-data"], null],
      ["D", 0, ["name-only"], null],
      ["E", 0, [], it.rep.name],
    ])
    expect(rows[0]).toMatchObject({ segment: "Big", facts: 1, newestFact: "2026-03-01" })
  })
})

describe("one account", () => {
  test("reaches a rep's sidebar as it was added, edited and given a fact, each time at the next sync", async () => {
    const device = await server.newDevice(it.rep)
    let { cursor, epoch } = await device.sync()
    const pulled = async () => {
      const answer = await device.sync([], cursor, epoch)
      cursor = answer.cursor
      return answer.changes
    }
    const made = await send("POST", "/accounts", { ...blank, domains: ["https://www.Acme.example/about"] })
    expect(made).toMatchObject({ editedBy: it.marketer.name, editedAt: now, account: { domains: ["acme.example"] } })
    const { id } = made.account
    expect(await pulled()).toEqual([{ kind: "account", id, row: made.account }])
    const edited = await send("PUT", `/accounts/${id}`, { ...made.account, facts: [fact], version: made.version })
    expect(edited.account.facts).toEqual([fact])
    expect(await pulled()).toEqual([{ kind: "account", id, row: edited.account }])

    const withAda = await send("POST", `/accounts/${id}/contacts`, {
      ...person,
      linkedinSlug: "https://www.linkedin.com/in/Ada-Berg/",
    })
    const [ada] = withAda.contacts
    expect(ada?.contact).toMatchObject({ name: "Ada Berg", accountId: id, linkedinSlug: "ada-berg" })
    expect(await pulled()).toEqual([{ kind: "contact", id: ada?.contact.id, row: ada?.contact }])
    const moved = await send("PUT", `/contacts/${ada?.contact.id}`, { ...person, title: "CEO", version: ada?.version })
    expect(moved.contacts.map((row) => row.contact.title)).toEqual(["CEO"])
    await pulled()
    expect((await send("DELETE", `/contacts/${ada?.contact.id}`)).contacts).toEqual([])
    expect(await pulled()).toEqual([{ kind: "contact", id: ada?.contact.id, row: null }])
  })

  test("is never saved over somebody else's edit, of two at once exactly one stands", async () => {
    const { account, version } = await send("POST", "/accounts", blank)
    const save = (name: string, by: TestMember) =>
      ask(`/accounts/${account.id}`, { method: "PUT", body: { ...account, name, version } }, by)
    const answers = await Promise.all([save("Mine", it.marketer), save("Theirs", it.admin)])
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409])
    const won = answers[0]?.status === 200 ? "Mine" : "Theirs"
    expect((await read<AccountPage>(`/accounts/${account.id}`)).account.name).toBe(won)

    const { contacts } = await send("POST", `/accounts/${account.id}/contacts`, person)
    const [row] = contacts
    await send("PUT", `/contacts/${row?.contact.id}`, { ...person, title: "One", version: row?.version })
    const late = { method: "PUT", body: { ...person, title: "Two", version: row?.version } }
    expect((await ask(`/contacts/${row?.contact.id}`, late)).status).toBe(409)
  })

  test("shows signed reports alone, never an unsigned one nor its number", async () => {
    const { account } = await send("POST", "/accounts", blank)
    const make = eventMaker(now - 1000)
    const context = someContext({ accountId: account.id })
    const signed = make("feedback.given", assetFeedback({ context, note: "Signed words" }))
    await (await server.newDevice(it.rep)).sync([
      signed,
      make("feedback.given", assetFeedback({ context, note: "Unsigned words", signed: false })),
      make("feedback.given", assetFeedback({ context: someContext({ accountId: "other" }) })),
    ])
    const page = await read<AccountPage>(`/accounts/${account.id}`)
    expect(page.reportsTotal).toBe(1)
    expect(page.reports.map((record) => [record.id, record.note])).toEqual([[signed.id, "Signed words"]])
    expect(JSON.stringify(page)).not.toContain("Unsigned")
    expect((await read<AccountList>("/accounts")).rows[0]?.reports).toBe(1)
  })

  test("says who else has its domain or its LinkedIn page", async () => {
    await put([
      { id: "a", name: "A", domains: ["shared.example"] },
      { id: "b", name: "B", domains: ["unshared.example", "shared.example"] },
      { id: "c", name: "C", domains: ["not-shared.example"], linkedinSlug: "a-page" },
    ])
    expect((await read<AccountPage>("/accounts/a")).shared).toEqual([{ value: "shared.example", id: "b", name: "B" }])
    expect((await read<AccountPage>("/accounts/c")).shared).toEqual([])
  })

  test.each<[string, Record<string, unknown>]>([
    ["a fact without a source", { facts: [{ ...fact, source: " " }] }],
    ["a fact without a date", { facts: [{ ...fact, date: "" }] }],
    ["a fact whose link no browser opens", { facts: [{ ...fact, url: "javascript:alert(1)" }] }],
    ["no name", { name: "" }],
    ["what is no domain", { domains: ["acme"] }],
    ["a mail provider's domain", { domains: ["gmail.com"] }],
    ["our own company's domain", { domains: ["www.testwerk.example"] }],
    ["what is no Salesforce id", { crmIds: [{ crm: "salesforce", id: "12" }] }],
  ])("refuses %s, and changes nothing", async (_, change) => {
    const made = await send("POST", "/accounts", blank)
    const path = `/accounts/${made.account.id}`
    const answer = await ask(path, { method: "PUT", body: { ...made.account, ...change, version: made.version } })
    expect(answer.status).toBe(400)
    expect((await answer.json()).details).toHaveLength(1)
    expect(await read<AccountPage>(path)).toEqual(made)
  })
})

test("a rep opens none of it, and another workspace's accounts and contacts are not there", async () => {
  const other = await server.newWorkspace()
  await put([{ id: "theirs", name: "Theirs" }], other.workspace.id)
  await server.inside(other.workspace.id, (trx) =>
    insertContacts(trx, other.workspace.id, [{ id: "them", accountId: "theirs", name: "Them" }]),
  )
  const all: [string, string, unknown?][] = [
    ["GET", "/accounts"],
    ["GET", "/accounts/counts"],
    ["GET", "/accounts/theirs"],
    ["POST", "/accounts", blank],
    ["PUT", "/accounts/theirs", { ...blank, version: 2 }],
    ["POST", "/accounts/theirs/contacts", person],
    ["PUT", "/contacts/them", { ...person, version: 3 }],
    ["DELETE", "/contacts/them"],
  ]
  for (const [method, path, body] of all) {
    expect([method, path, (await ask(path, { method, body }, it.rep)).status]).toEqual([method, path, 403])
    if (!/theirs|them/.test(path)) continue
    expect([method, path, (await ask(path, { method, body })).status]).toEqual([method, path, 404])
  }
  expect(await names("")).toEqual([])
  const left = await server.desk(other.admin, "/accounts/theirs")
  expect(await left.json()).toMatchObject({ account: { name: "Theirs" }, contacts: [{ contact: { name: "Them" } }] })
})
