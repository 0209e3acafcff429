// Names that are probably one company's, and names that are not; people's names within an account.
import { describe, expect, test } from "vitest"
import { nameForms } from "~src/domain/match/normalise-name"
import { samePersonName } from "~src/domain/match/person-name"

const alike = (a: string, b: string) => {
  const theirs = nameForms(b).alike
  return nameForms(a).alike.some((form) => theirs.includes(form))
}

describe("companies' names", () => {
  test.each([
    ["Telvo Robotics", "TelvoRobotics"],
    ["Telvo Group plc", "Groupe Telvo"],
    ["The Telvo Holding", "Telvo"],
    ["Telvo & Söhne", "Telvo u. Soehne"],
    ["Rossi e Figli S.r.l.", "Rossi & Figli"],
    ["Rossi Trasporti S.n.c. di Rossi & C.", "Rossi Trasporti"],
    ["Gebr. Telvo", "Gebrüder Telvo OHG"],
    ["Telvo Technologies", "Telvo Tech"],
    ["SIA Telvo", "Telvo"],
    ["Telvo Ges. m. b. H.", "Telvo"],
    ["Telvo | The pump people", "Telvo"],
    ["Telvo – Part of Norda", "Telvo"],
    ["Telvo (now hiring)", "Telvo"],
    ["www.telvo.com", "Telvo"],
    ["Ågård Sølv", "Aagaard Soelv"],
    ["Жёлтый Ёж", "Zheltyy Yozh"],
    ["Чайка Ветер", "Tschaika Weter"],
    ["Хмарний Їжак", "Khmarnyi Yizhak"],
    ["Мъгла", "Magla"],
    ["Љубичица", "Ljubičica"],
    ["Χελιδόνιο Ναυτιλιακή", "Chelidonio Naftiliaki"],
    ["タヌキ株式会社", "Tanuki"],
    ["シャッチョー", "Shatcho"],
    ["ファミリー", "Famiri"],
    ["Yukitōge", "Yukitouge"],
    ["บริษัท เมฆ จำกัด", "เมฆ"],
    ["Công ty TNHH Mây Lành", "May Lanh"],
  ])("%s and %s are alike", (a, b) => expect(alike(a, b)).toBe(true))

  test.each([
    ["Telvo Robotics", "Telvo Airlines"],
    ["Telvo", "Telva"],
    ["NQW", "NQV"],
    ["Veltra", "Weltra"],
    ["Norda Consulting | Telvo expert", "Telvo"],
    ["Schumann", "Tschumann"],
    ["4 Fjords", "14 Fjords"],
    ["Holding", "Group"],
  ])("%s and %s are not", (a, b) => expect(alike(a, b)).toBe(false))

  test("a legal form that may be the name's own word is left out only to find names alike", () => {
    expect(nameForms("SAS Institute").strict).toEqual(["sas institute"])
    expect(alike("SAS Telvo", "Telvo")).toBe(true)
  })

  test("a name has a few forms at most, however it is written", () => {
    for (const name of [
      "Чайка, часть (Жёлтый Ёж) | ООО",
      "The Telvo Group, a Norda company (formerly X)",
      "x".repeat(500),
    ])
      expect(nameForms(name).alike.length).toBeLessThanOrEqual(24)
    expect(nameForms("x".repeat(500)).alike[0]?.length).toBeLessThanOrEqual(120)
  })
})

describe("people's names", () => {
  test.each([
    ["Jörg Weiß", "JOERG WEISS"],
    ["Jörg Weiß", "Jorg Weiss"],
    ["Dr. Ines Brandt, MBA", "Ines Brandt"],
    ["Brandt, Ines", "Ines Brandt"],
    ["Ines Brandt (she/her) 🌦️", "Ines Brandt"],
    ["Zoë Lund-Berg", "Zoe Lund Berg"],
    ["Дарья Облакова", "Daria Oblakova"],
  ])("%s and %s are one name", (a, b) => expect(samePersonName(a, b)).toBe(true))

  test.each([
    ["Ines Brandt", "Ines Brand"],
    ["Marja Lund", "Marjatta Lund"],
    ["Ines", "Ines Brandt"],
    ["Brandt Ines", "Ines Brandt"],
    ["Dr.", "Prof."],
    ["🌦️", "🚀"],
  ])("%s and %s are two", (a, b) => expect(samePersonName(a, b)).toBe(false))
})
