// The words of the sidebar in English; their shape is what every other language has to fill.
import type { PovPart } from "~src/domain/words"
import type { AccountView, MatchReason, PovGap, RecommendationReason, Update } from "~src/wire/panel-state"
import { sites } from "./sites"

const answers = (n: number) => (n === 1 ? "1 answer" : `${n} answers`)

const updateFieldsEn: Record<Update["field"], string> = {
  name: "name",
  title: "title",
  company: "company",
  domain: "domain",
}

export const panelEn = {
  title: "Parley sidebar",
  sites,
  web: "this website",
  reading: "Reading this page",
  filling: (n: number) =>
    `Fetching your workspace for the first time: ${n.toLocaleString("en")} records so far. Accounts appear as they arrive.`,

  sure: { certain: "Certain", likely: "Likely", yours: "Your answer" } satisfies Record<AccountView["sure"], string>,
  reason: (r: MatchReason): string => {
    switch (r.code) {
      case "crm-id":
        return `This record's id is on the account.`
      case "linkedin":
        return `The LinkedIn page “${r.slug}” is on the account.`
      case "domain":
        return `The domain ${r.domain} is on the account.`
      case "email-domain":
        return `Their e-mail is at ${r.domain}.`
      case "contact-email":
        return `${r.email} is a contact there.`
      case "contact-linkedin":
        return `This LinkedIn profile is a contact there.`
      case "your-answer":
        return "Remembered for this page."
      case "name-alone":
        return `Only the name “${r.name}” points there.`
      case "name-shared":
        return `${r.count} accounts are called “${r.name}”.`
      case "key-shared":
        return `${r.count} accounts share ${r.value}.`
      case "keys-disagree":
        return `The page points two ways: ${r.first} and ${r.second}.`
      case "no-key":
        return `The page names no company.`
      case "no-account":
        return `No account matches ${r.tried.join(", ")}.`
    }
  },
  correct: "Correct this",
  correctName: (account: string) => `Not ${account}? Correct this`,
  at: (company: string) => `at ${company}`,
  notInContacts: "not in our contacts",
  update: (u: Update) => `The page gives the ${updateFieldsEn[u.field]} “${u.page}”; we have “${u.ours}”.`,
  tellUpdate: "Tell marketing, with my name",
  updateTold: "Told to marketing.",
  /** Goes into the report. */
  updateNote: (u: Update) => `${updateFieldsEn[u.field]}: “${u.ours}” is now “${u.page}”`,
  conversation: "Conversation",
  aimsFor: (output: string) => `Aim: ${output}`,

  pov: "Point of view",
  market: "Market level",
  marketWhy: "Nothing here is true of this account alone yet.",
  generic: "generic",
  genericWhy: "Just as true of the account’s peers.",
  stale: "older than 18 months",
  ask: "Ask",
  source: "Source",
  sourceFrom: (part: string, month: string) => `Source of “${part}”, ${month}`,
  edited: "your words",
  fillFirst: (slots: string[]) => `Fill in first: ${slots.join(", ")}.`,
  checkText: "Check your own text",
  missingYours: "You could find out:",
  missingTheirs: "Marketing could add:",
  gap: (g: PovGap, part: (p: PovPart) => string): string => {
    switch (g.code) {
      case "no-message":
        return `a message for “${part(g.part)}”`
      case "no-fact":
        return `the account’s “${g.factKey.replaceAll("-", " ")}”`
      case "no-persona":
        return g.title ? `a persona for “${g.title}”` : "a persona"
      case "no-person":
        return "the person"
    }
  },
  noPov: "No point of view yet",
  noPovWhy: "Marketing has no message for this audience yet. Say what you hear below: it is what they write from.",
  copy: "Copy",
  copied: "Copied",
  copyFailed: "Couldn’t copy. Select the text instead.",
  povVerdict: "Did you use this point of view?",

  useNow: "Use now",
  nothingToUse: "Nothing fits yet",
  nothingToUseWhy: "No approved content is mapped to this conversation and audience.",
  inThread: "In this thread",
  inThreadWhy: "Its link is in the open conversation.",
  opensNewTab: "opens in a new tab",
  copyLink: "Copy link",
  copyLinkOf: (title: string) => `Copy link to ${title}`,
  findContent: "Find content",
  worthATry: "Worth a try",
  evidence: (seen: number, used: number, low: number, high: number) =>
    `Used ${used} of ${seen} times seen · ${low}–${high} % to expect here`,
  littleEvidence: (seen: number, used: number) => `Little evidence: used ${used} of ${seen} times seen`,
  because: (r: RecommendationReason, month: (day: string) => string): string => {
    switch (r.code) {
      case "conversation":
        return `made for conversation ${r.conversation}`
      case "persona":
        return `for ${r.persona}`
      case "segment":
        return `for ${r.segment}`
      case "industry":
        return `for ${r.industry}`
      case "verified":
        return `checked ${month(r.on)}`
      case "used-by-reps":
        return r.n === 1 ? "1 use by reps" : `${r.n} uses by reps`
      case "worth-a-try":
        return "little tried so far"
    }
  },
  verdictOn: (title: string) => `Your verdict on ${title}`,
  howTo: "How to use it",
  noHowTo: "No how-to is written for this yet. Your answer tells marketing that it needs one.",

  brief: "Brief",
  outcome: "How did it go?",
  outcomeOf: (n: number, name: string) => `${n} ${name}`,
  outcomeAsk: (output: string) => `Is there ${output}?`,
  blocked: "Or what is in the way?",

  back: "What came back",
  becauseOfYou: "Changed because of you",
  youSaid: (answer: string, about: string) => `You said “${answer}” about ${about}`,
  replyBy: (name: string) => `${name},`,
  markRead: "Mark read",
  youAsked: (words: string) => `You asked for “${words}”`,
  nothingBack: "Nothing yet. What marketing answers to your clicks appears here.",

  saving: "Saving…",
  saved: "Saved",
  savedSaid: (answer: string) => `Saved: ${answer}`,
  sent: "Sent",
  undo: "Undo",
  withdraw: "Withdraw",
  gone: "Taken back",
  notSaved: "Not saved: nothing was recorded. Click again to try once more.",
  notChanged: "The change was not saved; your earlier answer stands. Click again to try once more.",
  reasonOf: (answer: string) => `Reason for “${answer}” (optional)`,
  note: "Note",
  noteLabel: "Note to marketing (optional)",
  saveNote: "Save note",

  actionFailed: "That did not work. Nothing was changed; try again.",

  foot: "State of your answers",
  allSent: "All sent",
  nothingYet: "No answers yet",
  waiting: (n: number) => `Waiting for network (${n})`,
  sending: (n: number) => `Saved, sending (${n})`,
  unreachable: (n: number) =>
    n === 0
      ? "Couldn’t reach the server. You can go on: answers are saved here and sent later."
      : `Couldn’t reach the server. Your ${answers(n)} ${n === 1 ? "is" : "are"} saved here and will be sent.`,
  setAside: (n: number) => `The server could not read ${answers(n)}. Marketing sees it on the desk.`,
  sendNow: "Try now",
  receipt: "Privacy receipt",
  turnOn: (site: string) => `Turn on ${site}`,
  settings: "Settings",
  signed: "Signed",
  unsigned: "Unsigned",
  signedHint: (name: string) => `Answers carry your name, ${name}, so that marketing can call you.`,
  unsignedHint: "Answers go without your name. Replies reach you all the same.",
  signing: "Sign your answers",
  keys: "Keys",
}

export type PanelWords = typeof panelEn
