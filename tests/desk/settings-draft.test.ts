// The settings being edited: what is refused before the server is asked, and what a save is said to set off.
import { describe, expect, it } from "vitest"
import {
  deletesMore,
  draftOf,
  notDomains,
  sameDraft,
  sendable,
  speak,
  toggleLanguage,
  wrongIn,
} from "~src/desk/settings/draft"
import { monthsBefore } from "~src/domain/days"
import type { WorkspaceSettings } from "~src/wire/desk-settings"

const saved: WorkspaceSettings = {
  name: "Northbeam",
  domains: ["northbeam.example", "northbeam.de"],
  language: "en",
  languages: ["en", "de"],
  timeZone: "Europe/Copenhagen",
  unsignedByDefault: false,
  retentionMonths: null,
  holdout: 0,
  version: 7,
}
const draft = draftOf(saved)
const wrong = (change: Partial<typeof draft>) => wrongIn({ ...draft, ...change }, (part) => `not: ${part}`)

describe("the settings' draft", () => {
  it("comes back as it was saved when nothing is typed", () => {
    expect(sendable(draft, 7)).toEqual(saved)
    expect(sameDraft(draft, draftOf(saved))).toBe(true)
  })

  it("names the first part that is no domain, and takes addresses for the domain in them", () => {
    expect(wrong({ domains: "acme.example; nonsense" })).toEqual({ domains: { say: "not: nonsense" } })
    expect(notDomains("https://www.acme.example/about, info@acme.de")).toEqual([])
    expect(sendable({ ...draft, domains: "https://www.Acme.example/about info@acme.de" }, 1).domains).toEqual([
      "acme.example",
      "acme.de",
    ])
    expect(wrong({ domains: "" })).toEqual({})
    expect(wrong({ name: "  " })).toEqual({ name: "required" })
  })

  it("never leaves the workspace without its own language among those in use", () => {
    expect(toggleLanguage(draft, "en").languages).toEqual(["en", "de"])
    expect(toggleLanguage(draft, "de").languages).toEqual(["en"])
    expect(toggleLanguage({ ...draft, languages: ["en"] }, "de").languages).toEqual(["en", "de"])
    expect(speak({ ...draft, languages: ["en"] }, "de")).toMatchObject({ language: "de", languages: ["en", "de"] })
  })

  it("says that a save deletes only where it keeps for a shorter time than before", () => {
    const after = (before: number | null, months: number | null) =>
      deletesMore({ ...saved, retentionMonths: before }, { ...draft, retentionMonths: months })
    expect([after(null, 24), after(36, 24), after(24, 24), after(24, 36), after(24, null)]).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })

  it("counts months back to a day that exists", () => {
    expect(monthsBefore("2026-03-31", 1)).toBe("2026-02-28")
    expect(monthsBefore("2026-11-25", 12)).toBe("2025-11-25")
    expect(monthsBefore("2028-02-29", 12)).toBe("2027-02-28")
    expect(monthsBefore("2026-01-15", 6)).toBe("2025-07-15")
  })
})
