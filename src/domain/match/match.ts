// Which account a page is about: one, several, none, or a question. When unsure, ask: a wrong account is the worst failure.
//
// What an answer is kept under:
// - "is TELVO account X?" (a name alone): the name, so that the next colleague's page is not asked about;
// - nothing found, and the rep searched: the company's own surest key (record, slug, domain, e-mail domain, name), else the person's;
// - keys that disagree or are shared: the page's surest key. On a person's page that is the person at this very employer, so
//   that the answer ends with the job and says nothing of colleagues;
// - a match that the rep corrects: the key that made the match if it was an answer of the rep's, else the page's surest key.
// An answer under a name gives way to a slug, domain or contact that points elsewhere: then it is asked again, once, under that key.
import type { Account } from "../account"
import type { PageFacts } from "../page-facts"
import { contradiction, namesAgree, otherSlug } from "./agreement"
import type { Candidate, Match, MatchKey, MatchReason, Suggestion } from "./answer"
import { type KeyKind, type PageKey, plainSlug } from "./keys"

/** What the key index and the rep's answers say about a page's keys. */
export type Lookup = {
  byKey: ReadonlyMap<string, readonly { accountId: string; contactId: string | null }[]>
  /** Key → account id. */
  corrections: ReadonlyMap<string, string>
  accounts: ReadonlyMap<string, Account>
}

type Hit = { key: PageKey; accounts: Account[]; contacts: { accountId: string; contactId: string | null }[] }

/**
 * Decides. Pure, no clock, no order but that of the keys.
 * @param keys as `pageKeys` gave them for these facts, surest first.
 */
export function decide(facts: PageFacts, keys: readonly PageKey[], lookup: Lookup): Match {
  const hits = keys.map((key) => look(key, lookup))
  const answered = hits.find(
    (hit) => hit.key.corrects && lookup.corrections.has(hit.key.key) && answerOf(hit.key, lookup),
  )
  if (answered) return byAnswer(facts, hits, answered, answerOf(answered.key, lookup) as Account)
  const strong = hits.filter((hit) => !ofName(hit.key.kind) && hit.accounts.length > 0)
  if (strong.length > 0) return byKeys(facts, hits, strong)
  return byName(facts, hits)
}

function look(key: PageKey, lookup: Lookup): Hit {
  const rows = lookup.byKey.get(key.key) ?? []
  return {
    key,
    accounts: distinct(rows.map((row) => lookup.accounts.get(row.accountId))),
    contacts: rows.filter((row) => row.contactId !== null),
  }
}

const answerOf = (key: PageKey, lookup: Lookup) => lookup.accounts.get(lookup.corrections.get(key.key) ?? "")

/** The rep's answer wins, unless something surer than what it is kept under points elsewhere. */
function byAnswer(facts: PageFacts, hits: Hit[], answered: Hit, account: Account): Match {
  const surer = hits.slice(0, hits.indexOf(answered)).filter((hit) => hit.key.kind !== answered.key.kind)
  const rival = surer.find((hit) => hit.accounts.length > 0 && !hit.accounts.includes(account))
  if (rival) return disagree(hits, rival, answered, [account, ...rival.accounts])
  const { kind } = answered.key
  if (kind === "name") {
    const named = namedBy(hits)
    if (named.length > 1)
      return several(hits, named, { code: "name-shared", name: answered.key.value, count: named.length })
    const against = contradiction(account, facts)
    if (against) return ask(hits, account, "correction", disagreement(against, answered.key.value))
  }
  // An answer about the person alone, and now the page names an employer that is not this account.
  if (aboutPerson(kind) && !answered.key.key.includes("@") && !namesAgree(account, facts))
    return disagree(hits, answered, nameHit(hits), [account, ...namedBy(hits)])
  return one(account, hits, { code: "your-answer" }, "yours", "correction", answered.key.key)
}

function byKeys(facts: PageFacts, hits: Hit[], strong: Hit[]): Match {
  const [first, ...others] = strong as [Hit, ...Hit[]]
  const common = first.accounts.filter((account) => others.every((hit) => hit.accounts.includes(account)))
  const all = distinct(strong.flatMap((hit) => hit.accounts))
  const odd = others.find((hit) => !hit.accounts.some((account) => first.accounts.includes(account))) ?? others.at(-1)
  if (common.length === 0 && odd) return disagree(hits, first, odd, all)
  if (common.length > 1)
    return several(hits, common, { code: "key-shared", value: first.key.value, count: common.length })
  const account = common[0] as Account
  // A name that is only alike is too little to doubt a key.
  const named = withName(hits)
  if (named.length > 0 && !named.includes(account)) return disagree(hits, first, nameHit(hits), [account, ...named])
  // We know the person only from a record of ours, and the page names another employer.
  if (strong.every((hit) => aboutPerson(hit.key.kind)) && !namesAgree(account, facts))
    return ask(hits, account, via(first), disagreement(first.key.value, facts.company?.name ?? ""))
  const against = contradictedBy(first.key.kind, account, facts)
  if (against) return ask(hits, account, via(first), disagreement(against, first.key.value))
  const sure = first.key.kind === "email-domain" ? "likely" : "certain"
  return one(account, hits, reasonOf(first, facts), sure, via(first), surestKey(hits))
}

