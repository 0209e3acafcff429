// Our short form of the public suffix list against the whole of it: the same answer, or a more exact one, never a wider one.
import fc from "fast-check"
import { getDomain } from "tldts"
import { describe, expect, test } from "vitest"
import { suffixRules } from "~scripts/lib/suffix-rules"
import { registrable } from "~src/domain/match/public-suffix"

const theirs = (host: string) =>
  getDomain(host, { allowPrivateDomains: true, extractHostname: false, validateHostname: false })

const { rules: listed, exceptions } = suffixRules()
const rules = [...listed, ...exceptions].map((rule) => rule.name)

describe("every rule of the list", () => {
  test("there are as many as the list has", () => expect(rules.length).toBeGreaterThan(9000))

  test("below it, two houses are never taken for one, and nearly always the answer is the list's own", () => {
    let same = 0
    let asked = 0
    for (const rule of rules) {
      const base = rule.replaceAll("*", "zz")
      for (const host of [`house.${base}`, `www.house.${base}`, `deep.er.house.${base}`, `other-house.${base}`]) {
        const [ours, list] = [registrable(host), theirs(host)]
        asked += 1
        if (ours === list) same += 1
        else if (ours !== null) {
          const widest = (list ?? host).replace(/^www\./, "")
          expect(`.${ours}`.endsWith(`.${widest}`), `${host}: ${ours} is wider than ${widest}`).toBe(true)
        }
      }
      expect(registrable(`a.${base}`) === registrable(`b.${base}`) && theirs(`a.${base}`) !== theirs(`b.${base}`)).toBe(
        false,
      )
    }
    expect(same / asked).toBeGreaterThan(0.85)
  })
})

test("where public suffixes are not shortened, the answers are the same", () => {
  const label = fc.stringMatching(/^[a-z][a-z0-9]{0,5}$/)
  const suffix = fc.constantFrom(
    "com",
    "de",
    "co.uk",
    "ac.jp",
    "example",
    "ck",
    "com.br",
    "gov.au",
    "no",
    "oslo.no",
    "pvt.k12.ma.us",
    "github.io",
    "myshopify.com",
  )
  fc.assert(
    fc.property(fc.array(label, { minLength: 1, maxLength: 3 }), suffix, (labels, end) => {
      const host = [...labels, end].join(".")
      const ours = registrable(host)
      if (!end.includes("github") && !end.includes("shopify")) expect(ours).toBe(theirs(host))
      else expect(`.${ours}`.endsWith(`.${theirs(host)}`)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test.each([
  ["com", null],
  ["co.uk", null],
  ["acme.com", "acme.com"],
  ["www.ck", "www.ck"],
  ["x.www.ck", "www.ck"],
  ["acme.co.ck", "acme.co.ck"],
  ["acme.tokyo.jp", "acme.tokyo.jp"],
  ["www.acme.tokyo.jp", "acme.tokyo.jp"],
  ["bucket.s3.amazonaws.com", "bucket.s3.amazonaws.com"],
  ["a..com", null],
  [".com", null],
  ["", null],
])("%j gives %j", (host, domain) => expect(registrable(host)).toBe(domain))

test("reading the list takes no time that a page would wait for", () => {
  const from = performance.now()
  for (const end of ["com", "jp", "uk", "no", "net", "io"]) registrable(`house.${end}`)
  expect(performance.now() - from).toBeLessThan(50)
})
