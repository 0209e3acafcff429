// The words of receipt and key list in English; their shape is what every other language has to fill.
import type { Way } from "~src/domain/receipt"

export const footSheetsEn = {
  receiptPage: "Read on this page",
  receiptWaiting: "Looking it up …",
  receiptFailed: "The receipt could not be made. Close it and open it again.",
  receiptNothing: "Nothing was read on this page.",
  receiptMissing: "Looked for, not found",
  receiptHidden: "Nothing is read while this tab is hidden.",
  receiptShown: "shown here only",
  receiptKept: (how: string) => `kept in this browser, to be sent ${how}`,
  receiptSentTo: (server: string, how: string) => `sent to ${server} ${how}`,
  receiptHow: (kind: Way): string =>
    kind === "account.corrected"
      ? "when you confirmed the account"
      : kind === "account.added"
        ? "when you added the account"
        : kind === "page.changed"
          ? "to be counted, without you"
          : kind === "structure.sent"
            ? "when you sent the structure"
            : kind === "panel.kept"
              ? "with the sidebar as it was shown, without you"
              : kind.startsWith("feedback.")
                ? "with your answer"
                : "with what you used",
  receiptFinders: (finders: string) => `from: ${finders}`,
  receiptMore: (n: number) => `and ${n} more`,
  receiptServer: (server: string) => `Sent to ${server}`,
  receiptSent:
    "Your answers, reasons and notes, with account, contact, conversation and kind of site; which content was shown, seen, opened or copied; the accounts you confirm, correct or add, with the name, profile or domain they are known by. Where a site has changed its pages, which of our finders failed there, without page, account or name; and where you send it, the page’s structure without any word of it. And the sidebar as it was shown, for the desk to look at again, with the day and without you: no answers, no wordings of yours, nothing that only the page knew; not at all while you send unsigned. Nothing else of this page.",
  receiptSigned: (name: string) => `Signed: marketing sees your name, ${name}.`,
  receiptUnsigned:
    "Unsigned: marketing sees answer, reason, note, asset, conversation, segment, persona and week, but no name, account, site or device.",
  facts: {
    "site": "Site",
    "person": "Person",
    "person.name": "Person",
    "person.headline": "Headline",
    "person.title": "Title",
    "person.slug": "LinkedIn profile",
    "person.emails": "E-mail",
    "company": "Company",
    "company.name": "Company",
    "company.slug": "LinkedIn company",
    "company.domain": "Domain",
    "record.id": "Record’s id",
    "record.object": "Kind of record",
    "record.name": "Record’s name",
    "thread.id": "Thread’s id",
    "thread.account": "Your mailbox",
    "thread.participants": "People in the thread",
    "thread.links": "Links in the thread",
    "changed": "What could not be read",
    "structure": "The page’s structure",
  } as Record<string, string>,
  keyList: [
    ["1–9, 0", "answer in the marked group"],
    ["↑ ↓", "another group"],
    ["Enter", "yes, when asked"],
    ["/", "find an account"],
    ["c", "copy the point of view"],
    ["u", "undo the last answer"],
    ["?", "these keys"],
    ["Esc", "back to the page"],
  ] as [string, string][],
}

export type FootSheetsWords = typeof footSheetsEn
