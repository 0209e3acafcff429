// The settings being edited: what the form holds, what is wrong with it, and what a save would set off.
import type { Language } from "~src/domain/words"
import type { EditedSettings, WorkspaceSettings } from "~src/wire/desk-settings"
import { readDomains } from "../entry/read-domains"
import { onlyWrong, type Wrong, wrongText } from "../parts/wrong"

/** Domains as typed: one text. */
export type Draft = Omit<WorkspaceSettings, "domains" | "version"> & { domains: string }
export type DraftField = "name" | "domains"

export function draftOf({ domains, version: _, ...rest }: WorkspaceSettings): Draft {
  return { ...rest, domains: domains.join(", ") }
}

export const sendable = (draft: Draft, version: number): EditedSettings => ({
  ...draft,
  name: draft.name.trim(),
  domains: readDomains(draft.domains),
  version,
})

/** The parts of a text that are no domain. */
export function notDomains(text: string): string[] {
  const parts = text.split(/[\s,;]+/).filter(Boolean)
  return parts.filter((part) => readDomains(part).length === 0)
}

/** @param notDomain puts to words that some of the text is no domain. */
export function wrongIn(draft: Draft, notDomain: (part: string) => string): Partial<Record<DraftField, Wrong>> {
  const [odd] = notDomains(draft.domains)
  return onlyWrong({ name: wrongText(draft.name, 120), domains: odd ? { say: notDomain(odd) } : undefined })
}

export const sameDraft = (a: Draft, b: Draft) => JSON.stringify(a) === JSON.stringify(b)

/** The languages in use with one put in or taken out; the workspace's own always stays. */
export function toggleLanguage(draft: Draft, language: Language): Draft {
  if (language === draft.language) return draft
  const without = draft.languages.filter((one) => one !== language)
  return { ...draft, languages: without.length < draft.languages.length ? without : [...draft.languages, language] }
}

/** Another own language is in use with it. */
export const speak = (draft: Draft, language: Language): Draft => ({
  ...draft,
  language,
  languages: draft.languages.includes(language) ? draft.languages : [...draft.languages, language],
})

/** Whether a save makes something be deleted that would have been kept. */
export function deletesMore(saved: WorkspaceSettings, draft: Draft): boolean {
  if (draft.retentionMonths === null) return false
  return saved.retentionMonths === null || draft.retentionMonths < saved.retentionMonths
}
