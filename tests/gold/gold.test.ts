// The gold set's own soundness; whether recognition meets it is judged elsewhere.
import { describe, expect, test } from "vitest"
import { goldPairs } from "./gold"
import type { Expected, GoldPair } from "./pair"

const pairs = goldPairs()
const groups = [...new Set(pairs.map(({ group }) => group))]
const accountIds = (answer: Expected) =>
  answer.kind === "several" ? answer.accountIds : answer.kind === "none" ? [] : [answer.accountId]
const answersOf = ({ expected, alsoFine }: GoldPair) => [expected, ...alsoFine]
const ids = (found: readonly GoldPair[]) => found.map(({ id }) => id)

describe("the gold set", () => {
  test("has at least 1,500 pairs, every group at least 20", () => {
    expect(pairs.length).toBeGreaterThanOrEqual(1500)
    expect(groups.filter((group) => pairs.filter((pair) => pair.group === group).length < 20)).toEqual([])
  })

  test("gives every pair an id of its own", () => {
    expect(new Set(ids(pairs)).size).toBe(pairs.length)
  })

  test("says nothing twice within a group", () => {
    const seen = new Set<string>()
    const twice = pairs.filter(({ group, page, accounts, corrections }) => {
      const { evidence, missing, ...said } = page
      // Neighbouring pairs name different people; what a list of names tests is the company's name alone.
      const what = accounts.some(({ id }) => id === "main") ? said.company?.name : said
      const all = JSON.stringify([group, what, accounts, corrections])
      return seen.size === seen.add(all).size
    })
    expect(ids(twice)).toEqual([])
  })

  test("expects only accounts and contacts that are in the workspace, and in the right one", () => {
    const wrong = pairs.filter(({ accounts, contacts, corrections, ...pair }) => {
      const known = new Set(accounts.map(({ id }) => id))
      const answers = answersOf({ accounts, contacts, corrections, ...pair })
      const named = [
        ...answers.flatMap(accountIds),
        ...contacts.map((one) => one.accountId),
        ...corrections.map((one) => one.accountId),
      ]
      const astray = answers.some(
        (answer) =>
          answer.kind === "one" &&
          answer.contactId &&
          !contacts.some((one) => one.id === answer.contactId && one.accountId === answer.accountId),
      )
      return astray || known.size !== accounts.length || named.some((id) => !known.has(id))
    })
    expect(ids(wrong)).toEqual([])
  })

  test("never shows an account for a name alone that the rep has not confirmed", () => {
    const keyless = ({ accounts, contacts, corrections }: GoldPair) =>
      contacts.length + corrections.length === 0 &&
      accounts.every((one) => !one.linkedinSlug && !one.linkedinId && one.domains.length + one.crmIds.length === 0)
    const byName = pairs.filter(keyless)
    expect(byName.length).toBeGreaterThan(1000)
    expect(ids(byName.filter((pair) => answersOf(pair).some(({ kind }) => kind === "one")))).toEqual([])
  })

  test("is hard: at least 35 % must not be shown, and at least a fifth has no account at all", () => {
    const share = (kinds: readonly string[]) =>
      pairs.filter(({ expected }) => kinds.includes(expected.kind)).length / pairs.length
    expect(share(["ask", "several", "none"])).toBeGreaterThanOrEqual(0.35)
    expect(share(["none"])).toBeGreaterThanOrEqual(0.2)
    expect(share(["one"])).toBeGreaterThanOrEqual(0.1)
  })
})
