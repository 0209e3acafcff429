// Segments by rule: they reach accounts that nobody has put into one, follow what changes, and give way to any hand.
import { afterAll, beforeAll, expect, test } from "vitest"
import type { Account, SegmentRule } from "~src/domain/account"
import { insertAccounts } from "~src/server/queries/insert-rows"
import type { AccountPage } from "~src/wire/desk-accounts"
import type { AudienceList, RuleMatches } from "~src/wire/desk-audiences"
import { importsOf } from "~tests/import/support"
import { type FreshServer, freshServer, type TestMember } from "~tests/support/server"

let server: FreshServer
beforeAll(async () => {
  server = await freshServer()
})
afterAll(() => server.close())

const fact = (key: string, value: string) => ({
  key,
  label: key,
  value,
  source: "Report",
  url: null,
  date: "2026-05-01",
})
const large = { industries: ["Glass"], facts: [{ key: "plants", min: 5, max: null }] }
const ask = async <T>(member: TestMember, method: string, path: string, body?: object): Promise<T> => {
  const answer = await server.desk(member, path, { method, ...(body ? { body } : {}) })
  expect(answer.status, `${method} ${path}`).toBe(200)
  return answer.json()
}
const page = (member: TestMember, id: string) => ask<AccountPage>(member, "GET", `/accounts/${id}`)
const segmentOf = async (member: TestMember, id: string) => (await page(member, id)).account.segmentId
const edit = async (member: TestMember, id: string, change: Partial<Account>) => {
  const { account, version } = await page(member, id)
  const { id: _, ...rest } = account
  return ask<AccountPage>(member, "PUT", `/accounts/${id}`, { ...rest, ...change, version })
}
/** A new segment. @returns its id */
async function segment(member: TestMember, name: string, rule: Partial<SegmentRule> | null = null): Promise<string> {
  const { segments } = await ask<AudienceList>(member, "POST", "/segments", { name, rule })
  return segments.find((one) => one.segment.name === name)?.segment.id as string
}
const setRule = async (member: TestMember, id: string, rule: Partial<SegmentRule> | null) => {
  const { segments } = await ask<AudienceList>(member, "GET", "/audiences")
  const { segment, version } = segments.find((one) => one.segment.id === id) as AudienceList["segments"][number]
  return ask(member, "PUT", `/segments/${id}`, { name: segment.name, rule, version })
}

test("a rule gives its segment to those without one, says before how many, and a segment set by hand stays", async () => {
  const { workspace, marketer, rep } = await server.newWorkspace()
  const device = await server.newDevice(rep)
  const mine = await segment(marketer, "By hand")
  await server.inside(workspace.id, (trx) =>
    insertAccounts(trx, workspace.id, [
      { id: "big", name: "Big", industry: "glass", facts: [fact("plants", "14 plants")] },
      { id: "small", name: "Small", industry: "Glass", facts: [fact("plants", "4")] },
      { id: "vague", name: "Vague", industry: "Glass", facts: [fact("plants", "more than 20")] },
      { id: "other", name: "Other", industry: "Steel", facts: [fact("plants", "14")] },
      { id: "held", name: "Held", industry: "Glass", facts: [fact("plants", "9")], segmentId: mine },
    ]),
  )
  const told = await ask<RuleMatches>(marketer, "POST", "/segments/match", { id: null, rule: large })
  expect(told).toEqual({ matches: 2, gets: 1 })
  const ruled = await segment(marketer, "Large", large)
  const segments = async () =>
    Promise.all(["big", "small", "vague", "other", "held"].map((id) => segmentOf(marketer, id)))
  expect(await segments()).toEqual([ruled, null, null, null, mine])
  const { changes } = await device.sync()
  expect(changes.find(({ kind, id }) => kind === "account" && id === "big")?.row).toMatchObject({ segmentId: ruled })

  // Facts move accounts in and out; a hand keeps them, until it lets go.
  await edit(marketer, "small", { facts: [fact("plants", "5")] })
  await edit(marketer, "big", { facts: [fact("plants", "2")] })
  expect(await segments()).toEqual([null, ruled, null, null, mine])
  await edit(marketer, "small", { segmentId: mine })
  await setRule(marketer, ruled, { industries: ["Glass"] })
  expect(await segments()).toEqual([ruled, mine, ruled, null, mine])
  await edit(marketer, "small", { segmentId: null })
  expect(await segmentOf(marketer, "small")).toBe(ruled)

  await setRule(marketer, ruled, null)
  expect(await segments()).toEqual([null, null, null, null, mine])
  expect((await server.desk(marketer, `/segments/${ruled}`, { method: "DELETE" })).status).toBe(200)
})

test("accounts that an import brings get their segment by rule where the file names none", async () => {
  const { admin, marketer } = await server.newWorkspace()
  const [ruled, named] = [
    await segment(marketer, "Glass makers", { industries: ["Glass"] }),
    await segment(marketer, "Named"),
  ]
  const file = "Account name,Domains,Industry,Segment\nOne,one.example,Glass,\nTwo,two.example,Glass,Named\n"
  const { ran } = await importsOf(server, admin).whole(Buffer.from(file), { kind: "accounts", mode: "update" })
  expect(ran).toMatchObject({ state: "done", result: { counts: { added: 2 } } })
  const { rows } = await ask<{ rows: { id: string; name: string }[] }>(marketer, "GET", "/accounts")
  const got = await Promise.all(rows.map(({ id }) => segmentOf(marketer, id)))
  expect(Object.fromEntries(rows.map(({ name }, i) => [name, got[i]]))).toEqual({ One: ruled, Two: named })
})

test("of two rules that match, the first by name decides; a rule without a condition matches nobody", async () => {
  const { workspace, marketer } = await server.newWorkspace()
  await server.inside(workspace.id, (trx) =>
    insertAccounts(trx, workspace.id, [{ id: "a", name: "A", industry: "Glass", facts: [fact("share", "6 %")] }]),
  )
  const late = await segment(marketer, "Zebra", { industries: ["Glass"] })
  const told = await ask<RuleMatches>(marketer, "POST", "/segments/match", {
    id: null,
    rule: { industries: ["Glass"] },
  })
  expect(told).toEqual({ matches: 1, gets: 0 })
  expect(await segmentOf(marketer, "a")).toBe(late)
  const early = await segment(marketer, "Apple", { facts: [{ key: "share", min: 5, max: 7 }] })
  expect(await segmentOf(marketer, "a")).toBe(early)
  await setRule(marketer, early, { industries: [], facts: [] })
  expect(await segmentOf(marketer, "a")).toBe(late)
})