/** A subsidiary's page may carry its parent's web address, and a contact of ours may have moved to a namesake. */
function contradictedBy(kind: KeyKind, account: Account, facts: PageFacts): string | null {
  if (aboutPerson(kind)) return contradiction(account, facts)
  const slug = plainSlug(facts.company?.slug ?? "")
  return slug && kind.endsWith("domain") && otherSlug(account, slug) ? slug : null
}

function byName(facts: PageFacts, hits: Hit[]): Match {
  const named = namedBy(hits)
  const name = facts.company?.name ?? ""
  if (named.length > 1) return several(hits, named, { code: "name-shared", name, count: named.length })
  const account = named[0]
  if (!account) return none(facts, hits)
  const against = contradiction(account, facts)
  if (against) return ask(hits, account, "name", disagreement(against, name))
  const key = hits.find((hit) => hit.key.kind === "name" && hit.key.corrects)?.key.key ?? surestKey(hits)
  return { kind: "ask", candidate: { account, via: "name" }, key: key ?? "", reason: { code: "name-alone", name } }
}

function none(facts: PageFacts, hits: Hit[]): Match {
  const ofCompany: KeyKind[] = ["crm-id", "contact-crm", "linkedin", "domain", "email-domain", "name"]
  const usable = hits.filter((hit) => hit.key.corrects)
  const best = usable.find((hit) => ofCompany.includes(hit.key.kind)) ?? usable[0]
  const keys = hits.map((hit) => hit.key)
  const tried = [...new Set(usable.map((hit) => hit.key.value))]
  return {
    kind: "none",
    key: best?.key.key ?? null,
    reason: hits.length === 0 ? { code: "no-key" } : { code: "no-account", tried },
    suggestion: suggestionOf(facts, keys),
  }
}

/** What a new account would be called, from the page. */
export function suggestionOf(facts: PageFacts, keys: readonly PageKey[]): Suggestion {
  const domain = keys.find((key) => key.kind === "email-domain" || key.kind === "domain")?.value ?? null
  const name = facts.company?.name ?? facts.record?.name ?? null
  return { name, domain, linkedinSlug: facts.company?.slug ?? null }
}

/** Accounts that have the page's company name, else those that have one alike. */
function namedBy(hits: Hit[]): Account[] {
  const named = withName(hits)
  return named.length > 0 ? named : distinct(hits.filter((hit) => ofName(hit.key.kind)).flatMap((hit) => hit.accounts))
}

const withName = (hits: Hit[]) => distinct(hits.filter((hit) => hit.key.kind === "name").flatMap((hit) => hit.accounts))

function one(
  account: Account,
  hits: Hit[],
  reason: MatchReason,
  sure: "certain" | "likely" | "yours",
  by: MatchKey,
  key: string | null,
): Match {
  const contact = hits.flatMap((hit) => hit.contacts).find((row) => row.accountId === account.id)
  return { kind: "one", account, contactId: contact?.contactId ?? null, reason, sure, via: by, key }
}

/** A question about one account is a yes or no; about more, a choice. */
function disagree(hits: Hit[], first: Hit, second: Hit | undefined, accounts: Account[]): Match {
  const reason = disagreement(first.key.value, second?.key.value ?? "")
  const [account, ...more] = distinct(accounts)
  return account && more.length === 0 ? ask(hits, account, via(first), reason) : several(hits, accounts, reason)
}

const disagreement = (first: string, second: string): MatchReason => ({ code: "keys-disagree", first, second })

function ask(hits: Hit[], account: Account, by: MatchKey, reason: MatchReason): Match {
  return { kind: "ask", candidate: { account, via: by }, key: surestKey(hits) ?? "", reason }
}

function several(hits: Hit[], accounts: Account[], reason: MatchReason): Match {
  const candidates: Candidate[] = distinct(accounts).map((account) => {
    const hit = hits.find((h) => h.accounts.includes(account))
    return { account, via: hit ? via(hit) : "correction" }
  })
  return { kind: "several", candidates, key: surestKey(hits) ?? "", reason }
}

const surestKey = (hits: Hit[]) => hits.find((hit) => hit.key.corrects)?.key.key ?? null
const nameHit = (hits: Hit[]) => hits.find((hit) => hit.key.kind === "name")
const ofName = (kind: KeyKind) => kind === "name" || kind === "alike"
const aboutPerson = (kind: KeyKind) => kind.startsWith("contact-")
const distinct = <T>(list: readonly (T | undefined)[]) => [...new Set(list.filter((one) => one !== undefined))]

const viaOf: Record<KeyKind, MatchKey> = {
  "crm-id": "crm-id",
  "contact-crm": "crm-id",
  "contact-linkedin": "linkedin",
  "contact-email": "email-domain",
  "linkedin": "linkedin",
  "domain": "domain",
  "email-domain": "email-domain",
  "name": "name",
  "alike": "name",
}
const via = (hit: Hit) => viaOf[hit.key.kind]

function reasonOf({ key }: Hit, facts: PageFacts): MatchReason {
  switch (key.kind) {
    case "crm-id":
    case "contact-crm":
      return { code: "crm-id", crm: facts.record?.crm ?? "salesforce", id: key.value }
    case "contact-linkedin":
      return { code: "contact-linkedin", slug: key.value }
    case "contact-email":
      return { code: "contact-email", email: key.value }
    case "linkedin":
      return { code: "linkedin", slug: key.value }
    case "domain":
      return { code: "domain", domain: key.value }
    case "email-domain":
      return { code: "email-domain", domain: key.value }
    case "name":
    case "alike":
      return { code: "name-alone", name: key.value }
  }
}
