// Names in plain letters take a shorter way to the forms they are compared under; it must lead to the same place.
import fc from "fast-check"
import { expect, test } from "vitest"
import { strictForms } from "~src/domain/match/normalise-name"
import { plainText, plainWords } from "~src/domain/match/plain-words"

/** An invisible sign: it changes nothing of a name but the way it is read. */
const invisible = "\u2060"
const words = fc.constantFrom(
  ..."GmbH & Co. KG|Ltd|Pty Ltd|The|PT|et|und|A/S|s/r/o|S.n.c. di|R&amp;D|O`Neil|sp z o.o.|Acme".split("|"),
)
const name = fc.array(fc.oneof(words, fc.string({ maxLength: 8 })), { maxLength: 6 }).map((parts) => parts.join(" "))

test("a name in plain letters has the forms that any other way of reading it gives", () => {
  fc.assert(
    fc.property(name, (text) => {
      expect(plainText(text)).toBe(plainText(`${invisible}${text}`))
      expect(plainWords(text)).toEqual(plainWords(`${invisible}${text}`))
      expect(strictForms(text)).toEqual(strictForms(`${invisible}${text}`))
    }),
    { numRuns: 3000 },
  )
})
