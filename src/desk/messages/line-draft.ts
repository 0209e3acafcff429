// A term to avoid or an insight being written: what the form holds, and what is wrong with it before the server says so.
import type { Insight, Term } from "~src/domain/messaging"
import type { Language } from "~src/domain/words"
import type { NewInsight, NewTerm } from "~src/wire/desk-lines"
import { countWords, insightText, insightWords } from "~src/wire/desk-lists"
import { onlyWrong, type Wrong, wrongAddress, wrongDay, wrongText } from "../parts/wrong"

export type TermDraft = Omit<NewTerm, "instead"> & { instead: string }
export type InsightDraft = Omit<NewInsight, "url"> & { url: string }

const everyone = () => ({ segmentIds: [], personaIds: [], industries: [], conversations: [] })

export function termDraft(term: Term | null, language: Language): TermDraft {
  if (!term) return { term: "", instead: "", why: "", audience: everyone(), language }
  const { id: _, ...rest } = term
  return { ...rest, instead: term.instead ?? "" }
}
export const termOf = (draft: TermDraft): NewTerm => ({ ...draft, instead: draft.instead.trim() || null })

export const wrongTerm = (draft: TermDraft): Partial<Record<"term" | "instead" | "why", Wrong>> =>
  onlyWrong({
    term: wrongText(draft.term, 80),
    instead: wrongText(draft.instead, 200, false),
    why: wrongText(draft.why, 400),
  })

/** Nothing is guessed, the day of the source least of all. */
export function insightDraft(insight: Insight | null, language: Language): InsightDraft {
  const empty = { claim: "", evidence: "", source: "", url: "", date: "", meaning: "", question: "" }
  if (!insight) return { ...empty, audience: everyone(), language }
  const { id: _, ...rest } = insight
  return { ...rest, url: insight.url ?? "" }
}
export const insightOf = (draft: InsightDraft): NewInsight => ({ ...draft, url: draft.url.trim() || null })

type InsightField = "claim" | "evidence" | "source" | "url" | "date" | "meaning" | "question"

/** Too many words in all is said at the last text: whatever is shortened, it counts. */
export function wrongInsight(draft: InsightDraft): Partial<Record<InsightField, Wrong>> {
  const over = countWords(insightText(draft)) - insightWords
  return onlyWrong<InsightField>({
    claim: wrongText(draft.claim, 400),
    evidence: wrongText(draft.evidence, 400),
    source: wrongText(draft.source, 200),
    url: wrongAddress(draft.url),
    date: wrongDay(draft.date),
    meaning: wrongText(draft.meaning, 400),
    question: wrongText(draft.question, 300) ?? (over > 0 ? { overWords: over } : undefined),
  })
}
