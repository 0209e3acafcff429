// The simulated year that rankers are judged by: repeatable, the same for every policy, and with a truth that can be told apart.
import { expect, test } from "vitest"
import { rulesNewPopular, staticTags } from "~bench/rank/simulator/baselines"
import { run, sessionsOf } from "~bench/rank/simulator/run"
import { truthOf } from "~bench/rank/simulator/truth"
import { makeWorld, plainVariant, sizes } from "~bench/rank/simulator/world"

test("the same seed makes the same year, another seed another", () => {
  const year = (seed: string) => run(makeWorld(seed), staticTags(makeWorld(seed)), { days: 3, perDay: 40 })
  expect(year("one")).toEqual(year("one"))
  expect(year("two").history).not.toEqual(year("one").history)
})

test("all policies meet the same sessions", () => {
  const world = makeWorld("same")
  const [a, b] = [staticTags(world), rulesNewPopular(world)].map((policy) =>
    run(world, policy, { days: 2, perDay: 30 }),
  )
  const met = (history: { session: { n: number; account: string } }[] = []) =>
    Object.fromEntries(history.map(({ session }) => [session.n, session.account]))
  expect(met(a?.history)).toEqual(met(b?.history))
})

test("wrong tags change what is written down, never what is true", () => {
  const [plain, wrong] = [0, 0.5].map((wrongTags) => makeWorld("tags", { ...plainVariant, wrongTags }))
  expect(wrong?.assets.map((one) => one.truly)).toEqual(plain?.assets.map((one) => one.truly))
  const changed = wrong?.assets.filter((one, i) => {
    return JSON.stringify(one.asset.audience) !== JSON.stringify(plain?.assets[i]?.asset.audience)
  })
  expect(changed?.length).toBeGreaterThan(sizes.assets / 4)
})

test("a loud rep clicks more and means no more", () => {
  const world = makeWorld("loud", { ...plainVariant, loud: 3 })
  const { history, uses } = run(world, staticTags(world), { days: 30, perDay: 150 })
  const rate = (of: typeof history) => of.filter((one) => one.used).length / of.filter((one) => one.seen).length
  const loud = rate(history.filter((one) => one.session.rep === 3))
  expect(loud / rate(history.filter((one) => one.session.rep !== 3))).toBeGreaterThan(3)
  expect(uses).toBeLessThan(history.filter((one) => one.used).length)
})

test("repeated showings tire, a rival in the slate costs, and a campaign turns on its day", () => {
  const world = makeWorld("effects", { ...plainVariant, turn: 182 })
  const truth = truthOf(world)
  expect(truth.own(0, 1, 3, [])).toBeLessThan(truth.own(0, 1, 0, []))
  const rival = world.assets.findIndex((one, i) => i > 0 && one.topic === world.assets[0]?.topic)
  expect(truth.own(0, 1, 0, [0, rival])).toBeLessThan(truth.own(0, 1, 0, [0]))
  const session = sessionsOf(world)(0, 0)
  const turning = world.assets.findIndex((one) => one.campaign === 0)
  const before = truth.common(turning, { ...session, day: 181 })
  expect(before - truth.common(turning, { ...session, day: 182 })).toBeGreaterThan(1.5)
})
