// A view as it may be kept elsewhere: what was shown, without what is the rep's own and what only the page knew.
import { gap } from "../erase/redact"
import type { PageFacts } from "../page-facts"
import { fieldsOf, stems, wordsIn } from "../receipt"
import type { AccountView } from "./view"

/** Fields whose values say what kind of thing stands beside them: never a page's words. */
const closed = new Set(["kind", "code", "part", "level", "language", "sure", "crm", "site", "date", "on", "url"])
const isId = (name: string) => /(^i|I)ds?$/.test(name)

/**
 * @param ours the account and the contact as they stand in our own records: what they say, the page need not have told.
 * @returns the view with a gap in place of each text in which a name, title or address of the page stood that our records
 * do not have. Answers, replies, the rep's wordings, offered updates and what stood in the thread are left out.
 */
export function keptView(view: AccountView, facts: PageFacts | null, ours: readonly unknown[]): AccountView {
  const known = wordsIn(ours)
  const read = facts ? fieldsOf(facts).filter(([field]) => field.startsWith("person.")) : []
  const foreign = read.flatMap(([, values]) => values).filter((value) => !known.some((word) => stems(word, value)))
  // A sentence may say a part of a name alone.
  const name = view.contact && view.contact.id === null ? view.contact.name : ""
  const parts = name.split(/[^\p{L}\p{M}\p{N}]+/u).filter((part) => part.length > 1)
  const words = [...foreign, name].filter((word) => word !== "")
  const told = (text: string) =>
    words.some((word) => text.toLowerCase().includes(word.toLowerCase())) || parts.some((part) => says(text, part))
  const { contact, pov } = view
  const plain: AccountView = {
    ...view,
    subject: { person: null, company: null },
    updates: [],
    inThread: [],
    showingId: null,
    given: [],
    replies: [],
    contact: contact && { ...contact, name: contact.id === null ? gap : contact.name },
    pov: { ...pov, fills: {}, sentences: pov.sentences.map(asComposed) },
  }
  return words.length === 0 ? plain : withGaps(plain, told)
}

function asComposed({ edited, earlier: _, ...sentence }: AccountView["pov"]["sentences"][number]) {
  return edited ? { ...sentence, text: edited.before } : sentence
}

const says = (text: string, word: string) => new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, "iu").test(text)

function withGaps<T>(value: T, told: (text: string) => boolean): T {
  if (typeof value === "string") return (told(value) ? gap : value) as T
  if (Array.isArray(value)) return value.map((one) => withGaps(one, told)) as T
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      typeof one === "string" && (closed.has(name) || isId(name)) ? one : withGaps(one, told),
    ]),
  ) as T
}
