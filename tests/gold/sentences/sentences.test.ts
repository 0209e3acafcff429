// The labelled sentences' own soundness; whether a scorer separates them is judged elsewhere.
import { describe, expect, test } from "vitest"
import { makeAccounts } from "~src/server/sample/make-accounts"
import { makeRandom } from "~src/server/sample/random"
import type { LabelledSentence } from "./sentence"
import { labelledSentences } from "./sentences"

const sentences = labelledSentences()
const accounts = new Map(makeAccounts("2026-01-15", makeRandom(11)).map(({ account }) => [account.id, account]))
const texts = (found: readonly LabelledSentence[]) => found.map(({ text }) => text)
const of = (label: LabelledSentence["label"]) => sentences.filter((one) => one.label === label)

describe("the labelled sentences", () => {
  test("are 200 specific and 200 generic ones", () => {
    expect([of("specific").length, of("generic").length]).toEqual([200, 200])
  })

  test("say nothing twice", () => {
    const seen = new Set<string>()
    const twice = sentences.filter(({ text }) => seen.size === seen.add(text.toLowerCase()).size)
    expect(texts(twice)).toEqual([])
  })

  test("are about accounts of the sample, in all six industries", () => {
    expect(texts(sentences.filter(({ accountId }) => !accounts.has(accountId)))).toEqual([])
    expect(new Set(sentences.map(({ accountId }) => accounts.get(accountId)?.industry)).size).toBe(6)
  })

  test("rest only on facts that the account has, each named once", () => {
    const astray = sentences.filter(({ accountId, facts }) => {
      const known = new Set(accounts.get(accountId)?.facts.map(({ key }) => key))
      return new Set(facts).size !== facts.length || facts.some((key) => !known.has(key))
    })
    expect(texts(astray)).toEqual([])
  })

  test("are never called specific without a fact", () => {
    expect(texts(of("specific").filter(({ facts }) => facts.length === 0))).toEqual([])
  })

  test("keep what peers share out of the specific: at most one peer in ten has all of the facts' values", () => {
    const values = (id: string, keys: readonly string[]) =>
      JSON.stringify(keys.map((key) => accounts.get(id)?.facts.find((fact) => fact.key === key)?.value))
    const shared = of("specific").filter(({ accountId, facts }) => {
      const self = accounts.get(accountId)
      const peers = [...accounts.values()].filter(
        (peer) => peer.id !== accountId && peer.industry === self?.industry && peer.segmentId === self?.segmentId,
      )
      const alike = peers.filter(({ id }) => values(id, facts) === values(accountId, facts))
      return alike.length > peers.length / 10
    })
    expect(texts(shared)).toEqual([])
  })

  test("are hard: at least 60 generic ones touch a fact, and both labels come in German", () => {
    expect(of("generic").filter(({ facts }) => facts.length > 0).length).toBeGreaterThanOrEqual(60)
    const german = (label: LabelledSentence["label"]) =>
      of(label).filter(({ accountId }) => accounts.get(accountId)?.language === "de").length
    expect([german("specific"), german("generic")].every((count) => count >= 25)).toBe(true)
  })
})
