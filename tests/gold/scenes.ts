// Workspaces with keys, and pages that meet them: the lists' short notation.
import type { Crm } from "~src/domain/words"
import type { Expected, GoldDraft } from "./pair"

type PageDraft = GoldDraft["page"]
type Scene = Pick<GoldDraft, "accounts" | "contacts" | "ownDomains">
type Words = Map<string, string>

const crms: Record<string, Crm> = { sf: "salesforce", hs: "hubspot", dy: "dynamics", pd: "pipedrive", zo: "zoho" }

/**
 * Reads a list. `W own domains` opens a workspace; `A id | n=name | o=other names | d=domains | li=slug | liid=number |
 * sf=record id | i=industry` is an account, `C id account | n= | e= | li= | sf=` a contact; `^ page => account` is what the rep
 * answered before, for the next page alone; `> page => expected ; fine as well // why` a pair. One value of a page may be a list
 * (`¦`): a pair each.
 */
export function keyPairs(group: string, list: string): GoldDraft[] {
  let scene: Scene = { accounts: [], contacts: [], ownDomains: [] }
  let corrections: GoldDraft["corrections"] = []
  return list
    .split("\n")
    .filter((line) => line.trim())
    .flatMap((line) => {
      const [mark, rest] = [line.slice(0, 1), line.slice(2)]
      if (mark === "W") scene = { accounts: [], contacts: [], ownDomains: listed(rest) }
      else if (mark === "A") scene = { ...scene, accounts: [...scene.accounts, account(rest)] }
      else if (mark === "C") scene = { ...scene, contacts: [...scene.contacts, contact(rest)] }
      else if (mark === "^") {
        const [on = "", accountId = ""] = rest.split(" => ")
        corrections = [...corrections, { on: page(on, scene.ownDomains), accountId: accountId.trim() }]
      } else if (mark === ">") {
        const [seen = "", outcome = ""] = rest.split(" => ")
        const [all = "", why = ""] = outcome.split(" // ")
        const [expected = none, ...alsoFine] = all.split(" ; ").map(answer)
        const before = corrections
        corrections = []
        return spread(seen).map((one) => ({
          group,
          page: page(one, scene.ownDomains),
          ...scene,
          corrections: before,
          expected,
          alsoFine,
          why: why.trim(),
        }))
      } else throw new Error(`The gold set has a line that cannot be read: ${line}`)
      return []
    })
}

const none: Expected = { kind: "none" }
const listed = (text = "") => text.split(",").flatMap((item) => item.trim() || [])

function answer(text: string): Expected {
  const [kind, ...ids] = text.trim().split(/\s+/)
  const [accountId = "", contactId] = (ids[0] ?? "").split("/")
  if (kind === "one") {
    return { kind, accountId, ...(contactId && { contactId: contactId === "-" ? null : contactId }) }
  }
  if (kind === "ask") return { kind, accountId }
  if (kind === "several") return { kind, accountIds: ids }
  if (kind === "none") return none
  throw new Error(`The gold set has an answer that cannot be read: ${text}`)
}

/** "A | e=x ¦ y" → "A | e=x" and "A | e=y". */
function spread(text: string): string[] {
  const parts = text.split(" | ")
  const at = parts.findIndex((part) => part.includes(" ¦ "))
  if (at < 0) return [text]
  const [key = "", values = ""] = split(parts[at] ?? "")
  return values.split(" ¦ ").map((value) => parts.with(at, `${key}=${value}`).join(" | "))
}

function split(part: string): [string, string] {
  const at = part.indexOf("=")
  if (at < 1) throw new Error(`The gold set has a value without a key: ${part}`)
  return [part.slice(0, at), part.slice(at + 1).trim()]
}

/** A bar within a value is written twice. */
const wordsIn = (parts: readonly string[]): Words =>
  new Map(parts.map((part) => split(part.trim().replaceAll("||", "|"))))

/** A contact's record and a company's record have ids of their own: `sf=` gives this one's. */
const crmIds = (words: Words) =>
  Object.entries(crms).flatMap(([short, crm]) => listed(words.get(short)).map((id) => ({ crm, id })))

function account(text: string): GoldDraft["accounts"][number] {
  const [id = "", ...parts] = text.split(" | ")
  const words = wordsIn(parts)
  return {
    id: id.trim(),
    name: words.get("n") ?? "",
    otherNames: listed(words.get("o")),
    domains: listed(words.get("d")),
    linkedinSlug: words.get("li") ?? null,
    linkedinId: words.get("liid") ?? null,
    crmIds: crmIds(words),
    industry: words.get("i") ?? null,
  }
}

function contact(text: string): GoldDraft["contacts"][number] {
  const [ids = "", ...parts] = text.split(" | ")
  const [id = "", accountId = ""] = ids.trim().split(" ")
  const words = wordsIn(parts)
  return {
    id,
    accountId,
    name: words.get("n") ?? "",
    title: words.get("t") ?? null,
    emails: listed(words.get("e")),
    linkedinSlug: words.get("li") ?? null,
    crmIds: crmIds(words),
  }
}

/** A page as its reader would tell it; fields that are not given were not said. */
function page(text: string, ownDomains: readonly string[]): PageDraft {
  const [first = "", ...parts] = text.trim().split(" | ")
  const words = wordsIn(parts)
  const [kind = "", ...record] = first.trim().split(" ")
  const person = some({
    name: words.get("pn"),
    headline: words.get("h"),
    title: words.get("t"),
    slug: words.get("s"),
    emails: words.has("e") ? listed(words.get("e")) : undefined,
  })
  const company = some({ name: words.get("co"), slug: words.get("cs"), domain: words.get("d") })
  const said = { ...(person && { person }), ...(company && { company }), evidence: [], missing: [] }
  if (kind === "person" || kind === "company") return { site: "linkedin", kind, ...said }
  if (kind === "web") return { site: "web", kind: "company", ...said }
  if (kind === "mail") return { site: "gmail", kind: "thread", ...said, thread: thread(words, person, ownDomains) }
  if (kind === "record") return { ...said, ...recordPage(record, words) }
  if (kind === "none") return { site: "linkedin", kind, nobody: words.get("no") === "feed" ? "feed" : "other", ...said }
  throw new Error(`The gold set has a page that cannot be read: ${text}`)
}

/** CRMs that Parley has no site of its own for are read as any other site. */
function recordPage([short = "", object = "", id = ""]: string[], words: Words) {
  const crm = crms[short] ?? "salesforce"
  const name = words.get("n")
  const site = crm === "salesforce" ? ("salesforce" as const) : ("web" as const)
  return { site, kind: "record" as const, record: { crm, object, id, ...(name && { name }) } }
}

function thread(words: Words, person: PageDraft["person"], ownDomains: readonly string[]) {
  const account = words.get("me") ?? `rep@${ownDomains[0] ?? "own-seller.example"}`
  const email = person?.emails?.[0]
  const other = email ? [{ email, ...(person?.name && { name: person.name }) }] : []
  const others = listed(words.get("p")).map((email) => ({ email }))
  return {
    id: "thread-f:1",
    account,
    participants: [{ email: account }, ...other, ...others],
    links: listed(words.get("l")),
  }
}

/** The object without what is undefined; undefined when nothing is left. */
function some<T extends Record<string, unknown>>(object: T): { [K in keyof T]?: Exclude<T[K], undefined> } | undefined {
  const said = Object.entries(object).filter(([, value]) => value !== undefined)
  return said.length > 0 ? (Object.fromEntries(said) as { [K in keyof T]?: Exclude<T[K], undefined> }) : undefined
}
