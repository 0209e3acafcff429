// How finders are heard: the rules of the vote.
import { describe, expect, it, vi } from "vitest"
import { openBook, settle } from "~src/readers/book"
import { clean, emailIn, nameLike } from "~src/readers/text"

const vote = (...ranks: Parameters<typeof settle>[3][number][]) => {
  const book = openBook()
  return { value: settle(book, "f", clean, ranks), ...book }
}

describe("finders of one field", () => {
  it("of the surest rank decide, and a lower rank is not even asked", () => {
    const lower = vi.fn(() => ["B"])
    expect(vote([["a", () => ["A"]]], [["b", lower]])).toEqual({
      value: "A",
      evidence: [{ field: "f", finder: "a" }],
      missing: [],
    })
    expect(lower).not.toHaveBeenCalled()
  })

  it("below speak where all above are silent", () => {
    expect(vote([["a", () => [undefined, "  "]]], [["b", () => ["B"]]]).value).toBe("B")
  })

  it("that disagree within a rank silence the field, lower ranks included; both are written down", () => {
    const { value, evidence, missing } = vote(
      [
        ["a", () => ["A"]],
        ["b", () => ["B"]],
      ],
      [["c", () => ["A"]]],
    )
    expect(value).toBeUndefined()
    expect(evidence.map((e) => e.finder)).toEqual(["a", "b"])
    expect(missing).toEqual(["f"])
  })

  it("one that says two things disagrees with itself", () => {
    expect(vote([["a", () => ["A", "B"]]]).missing).toEqual(["f"])
  })

  it("agree when only spaces and the form of letters differ", () => {
    expect(
      vote([
        ["a", () => ["Jo\u0308rg\n   A"]],
        ["b", () => ["J\u00f6rg A"]],
      ]).value,
    ).toBe("Jörg A")
  })
})

describe("text of a page", () => {
  it("is one line without invisible marks, cut without breaking a character", () => {
    expect(clean(" a\u202e\u200b\n\tb\u0000 ")).toBe("a b")
    expect(clean("👩‍💻 ok")).toBe("👩‍💻 ok")
    expect(clean(`${"x".repeat(499)}🚀`)).toBe("x".repeat(499))
    expect(clean(" \n")).toBeUndefined()
  })

  it.each(["LinkedIn", "{:keywords}", "12 345", "Who is this?", "https://x.example", "x".repeat(151)])(
    "%s is no name",
    (text) => expect(nameLike(text)).toBeUndefined(),
  )

  it("a name loses the pronouns behind it", () => expect(nameLike("Mira Solberg (She/Her)")).toBe("Mira Solberg"))

  it.each([
    ["A@B.example", "a@b.example"],
    ["a@b", undefined],
    ["a b@c.example", undefined],
    ["<a@b.example>", undefined],
  ])("%s as an e-mail address", (text, email) => expect(emailIn(text)).toBe(email))
})
