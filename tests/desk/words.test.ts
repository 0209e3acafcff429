// What the desk says: both languages say the same things, and a sentence's marks always make one link.
import { describe, expect, it } from "vitest"
import { readDomains } from "~src/desk/entry/read-domains"
import { splitMarked } from "~src/desk/parts/linked"
import { deskWords } from "~src/ui/words/desk"

/** Every text and every function, by its path. */
function leaves(value: unknown, path = ""): [string, string | ((...args: never[]) => unknown)][] {
  if (typeof value === "string" || typeof value === "function") return [[path, value as string]]
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
}

describe("the desk's words", () => {
  it("exist in both languages under the same keys, none empty", () => {
    const [en, de] = [leaves(deskWords.en), leaves(deskWords.de)]
    expect(de.map(([path]) => path).sort()).toEqual(en.map(([path]) => path).sort())
    for (const [path, text] of [...en, ...de]) if (typeof text === "string") expect(text.trim(), path).not.toBe("")
  })

  it("are translated: no sentence of three words or more is the same in both", () => {
    const de = new Map(leaves(deskWords.de))
    const same = leaves(deskWords.en).filter(
      ([path, text]) => typeof text === "string" && text.split(" ").length > 2 && de.get(path) === text,
    )
    expect(same).toEqual([])
  })

  it("mark the number that is a link, in both languages alike", () => {
    for (const words of [deskWords.en, deskWords.de]) {
      const say = words.feedback.headline
      for (const sentence of [say.reason("A", "B", 14, 41), say.answer("A", 14, 41), say.blocker("A", 14, 41)]) {
        expect(splitMarked(sentence).marked).toMatch(/14 \S+ 41/)
        const { before, marked, after } = splitMarked(sentence)
        expect(before + marked + after).toBe(sentence.replace(/[⟦⟧]/g, ""))
      }
      expect(splitMarked(words.content.headline(8, 60, "13 %")).marked).toContain("60")
      expect(splitMarked(say.narrowed(8, 0)).marked).toBe("")
    }
  })

  it("take domains as people write them", () => {
    const typed = "https://www.Acme.example/about, acme.de;sales@acme.co.uk  nonsense http://"
    expect(readDomains(typed)).toEqual(["acme.example", "acme.de", "acme.co.uk"])
  })
})
