// Specificity against 400 sentences that were labelled by somebody who had not seen it, and the counts it rests on.
import { describe, expect, test } from "vitest"
import type { Account } from "~src/domain/account"
import { factThatWouldHelp } from "~src/domain/specificity/fact-that-would-help"
import { groupOf, industryOf, type PeerGroup, peersOf, samplePeers, withPeer } from "~src/domain/specificity/peers"
import { isGeneric, shareOfFacts, shareOfText } from "~src/domain/specificity/specificity"
import { makeAccounts } from "~src/server/sample/make-accounts"
import { makeRandom } from "~src/server/sample/random"
import { labelledSentences } from "../gold/sentences/sentences"

const accounts = makeAccounts("2026-01-15", makeRandom(11)).map(({ account }) => account)
const byId = new Map(accounts.map((account) => [account.id, account]))
const groups = grouped(accounts)
const halden = theAccount("halden-drives")

function grouped(all: readonly Account[]): PeerGroup[] {
  const groups = new Map<string, PeerGroup>()
  for (const account of all) {
    const group = groupOf(account)
    groups.set(group, withPeer(groups.get(group) ?? { group, peers: [] }, account))
  }
  return [...groups.values()]
}

function theAccount(id: string): Account {
  const account = byId.get(id)
  if (!account) throw new Error(`no account ${id}`)
  return account
}

const peersFor = (account: Account, all = groups) =>
  peersOf(
    account,
    all.filter(({ group }) => group.startsWith(industryOf(account))),
  )

const plain = { ...halden, facts: [], otherNames: [] }
const withFact = (id: string, value: string): Account => ({
  ...plain,
  id,
  facts: [{ key: "plants", label: "Plants", value, source: "Report", url: null, date: "2026-01-01" }],
})

describe("specificity", () => {
  test("separates at least 95 % of 200 specific and 200 generic sentences", () => {
    type Cells = Record<"specific" | "generic", { specific: number; generic: number }>
    const empty = (): Cells => ({ specific: { specific: 0, generic: 0 }, generic: { specific: 0, generic: 0 } })
    const halves = [empty(), empty()] as const
    labelledSentences().forEach(({ accountId, text, label }, i) => {
      const account = theAccount(accountId)
      const said = isGeneric(shareOfText(text, account, peersFor(account))) ? "generic" : "specific"
      halves[i % 2 === 0 ? 0 : 1][label][said] += 1
    })
    const right = (cells: Cells) => cells.specific.specific + cells.generic.generic
    const table = (name: string, cells: Cells) =>
      `${name}: specific ${cells.specific.specific} right, ${cells.specific.generic} called generic; ` +
      `generic ${cells.generic.generic} right, ${cells.generic.specific} called specific`
    const share = (right(halves[0]) + right(halves[1])) / 400
    console.info(
      [table("Developed on", halves[0]), table("Held out", halves[1]), `Separated: ${(share * 100).toFixed(1)} %`].join(
        "\n",
      ),
    )
    expect(share).toBeGreaterThanOrEqual(0.95)
  })

  test("of a sentence without facts is all peers, whoever it names", () => {
    expect(shareOfText("Halden Drives cannot wait, Mira.", halden, peersFor(halden))).toBe(1)
    expect(shareOfFacts(halden, [], peersFor(halden))).toBe(1)
  })

  test("counts the peers with the same value, and not the account itself", () => {
    const all = [..."2233345678".split(""), "2"].map((value, i) => withFact(`a${i}`, value))
    const share = (account: Account) => shareOfFacts(account, ["plants"], peersFor(account, grouped(all)))
    expect(share(withFact("a0", "2"))).toBeCloseTo(2 / 10)
    expect(share(withFact("a9", "8"))).toBe(0)
  })

  test("asks the whole industry where few of the segment know a fact", () => {
    const few = [withFact("a0", "2"), withFact("a1", "3")]
    const others = Array.from({ length: 20 }, (_, i) => ({ ...withFact(`b${i}`, "2"), segmentId: "other" }))
    expect(
      shareOfFacts(withFact("a0", "2"), ["plants"], peersFor(few[0] as Account, grouped([...few, ...others]))),
    ).toBeCloseTo(20 / 21)
  })

  test("keeps a large group to a sample, and what it knows of an account in it up to date", () => {
    const many = Array.from({ length: samplePeers + 50 }, (_, i) => withFact(`a${i}`, "2"))
    const [group] = grouped(many)
    expect(group?.peers.length).toBe(samplePeers)
    const changed = withPeer(group as PeerGroup, withFact("a7", "9"))
    expect(changed.peers.length).toBe(samplePeers)
    expect(changed.peers.filter(({ values }) => values[0]?.[1] === "9").map(({ id }) => id)).toEqual(["a7"])
    expect(withPeer(changed, withFact("late", "9"))).toBe(changed)
  })

  test("takes a key or a value named like a property of every object as the word it is", () => {
    const odd = withFact("a0", "constructor")
    const peers = peersFor(odd, grouped([odd, withFact("a1", "toString"), withFact("a2", "__proto__")]))
    expect(shareOfFacts(odd, ["plants"], peers)).toBe(0)
  })

  test("names the fact that would tell an account apart the most, one that a message says before any other", () => {
    const peers = peersFor(halden)
    const bare = { ...halden, facts: halden.facts.filter(({ key }) => key === "retiring") }
    const help = factThatWouldHelp(bare, peers, new Set(["lines"]))
    expect(help.by).toBe("retiring")
    expect(help.helps?.key).toBe("lines")
    expect(help.helps?.share).toBeLessThan(help.share)
    const any = factThatWouldHelp(bare, peers, new Set())
    expect(any.helps?.share).toBeLessThanOrEqual(help.helps?.share ?? 0)
    expect(factThatWouldHelp({ ...halden, facts: [] }, peers, new Set())).toMatchObject({ share: 1, by: null })
  })
})
