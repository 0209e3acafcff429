// Exports carry words, never formulas.
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { csvCell, toCsv } from "~src/desk/csv"

describe("CSV", () => {
  it("makes every cell that could run harmless", () => {
    expect(csvCell("=1+1")).toBe("'=1+1")
    expect(csvCell("+49 30")).toBe("'+49 30")
    expect(csvCell("-2")).toBe("'-2")
    expect(csvCell("@SUM(A1)")).toBe("'@SUM(A1)")
    expect(csvCell("\t=1")).toBe(`"'\t=1"`)
    expect(csvCell("\r=1")).toBe(`"'\r=1"`)
    expect(csvCell('=HYPERLINK("http://x.example","a")')).toBe(`"'=HYPERLINK(""http://x.example"",""a"")"`)
  })

  it("never lets a text cell begin with a formula character", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const shown = csvCell(text).replace(/^"/, "")
        expect(shown).not.toMatch(/^[=+\-@\t\r\n]/)
      }),
    )
  })

  it("keeps numbers as numbers, empties empty and umlauts readable", () => {
    expect(
      toCsv(
        ["Grund", "n"],
        [
          ["zu früh", 3],
          [null, -1],
        ],
      ),
    ).toBe("\uFEFFGrund,n\r\nzu früh,3\r\n,-1\r\n")
    expect(csvCell('say "no", please')).toBe('"say ""no"", please"')
  })
})
