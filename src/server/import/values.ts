// How single values are read: websites, addresses, ids, days, and words of closed lists.
import { emailDomain, registrableDomain } from "~src/domain/match/domain-of"
import { isFreeMail } from "~src/domain/match/free-mail"
import { plainSlug } from "~src/domain/match/keys"
import { recordId, salesforceId } from "~src/domain/match/record-id"
import type { Crm } from "~src/domain/words"
import type { Problem } from "./decode"
import type { Known } from "./field"

type Read = (text: string, known: Known) => string | null | Problem

/** Sites where companies have a page, none of them a company's own domain. */
const shared = new Set(
  `linkedin.com facebook.com fb.com instagram.com twitter.com x.com youtube.com xing.com tiktok.com github.com
  google.com goo.gl wikipedia.org crunchbase.com bit.ly t.co linktr.ee about.me yelp.com indeed.com glassdoor.com`.split(
    /\s+/,
  ),
)
/** What people type where they know no website. */
const noWebsite = /^(-+|\.+|none|no|keine?|nein|tbd|tba|unknown|unbekannt|www\.?|https?:\/*(www\.?)?)$/i

export const oneLine: Read = (text) => text.replace(/[\t\r\n]+/g, " ").trim() || null

/** A company's registrable domain. */
export const website: Read = (text, { say, ownDomains }) => {
  if (noWebsite.test(text)) return null
  const domain = text.includes("@") && !text.includes("/") ? emailDomain(text) : registrableDomain(text)
  if (!domain?.includes(".") || /\s/.test(text)) return { problem: say.website(text) }
  if (isFreeMail(domain)) return { problem: say.mailProvider(domain) }
  if (shared.has(domain)) return { problem: say.sharedHost(domain) }
  return ownDomains.has(domain) ? { problem: say.ownDomain(domain) } : domain
}

export const email: Read = (text, { say }) => {
  const address = text.replace(/^mailto:/i, "").toLowerCase()
  const whole = /^[^\s@,;<>"]+@[^\s@,;<>"]+$/.test(address) && emailDomain(address) !== null
  return whole ? address : { problem: say.email(text) }
}

const linkedinUrl = /^(https?:\/\/)?([a-z0-9-]+\.)*linkedin\.com\//i

/** A company's slug, or its number, from an address or bare. */
export const companySlug: Read = (text, { say }) =>
  slugIn(text, /linkedin\.com\/(?:[a-z]{2}\/)?(company|school|showcase)\/[^/?#\s]+/i) ?? { problem: say.linkedin(text) }

/** A person's slug from an address or bare. */
export const personSlug: Read = (text, { say }) =>
  slugIn(text, /linkedin\.com\/(?:[a-z]{2}\/)?(in|pub)\/[^/?#\s]+/i) ?? { problem: say.linkedin(text) }

function slugIn(text: string, address: RegExp): string | null {
  if (linkedinUrl.test(text) ? !address.test(text) : /[\s/:?#]/.test(text)) return null
  return plainSlug(text) || null
}

/** Always the 15 characters, so that both forms are one record. */
export const sfId: Read = (text, { say }) => salesforceId(text) ?? { problem: say.salesforceId(text) }

export const crmRecordId =
  (crm: Crm): Read =>
  (text, { say }) => {
    const id = /^[\w{}.-]{1,64}$/.test(text) ? recordId(crm, text) : null
    return id ?? { problem: say.crmId(text) }
  }

export const parleyId: Read = (text, { say }) =>
  /^[A-Za-z0-9_-]{1,64}$/.test(text) ? text : { problem: say.parleyId(text) }

export const webAddress: Read = (text, { say }) => {
  const url = /^https?:\/\/\S+$/i.test(text) && URL.canParse(text) ? new URL(text) : null
  return url?.hostname.includes(".") || url?.hostname === "localhost" ? text : { problem: say.address(text) }
}

const languageNames: Record<string, string> = {
  en: "en",
  english: "en",
  englisch: "en",
  de: "de",
  german: "de",
  deutsch: "de",
}
export const language: Read = (text, { say }) => {
  const found = languageNames[text.toLowerCase().replace(/[-_][a-z]{2}$/, "")]
  return found ?? { problem: say.language(text) }
}

/** `2026-12-31`, with a time or not; `31.12.2026`; `2026/12/31`; with slashes otherwise only where one reading is a day. */
export const day: Read = (text, { say }) => {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text)
  if (iso) return dayFrom(iso[1], iso[2], iso[3]) ?? { problem: say.day(text) }
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:[ ,].*)?$/.exec(text)
  if (dotted) return dayFrom(dotted[3], dotted[2], dotted[1]) ?? { problem: say.day(text) }
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?:[ ,].*)?$/.exec(text)
  if (!slashed) return { problem: say.day(text) }
  const [, a, b, year] = slashed
  const readings = new Set([dayFrom(year, a, b), dayFrom(year, b, a)].filter((it) => it !== null))
  if (readings.size > 1) return { problem: say.eitherDay(text) }
  return [...readings][0] ?? { problem: say.day(text) }
}

function dayFrom(year = "", month = "", date = ""): string | null {
  const text = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`
  const at = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text) ? text : null
}

/** An industry in the spelling that stands already; a constant of an export as words: MACHINERY → Machinery. */
export const industry: Read = (text, { industries }) => {
  const plain = /^[A-Z][A-Z0-9_]{4,}$/.test(text) ? sentence(text.replace(/_+/g, " ").trim().toLowerCase()) : text
  const key = plain.toLowerCase()
  const standing = industries.get(key)
  if (standing !== undefined) return standing
  industries.set(key, plain)
  return plain
}

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** A word of a closed list, whatever its case, spaces or dashes. */
export const oneOf =
  (head: string, words: readonly string[], also: Record<string, string> = {}): Read =>
  (text, { say }) => {
    const plain = text.toLowerCase().replace(/[\s_]+/g, "-")
    const found = words.find((word) => word.toLowerCase() === plain) ?? also[plain]
    return found ?? { problem: say.oneOf(head, text, words) }
  }

/** `yes` or `no`. */
export const yes =
  (head: string): Read =>
  (text, { say }) => {
    if (/^(yes|y|true|1|x|ja|wahr)$/i.test(text)) return "yes"
    return /^(no|n|false|0|nein|falsch)$/i.test(text) ? "no" : { problem: say.oneOf(head, text, ["yes", "no"]) }
  }
