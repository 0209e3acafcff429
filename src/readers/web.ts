// Any other website: the company whose site it is, known by its host name alone.
import type { PageFacts } from "~src/domain/page-facts"
import type { Reader } from "./reader"

/**
 * The host name of a web address without `www.`; the registrable part is for whoever knows the public suffix list.
 * @returns undefined for anything but a public http(s) host name: no ports, addresses by number, bare names.
 */
export function siteDomain(address: string | undefined): string | undefined {
  try {
    const url = new URL(address ?? "")
    const host = url.hostname
      .toLowerCase()
      .replace(/\.$/, "")
      .replace(/^www\./, "")
    if (!/^https?:$/.test(url.protocol) || url.port !== "" || host.length > 253) return undefined
    if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host) || /\.\d+$/.test(host)) return undefined
    return /\.(localhost|local|internal|lan)$/.test(host) ? undefined : host
  } catch {
    return undefined
  }
}

export const web: Reader = {
  site: "web",
  matches: () => true,
  read(_doc, url): PageFacts {
    const domain = siteDomain(url.href)
    if (!domain) return { site: "web", kind: "none", nobody: "internal", evidence: [], missing: [] }
    const evidence = [{ field: "company.domain", finder: "address" }]
    return { site: "web", kind: "company", company: { domain }, evidence, missing: [] }
  },
}
