// The words of one line of the point of view, opened, and of the check of own text, in English; the shape for other languages.
import type { Finding } from "~src/domain/message-check/check-message"

export const povLinesEn = {
  trueOf: (percent: number) =>
    percent < 1
      ? "No peer that we know could be told the same."
      : `Just as true of ${percent} % of the account’s peers.`,
  trueOfAll: "Just as true of every peer.",
  staleWhy: "Its source is older than 18 months: check before you say it.",
  locked: "Brand text: marketing asks you to say it as it is.",
  edit: "Edit",
  editLabel: "In your words",
  save: "Save",
  cancel: "Cancel",
  restore: "Restore original",
  original: "Original",
  others: "Other approved wordings",
  useThis: "Use this",
  earlier: "You had, before the line changed:",
  useEarlier: "Use mine",
  keptHere: "Kept on this device, for this person.",
  toMarketing: "Send to marketing",
  toMarketingWhy: "They can adopt it with your name. Account and person stay out of it.",
  checkLabel: "Your text",
  checkHint: "Type or paste. It is compared on this device; nothing is sent.",
  selection: "Check what is marked in the page",
  noSelection: "Nothing is marked in the page.",
  selectionDenied: "Parley may not read this page. Paste the text instead.",
  allFine: "Nothing to avoid, no unsupported figure.",
  finding: (f: Finding) =>
    f.kind === "figure"
      ? `No approved line says “${f.text}”.`
      : f.term.instead
        ? `Avoid “${f.text}”: ${f.term.instead}. ${f.term.why}`
        : `Avoid “${f.text}”: leave it out. ${f.term.why}`,
  nearest: "Nearest approved line",
  copyLine: "Copy",
  keep: "Keep my own, because …",
}
export type PovLinesWords = typeof povLinesEn
