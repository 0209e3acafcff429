// A column that somebody has named keeps that name, whatever is guessed of it afterwards.
import fc from "fast-check"
import { expect, it } from "vitest"
import { withByHand } from "~src/desk/import/by-hand"

const many = new Set(["domains"])

it("keeps what was said by hand when the guess comes after it", () => {
  expect(withByHand([null, null, null], { 0: "name", 1: "domains" }, many)).toEqual(["name", "domains", null])
  expect(withByHand(["industry", "name"], { 0: null }, many)).toEqual([null, "name"])
})

it("lets the guess give way where one field would stand twice, unless it may", () => {
  expect(withByHand(["name", "domains", "domains"], { 1: "name" }, many)).toEqual([null, "name", "domains"])
  expect(withByHand(["domains", null], { 1: "domains" }, many)).toEqual(["domains", "domains"])
})

it("for any guess, says of every column named by hand just that, and no single field twice because of it", () => {
  const field = fc.constantFrom(null, "name", "domains", "industry")
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom("name", "industry"), { maxLength: 2 }), fc.array(field), (own, rest) => {
      const single = rest.filter((one, at) => one === null || many.has(one) || rest.indexOf(one) === at)
      const byHand = Object.fromEntries(own.map((one, at) => [at, one]))
      const mapping = withByHand([...own.map(() => null), ...single], byHand, many)
      expect(mapping.slice(0, own.length)).toEqual(own)
      const named = mapping.filter((one) => one !== null && !many.has(one))
      expect(new Set(named).size).toBe(named.length)
    }),
  )
})
