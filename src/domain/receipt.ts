// The privacy receipt: every field read on a page, how, and where it went, told by comparing values, not by what anybody says.
import type { Event, EventKind } from "./event"
import type { PageFacts } from "./page-facts"

/** `shown`: in the panel alone. `kept`: in this browser, to be sent. `sent`: to the workspace's server. */
export type Went = { to: "shown" } | { to: "kept" | "sent"; with: EventKind; at: number }

export type ReceiptRow = { field: string; values: string[]; finders: string[]; went: Went }
export type Receipt = { rows: ReceiptRow[]; missing: string[] }

/** An event of the outbox; `left`: it was given to the network at least once. */
export type Recorded = { event: Event; left: boolean }

/**
 * @param recorded all that this browser has recorded and still knows: nothing else is ever sent.
 * @returns a row for each field with a value, in the order of the facts; what was sent wins over what is kept.
 */
export function receiptOf(facts: PageFacts, recorded: readonly Recorded[]): Receipt {
  const carried = recorded.map((one) => ({ ...one, said: wordsIn(one.event.data) }))
  const rows = fieldsOf(facts).map(([field, values]): ReceiptRow => {
    const with_ = carried.filter(({ said }) => values.some((value) => said.some((word) => stems(word, value))))
    const last = with_.findLast((one) => one.left) ?? with_.at(-1)
    const { kind, at } = last?.event ?? {}
    const went: Went = last && kind && at ? { to: last.left ? "sent" : "kept", with: kind, at } : { to: "shown" }
    return { field, values, finders: findersOf(facts, field), went }
  })
  return { rows, missing: facts.missing }
}

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
