// What the room "View as" shows, as its address says it.
import type { Conversation, Language } from "~src/domain/words"
import type { PageKind } from "~src/wire/desk-lists"

export type Look = "light" | "dark"
export type ViewAsAddress = {
  account: string | null
  page: PageKind
  contact: string | null
  /** null: the one that is current there. */
  conversation: Conversation | null
  /** The language of the rep's browser; null: the workspace's. */
  language: Language | null
  look: Look
  seed: string | null
  /** A past day, or "last": the newest of which something is kept. null: as it is made now. */
  day: string | null
  /** Which of that day's panels, by its digest; null: the first. */
  panel: string | null
}

const one = <T extends string>(list: readonly T[], value: string | null): T | null =>
  list.find((name) => name === value) ?? null

export function readAddress(search: string): ViewAsAddress {
  const query = new URLSearchParams(search)
  const n = Number(query.get("conversation"))
  return {
    account: query.get("account"),
    page: one(["person", "company", "thread"], query.get("page")) ?? "person",
    contact: query.get("contact"),
    conversation: n >= 1 && n <= 5 ? (n as Conversation) : null,
    language: one(["en", "de"], query.get("lang")),
    look: one(["light", "dark"], query.get("look")) ?? "light",
    seed: query.get("seed"),
    day: query.get("day"),
    panel: query.get("panel"),
  }
}

/** The values of an address, without those that say nothing. */
export function writeAddress(at: ViewAsAddress): Record<string, string> {
  const { account, page, contact, conversation, language, look, seed, day, panel } = at
  return Object.fromEntries(
    Object.entries({
      account,
      page: page === "person" ? null : page,
      contact,
      conversation: conversation === null ? null : String(conversation),
      lang: language,
      look: look === "light" ? null : look,
      seed,
      day,
      panel,
    }).filter((pair): pair is [string, string] => pair[1] !== null),
  )
}
