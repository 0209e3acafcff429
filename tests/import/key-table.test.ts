// Keys as numbers find what keys as texts find, whatever is added and taken away in whatever order.
import fc from "fast-check"
import { expect, test } from "vitest"
import { classOf, KeyTable } from "~src/server/import/key-table"

const key = fc
  .tuple(fc.constantFrom("name", "domain", "crm:salesforce", "id"), fc.nat(40))
  .map(([name, n]) => `${name}:${n}`)
const owner = fc.nat(30)
const add = fc.record({ what: fc.constant("add" as const), owner, key })
const remove = fc.record({
  what: fc.constant("remove" as const),
  owner,
  stay: fc.array(key, { maxLength: 3 }),
  classes: fc.subarray(["name", "domain", "crm:salesforce"]),
})

test("a table of keys answers as one of texts does", () => {
  let removed = 0
  fc.assert(
    fc.property(
      fc.array(fc.oneof({ weight: 4, arbitrary: add }, remove), { maxLength: 3000, size: "max" }),
      (steps) => {
        const table = new KeyTable()
        const model = new Map<number, Set<string>>()
        const keysOf = (one: number) => model.get(one) ?? new Set<string>()
        for (const step of steps) {
          const held = keysOf(step.owner)
          if (step.what === "add") {
            const mark = table.mark(step.key)
            expect(table.holds(step.owner, mark)).toBe(held.has(step.key))
            if (!held.has(step.key)) table.add(step.owner, mark)
            model.set(step.owner, held.add(step.key))
            continue
          }
          const goes = (name: string) => step.classes.includes(name)
          const gone = [...held].filter((one) => goes(classOf(one)) && !step.stay.includes(one))
          const stay = step.stay.map((one) => table.mark(one))
          expect(table.remove(step.owner, stay, goes, true)).toBe(gone.length > 0)
          expect(table.remove(step.owner, stay, goes, false)).toBe(gone.length > 0)
          for (const one of gone) held.delete(one)
          removed += gone.length
        }
        for (const name of ["name", "domain", "crm:salesforce", "id"]) {
          for (let n = 0; n <= 40; n++) {
            const mark = table.mark(`${name}:${n}`)
            const found: number[] = []
            table.owners(mark, found)
            const owners = [...model].filter(([, keys]) => keys.has(`${name}:${n}`)).map(([one]) => one)
            expect(found).toEqual(owners.sort((a, b) => a - b))
            expect(table.has(mark)).toBe(owners.length > 0)
          }
          for (const [one, keys] of model) {
            expect(table.holdsClass(one, table.classNumber(name))).toBe(
              [...keys].some((text) => classOf(text) === name),
            )
          }
        }
      },
    ),
    { numRuns: 30, seed: 20261125 },
  )
  expect(removed).toBeGreaterThan(1000)
})

test("a hundred thousand keys that differ little are a hundred thousand marks", () => {
  const table = new KeyTable()
  const marks = new Set<string>()
  for (let n = 0; n < 100_000; n++) {
    const { high, low } = table.mark(`domain:shop-${n}.example`)
    marks.add(`${high} ${low}`)
  }
  expect(marks.size).toBe(100_000)
  // Each half alone may meet by chance (1.2 pairs are to be expected), and a half that always met would show here.
  const halves = (which: "high" | "low") =>
    new Set(Array.from({ length: 100_000 }, (_, n) => table.mark(`domain:shop-${n}.example`)[which])).size
  expect(halves("high")).toBeGreaterThan(99_980)
  expect(halves("low")).toBeGreaterThan(99_980)
})
