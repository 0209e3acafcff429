// Any other website: its address is all that is read of it.
import { registrableDomain } from "~src/domain/match/domain-of"
import type { PageFacts } from "~src/domain/page-facts"

/** @returns null for what is no public website: no host name, a port, an address by number. */
export function webFacts(address: string): PageFacts | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const domain = /^https?:$/.test(url.protocol) && url.port === "" ? registrableDomain(url.hostname) : null
  if (!domain) return null
  const evidence = [{ field: "company.domain", finder: "address" }]
  return { site: "web", kind: "company", company: { domain }, evidence, missing: [] }
}
