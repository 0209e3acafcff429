// What marketing has answered so far: which reports, and in which words.
import type { Answer, ReplyStatus } from "~src/domain/words"

export type ReplyText = {
  byId: "ada" | "ruben"
  status: ReplyStatus
  text: string
  /** The reports that it answers: the oldest `count` that fit. */
  about: { answer: Answer; reason?: string; assetId?: string; german?: boolean; messageId?: string }
  count: number
  changed?: { kind: "message" | "asset"; id: string }
}

export const replyTexts: ReplyText[] = [
  {
    byId: "ada",
    status: "planned",
    text: "You are right, the card was written for reliability engineers. A filled-in example with three questions is on my list for this month; until then ask Priya, who does it with the customer’s last three stops.",
    about: { answer: "how-to-use", assetId: "plant-downtime-calculator" },
    count: 3,
  },
  {
    byId: "ada",
    status: "merged",
    text: "Several of you say the same about the calculator. I answer them together: example first, then a shorter form.",
    about: { answer: "how-to-use", assetId: "plant-downtime-calculator", reason: "too-technical" },
    count: 3,
  },
  {
    byId: "ruben",
    status: "done",
    text: "Grid fees brought up to date in table 4, the old figures are gone. Thank you for the pointer.",
    about: { answer: "out-of-date", reason: "old-figures" },
    count: 2,
  },
  {
    byId: "ada",
    status: "planned",
    text: "We’ll do a food edition with a dairy, a bakery and a brewery. Would you read a draft in two weeks?",
    about: { answer: "not-relevant", assetId: "cost-of-standstill", reason: "too-generic" },
    count: 2,
  },
  {
    byId: "ruben",
    status: "planned",
    text: "Kessel & Vogt haben zugesagt, die deutsche Fassung kommt. Schicken Sie mir Ihre Seite? Ich würde darauf aufbauen, mit Ihrem Namen.",
    about: { answer: "made-my-own", german: true },
    count: 3,
  },
  {
    byId: "ada",
    status: "declined",
    text: "I’d keep the page as it is: it’s meant for the plant, and there it works. For finance use the one page for the approval round.",
    about: { answer: "not-relevant", reason: "wrong-role" },
    count: 3,
  },
  {
    byId: "ruben",
    status: "done",
    text: "Removed from your list, and the two entries are one now.",
    about: { answer: "duplicate" },
    count: 3,
  },
  {
    byId: "ruben",
    status: "done",
    text: "Corrected in the CRM. The change is in your list from tomorrow.",
    about: { answer: "bad-data" },
    count: 4,
  },
  {
    byId: "ada",
    status: "done",
    text: "Shortened: the second half is now a page of its own, so you can leave it out.",
    about: { answer: "used-with-edits", reason: "shortened" },
    count: 3,
  },
  {
    byId: "ruben",
    status: "planned",
    text: "You are right, this describes the product before release five. Legal is looking at the new wording; please leave the line out until then.",
    about: { answer: "off-message", messageId: "m-tec-view-data-stays" },
    count: 2,
  },
]
