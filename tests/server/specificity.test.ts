// How specific each account's point of view is: the sidebar's own words, kept up with what changes, and what would help.
import { afterAll, beforeAll, expect, test } from "vitest"
import { type Account, Account as AccountSchema } from "~src/domain/account"
import { composePov } from "~src/domain/compose/compose-pov"
import { countSpecificity } from "~src/server/counts/count-specificity"
import { insertAccounts, insertInsights, insertMessages } from "~src/server/queries/insert-rows"
import { peersAround } from "~src/server/queries/view-inputs"
import { sampleWorkspace } from "~src/server/sample/sample-workspace"
import type { AccountCounts, AccountList } from "~src/wire/desk-accounts"
import { type FreshServer, freshServer, type TestMember } from "~tests/support/server"

const now = Date.parse("2026-11-20T10:00:00Z")
const week = 7 * 86_400_000
let server: FreshServer
beforeAll(async () => {
  server = await freshServer({ now: () => now })
})
afterAll(() => server.close())

const audience = { segmentIds: [], personaIds: [], industries: [], conversations: [] }
const message = (id: string, claim: string) => ({
  ...{ id, pillar: "Uptime", part: "problem" as const, claim, why: "They ask.", audience, language: "en" as const },
  ...{ proof: { text: "Counted.", source: "Own count", date: "2026-03-01" }, updatedAt: 1 },
})
const fact = (key: string, value: string) => ({ key, label: key, value, source: "Report", date: "2026-05-01" })
const account = (n: number, ...facts: Account["facts"]) =>
  AccountSchema.parse({ id: `a${String(n).padStart(2, "0")}`, name: `Company ${n}`, industry: "Glass", facts })
const facts = (...list: ReturnType<typeof fact>[]) => list as Account["facts"]
const list = async (member: TestMember, query: string): Promise<AccountList> =>
  (await server.desk(member, `/accounts?${query}`)).json()

test("what every peer could be told is market-level, says which fact would help, and is told apart once it has one", async () => {
  const { workspace, marketer } = await server.newWorkspace()
  const { id } = workspace
  // Twenty with the same four plants; ten of them know their lines, each another number.
  const rows = Array.from({ length: 20 }, (_, n) =>
    account(n, ...facts(fact("plants", "4")), ...(n < 10 ? facts(fact("lines", String(20 + n))) : [])),
  )
  await server.inside(id, async (trx) => {
    await insertAccounts(trx, id, rows)
    const lines = [
      message("m1", "{account} runs {fact.plants} plants."),
      message("m2", "{fact.lines} lines stop alike."),
    ]
    await insertMessages(trx, id, lines)
  })
  expect((await list(marketer, "")).rows[0]?.pov).toBeNull()
  expect(await countSpecificity(server.db, id, now)).toBe(20)
  expect(await countSpecificity(server.db, id, now)).toBe(0)

  const least = await list(marketer, "sort=specific")
  expect(least.rows.slice(0, 10).map(({ pov }) => [pov?.market, pov?.helps])).toEqual(
    Array.from({ length: 10 }, () => [true, "lines"]),
  )
  expect(least.rows.slice(10).every(({ pov }) => pov?.market === false && pov.specific > 0)).toBe(true)
  const { states }: AccountCounts = await (await server.desk(marketer, "/accounts/counts")).json()
  expect([states["market-level"], (await list(marketer, "state=market-level")).total]).toEqual([10, 10])
  const paged = await list(marketer, "sort=specific&limit=12")
  const rest = await list(marketer, `sort=specific&limit=12&after=${paged.next}`)
  expect([...paged.rows, ...rest.rows].map((row) => row.id)).toEqual(least.rows.map((row) => row.id))

  await server.inside(id, (trx) =>
    insertAccounts(trx, id, [account(15, ...facts(fact("plants", "4"), fact("lines", "77")))]),
  )
  expect(await countSpecificity(server.db, id, now)).toBe(1)
  const helped = (await list(marketer, "q=Company 15")).rows[0]
  expect(helped?.pov).toMatchObject({ market: false })
  expect((await list(marketer, "state=market-level")).total).toBe(9)
})

test("all are counted again when a message changes and when a week has gone", async () => {
  const { workspace } = await server.newWorkspace()
  const { id } = workspace
  const put = (claim: string) => server.inside(id, (trx) => insertMessages(trx, id, [message("m1", claim)]))
  await server.inside(id, (trx) => insertAccounts(trx, id, [account(1), account(2)]))
  await put("Stops cost more than upkeep.")
  expect(await countSpecificity(server.db, id, now)).toBe(2)
  await put("Stops cost {account} more than upkeep.")
  expect(await countSpecificity(server.db, id, now)).toBe(2)
  expect(await countSpecificity(server.db, id, now + week)).toBe(0)
  expect(await countSpecificity(server.db, id, now + week + 86_400_000)).toBe(2)
})

test("it counts the sentences that the sidebar says on each company's own page, for all accounts of the sample", async () => {
  const { workspace, marketer } = await server.newWorkspace()
  const { id } = workspace
  const { accounts, messages, insights } = sampleWorkspace("2026-11-20")
  await server.inside(id, async (trx) => {
    await insertAccounts(trx, id, accounts)
    await insertMessages(trx, id, messages)
    await insertInsights(trx, id, insights)
  })
  expect(await countSpecificity(server.db, id, now)).toBe(accounts.length)
  const { rows } = await list(marketer, "limit=1000")
  const counted = new Map(rows.map((row) => [row.id, row.pov]))
  const tell = accounts.filter((_, i) => i % 8 === 0)
  for (const one of tell) {
    const peers = await server.inside(id, (trx) => peersAround(trx, id, one))
    const situation = { conversation: 1, segmentId: one.segmentId, personaId: null, industry: one.industry } as const
    const { sentences, level } = composePov({
      ...{ account: one, person: null, persona: null, situation, messages, insights, peers },
      ...{ language: one.language ?? "en", fallback: "en", today: "2026-11-20" },
    })
    const specific = sentences.filter(({ generic }) => !generic).length
    expect(counted.get(one.id), one.id).toMatchObject({
      ...{ sentences: sentences.length, specific, market: level === "market" },
    })
  }
  expect([...counted.values()].filter((pov) => pov?.market).length).toBeGreaterThan(0)
}, 60_000)
