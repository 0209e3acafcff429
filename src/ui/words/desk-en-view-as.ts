// The words of the room "View as a rep" in English.
import type { Site } from "~src/domain/words"
import { sites } from "./sites"

export const viewAsWords = {
  headline: "See the sidebar as a rep sees it",
  headlineAt: (account: string) => `What a rep sees at ${account}`,
  intro: "Choose an account to see its sidebar, made by the same code as in a rep’s browser.",
  account: "Account",
  search: "Name, domain or LinkedIn page",
  hits: "Accounts to choose from",
  noHits: "No account matches. Try fewer words.",
  noAccounts: "There are no accounts yet",
  noAccountsWhat: "The sidebar needs an account to show. Bring yours in from a file, or add one by hand.",
  toAccounts: "Go to Accounts",
  other: "Another account",
  when: "When",
  now: "As it is now",
  past: "As it was on a past day",
  headlineThen: (account: string, day: string) => `What was shown at ${account} on ${day}`,
  nothingKept: (account: string) => `No sidebar at ${account} is kept yet`,
  keptWhat:
    "Each different sidebar is kept once a day, for ninety days at most, without who saw it, when or how often. While a rep sends unsigned, theirs are not kept.",
  day: "Day",
  dayWith: (day: string, n: number) => `${day}: ${n === 1 ? "1 sidebar" : `${n} sidebars`}`,
  panels: "Sidebars of this day",
  company: "the company",
  unknown: "somebody only the page knew",
  site: (site: Site | "web" | null) => (site === "web" ? "website" : site ? sites[site] : ""),
  changedPanel: "Not what was shown",
  panelThen: (account: string, day: string) => `Sidebar at ${account} on ${day}, only to look at`,
  matches: (day: string, digest: string) =>
    `Shown on ${day}, exactly so: what is stored matches its digest (${digest}…).`,
  doesNotMatch: (digest: string) =>
    `This is not shown: what is stored no longer matches its digest (${digest}…). Somebody or something has changed it since.`,
  leftThen:
    "Left out are each rep’s own answers, wordings and replies. […] stands where only the page knew a name or a title: that never left the browser.",
  page: "The rep has open",
  pages: { person: "LinkedIn: a person", company: "LinkedIn: the company", thread: "Gmail: a mail thread" },
  noPerson: "This account has no contacts yet",
  noMail: "None of its contacts has an e-mail address",
  contact: "Who it is about",
  conversation: "Conversation",
  isCurrent: "current",
  language: "Rep’s browser speaks",
  languages: { en: "English", de: "German" },
  look: "Looks",
  looks: { light: "Light", dark: "Dark" },
  panel: (account: string) => `Sidebar at ${account}, only to look at`,
  note: "This is what a rep sees who has not answered anything yet, whatever their role. Only links and the dates of sentences open; nothing here is recorded.",
  left: "Left out, because it is each rep’s own: answers, their own wordings, replies, and what they said about which account a page is.",
  nothing: "Nothing was pressed: this sidebar is only to look at.",
  match: {
    one: "Parley recognises this page and shows this at once.",
    ask: (account: string) =>
      `On the first visit Parley asks “Is this ${account}?”. This stands there after the rep’s yes.`,
    several: "This page fits several accounts, so Parley lets the rep choose. This stands there after the choice.",
    none: (account: string) =>
      `Parley finds no account for this page. This stands there once the rep has searched and chosen ${account}.`,
    nobody: "This page is about our own people, so Parley shows nobody.",
  },
  chance: "Unproven content is drawn by chance: another rep may see another.",
  draw: "Draw again",
  holdout: "While content is held out, some reps see it ranked by the tags alone.",
}
