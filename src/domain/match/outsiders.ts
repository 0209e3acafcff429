// Our own people are nobody we sell to: a page's facts without them.
import type { PageFacts } from "../page-facts"
import { emailDomain, registrableDomain } from "./domain-of"
import { isFreeMail } from "./free-mail"

/** Our own domains: those of the workspace, and the one of the mailbox that a thread is read in. */
export function ownDomains(workspace: readonly string[], facts: PageFacts): string[] {
  const reader = facts.thread?.account ?? ""
  const mailbox = emailDomain(reader)
  const listed = workspace.map((d) => registrableDomain(d) ?? d.toLowerCase())
  return mailbox && !isFreeMail(reader) ? [...new Set([...listed, mailbox])] : listed
}

/**
 * For a thread whose person is one of ours: the one outsider who takes part, else nobody ("internal").
 * Other pages stay as they are, but a page on our own site is nobody too.
 */
export function withoutOwn(facts: PageFacts, own: readonly string[]): PageFacts {
  const isOwn = (email: string) => own.includes(emailDomain(email) ?? "")
  if (facts.kind === "thread") {
    const emails = facts.person?.emails ?? []
    if (emails.length > 0 && !emails.every(isOwn)) return facts
    const others = (facts.thread?.participants ?? []).filter(
      (p) => p.email !== facts.thread?.account && emailDomain(p.email) !== null && !isOwn(p.email),
    )
    const [first, ...more] = others
    if (first && more.every((p) => sameHouse(p.email, first.email)))
      return { ...facts, person: { ...(first.name ? { name: first.name } : {}), emails: [first.email] } }
    return emails.length > 0 && others.length === 0 ? nobody(facts) : facts
  }
  const domain = registrableDomain(facts.company?.domain ?? "")
  return facts.site === "web" && domain && own.includes(domain) ? nobody(facts) : facts
}

const sameHouse = (a: string, b: string) => emailDomain(a) === emailDomain(b) && !isFreeMail(a)

const nobody = (facts: PageFacts): PageFacts => ({
  site: facts.site,
  kind: "none",
  nobody: "internal",
  evidence: facts.evidence,
  missing: facts.missing,
})
