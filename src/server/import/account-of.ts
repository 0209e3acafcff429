// The account that a contact or a lead belongs to: by CRM id, else domain, else the exact name if only one has it.
import { emailDomain } from "~src/domain/match/domain-of"
import { isFreeMail } from "~src/domain/match/free-mail"
import { strictForms } from "~src/domain/match/normalise-name"
import type { Problem } from "./decode"
import type { Flat, Known } from "./field"
import type { KeyIndex, Slot } from "./key-index"
import { all, first } from "./kinds/kind"

/**
 * @param helps what the row says of the account.
 * @param emails the person's addresses: their domain points to an account where the row gives no website.
 * @returns null where the row says nothing of an account.
 */
export function accountOf(
  helps: Flat,
  emails: readonly string[],
  index: KeyIndex,
  known: Known,
): Slot | Problem | null {
  const { say } = known
  const id = first(helps, "accountId")
  const crm = [
    ...all(helps, "accountSalesforce").map((it) => `crm:salesforce:${it}`),
    ...all(helps, "accountHubspot").map((it) => `crm:hubspot:${it}`),
  ]
  const site = all(helps, "accountWebsite").map((it) => `domain:${it}`)
  // An employer's mail may come from a domain that no account has: then it says nothing.
  const mail = site.length > 0 ? [] : mailDomains(emails, known).filter((key) => index.has(key))
  const name = first(helps, "accountName")
  const names = name ? strictForms(name).map((form) => `name:${form}`) : []
  if (!id && [crm, site, mail, names].every((keys) => keys.length === 0)) return name ? unknown(name) : null

  const sure = index.find([id ? [`id:${id}`] : [], crm, site, names], 3)
  const byMail = mail.length > 0 ? index.find([[], crm, mail, names], 3) : null
  const said = id ?? crm[0]?.split(":").at(-1) ?? name ?? first(helps, "accountWebsite") ?? mail[0]?.slice(7) ?? ""
  if (sure && "slot" in sure) {
    // The name alone led there, and the mail leads elsewhere: nobody can tell which is meant.
    const byName = !id && !index.holdsAny(sure.slot, [...crm, ...site])
    if (byName && byMail && "slot" in byMail && byMail.slot !== sure.slot) {
      return { problem: say.accountDisagree(sure.slot.label, byMail.slot.label) }
    }
    return sure.slot
  }
  if (byMail && "slot" in byMail && !id && (!sure || sure.several.includes(byMail.slot))) return byMail.slot
  if (sure) return several(said, sure.several)
  if (byMail && "several" in byMail) return several(said, byMail.several)
  return unknown(said)

  function unknown(text: string): Problem {
    return { problem: say.accountUnknown(text) }
  }
  function several(text: string, slots: Slot[]): Problem {
    return {
      problem: say.accountSeveral(
        text,
        slots.slice(0, 4).map((slot) => slot.label),
      ),
    }
  }
}

function mailDomains(emails: readonly string[], { ownDomains }: Known): string[] {
  const domains = emails.map(emailDomain).filter((it) => it !== null)
  return [...new Set(domains)].filter((it) => !isFreeMail(it) && !ownDomains.has(it)).map((it) => `domain:${it}`)
}
