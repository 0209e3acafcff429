// The words of the one-page brief, by language; they come with its page alone.
import type { Language } from "~src/domain/words"

type BriefWords = {
  title: (account: string) => string
  view: string
  marketView: string
  noView: string
  stale: string
  outputs: string
  noOutputs: string
  used: string
  noneUsed: string
  copy: string
  copied: string
  print: string
  none: string
  noneWhy: string
}

export const briefWords: Record<Language, BriefWords> = {
  en: {
    title: (account) => `Brief: ${account}`,
    view: "Point of view",
    marketView: "Point of view, market level",
    noView: "None yet.",
    stale: "older than 18 months",
    outputs: "What the conversations produced",
    noOutputs: "No output is written down yet.",
    used: "Content used",
    noneUsed: "None reported as used yet.",
    copy: "Copy as text",
    copied: "Copied",
    print: "Print",
    none: "No account to brief on",
    noneWhy: "Open the account’s page, then ask for the brief in the sidebar again.",
  },
  de: {
    title: (account) => `Briefing: ${account}`,
    view: "Unsere Sicht",
    marketView: "Unsere Sicht, nur zum Markt",
    noView: "Noch keine.",
    stale: "älter als 18 Monate",
    outputs: "Was die Gespräche ergaben",
    noOutputs: "Noch kein Ergebnis festgehalten.",
    used: "Verwendete Inhalte",
    noneUsed: "Noch keiner als verwendet gemeldet.",
    copy: "Als Text kopieren",
    copied: "Kopiert",
    print: "Drucken",
    none: "Kein Account für ein Briefing",
    noneWhy: "Öffne die Seite des Accounts und rufe das Briefing in der Seitenleiste noch einmal auf.",
  },
}
