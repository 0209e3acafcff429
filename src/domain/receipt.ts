// The privacy receipt: every field read on a page, how, and where it went, told by comparing values, not by what anybody says.
import type { Event, EventKind } from "./event"
import type { PageFacts } from "./page-facts"

/** With what a field goes: an event, or what rides beside events. */
export type Way = EventKind | "page.changed" | "structure.sent" | "panel.kept"
/** `shown`: in the panel alone. `kept`: in this browser, to be sent. `sent`: to the workspace's server. */
export type Went = { to: "shown" } | { to: "kept" | "sent"; with: Way; at: number }

export type ReceiptRow = { field: string; values: string[]; finders: string[]; went: Went }
export type Receipt = { rows: ReceiptRow[]; missing: string[] }

/** An event of the outbox; `left`: it was given to the network at least once. */
export type Recorded = { event: Event; left: boolean }

/**
 * What goes beside events because of this page: which finders failed, or its structure. Of the facts it holds the site's
 * name alone; `field` and `values` say what else it is.
 */
export type Beside = {
  way: Exclude<Way, EventKind>
  at: number
  left: boolean
  /** null: it is nothing of its own, only the facts' values in it. */
  field: string | null
  values: string[]
  /** All words that are in it. */
  said?: string[]
}

/**
 * @param recorded all that this browser has recorded and still knows.
 * @param beside what else goes to the server because of this page: nothing but these two is ever sent.
 * @returns a row for each field with a value, in the order of the facts, then what goes beside; what was sent wins over
 * what is kept.
 */
export function receiptOf(facts: PageFacts, recorded: readonly Recorded[], beside: readonly Beside[] = []): Receipt {
  const carried = [
    // A kept panel may be of any page, and says its own site.
    ...beside.map(({ way, at, left, said = [] }) => ({
      ...{ way, at, left },
      said: way === "panel.kept" ? said : [facts.site as string, ...said],
    })),
    ...recorded.map(({ event: { kind, at, data }, left }) => ({ way: kind as Way, at, left, said: wordsIn(data) })),
  ]
  const rows = fieldsOf(facts).map(([field, values]): ReceiptRow => {
    const with_ = carried.filter(({ said }) => values.some((value) => said.some((word) => stems(word, value))))
    const last = with_.findLast((one) => one.left) ?? with_.at(-1)
    return { field, values, finders: findersOf(facts, field), went: last ? wentWith(last) : { to: "shown" } }
  })
  const more = beside.flatMap((one): ReceiptRow[] =>
    one.field === null ? [] : [{ field: one.field, values: one.values, finders: [], went: wentWith(one) }],
  )
  return { rows: [...rows, ...more], missing: facts.missing }
}

const wentWith = ({ way, at, left }: { way: Way; at: number; left: boolean }): Went => ({
  to: left ? "sent" : "kept",
  with: way,
  at,
})

/** Every value of the facts under its field's name, without what is empty. */
export function fieldsOf({ site, person, company, record, thread }: PageFacts): [field: string, values: string[]][] {
  const all: [string, (string | undefined)[]][] = [
    ["site", [site]],
    ["person.name", [person?.name]],
    ["person.headline", [person?.headline]],
    ["person.title", [person?.title]],
    ["person.slug", [person?.slug]],
    ["person.emails", person?.emails ?? []],
    ["company.name", [company?.name]],
    ["company.slug", [company?.slug]],
    ["company.domain", [company?.domain]],
    ["record.id", [record?.id]],
    ["record.object", [record?.object]],
    ["record.name", [record?.name]],
    ["thread.id", [thread?.id]],
    ["thread.account", [thread?.account]],
    ["thread.participants", thread?.participants.flatMap((one) => [one.name, one.email]) ?? []],
    ["thread.links", thread?.links ?? []],
  ]
  return all
    .map(([field, values]): [string, string[]] => [
      field,
      values.filter((value) => value !== undefined && value !== "") as string[],
    ])
    .filter(([, values]) => values.length > 0)
}

/** Ids of rows, made by us or by the server, are no words of a page. */
const isId = (name: string) => /^(of|.*Ids?)$/.test(name)

/** All strings in recorded data but the ids. */
export function wordsIn(data: unknown): string[] {
  if (typeof data === "string") return [data]
  if (Array.isArray(data)) return data.flatMap(wordsIn)
  if (typeof data !== "object" || data === null) return []
  return Object.entries(data).flatMap(([name, value]) => (isId(name) ? [] : wordsIn(value)))
}

/**
 * Is a recorded word the page's value, or made of it? A key (`name:acme`) is made of the value that it was normalised
 * from; what a rep typed may hold it. Words of less than four letters stem from a value only if they are the same.
 */
export function stems(word: string, value: string): boolean {
  const [told, read] = [bare(word.replace(/^[a-z]+:(?=.)/, "")), bare(value)]
  if (told === "" || read === "") return word === value
  if (told === read) return true
  return (told.length >= 4 && read.includes(told)) || (read.length >= 4 && told.includes(read))
}

const bare = (text: string) =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "")

/** Who said a field: `person` speaks for all of a person's. */
function findersOf({ evidence }: PageFacts, field: string): string[] {
  const own = evidence.filter((one) => one.field === field || one.field === field.split(".")[0])
  return [...new Set(own.map((one) => one.finder))]
}
