// Any other website: the company whose site it is, known by its host name alone.
import type { PageFacts } from "~src/domain/page-facts"
import type { Reader } from "./reader"
import { siteDomain } from "./text"

export const web: Reader = {
  site: "web",
  matches: () => true,
  subject: (url) => url.host,
  read(_doc, url): PageFacts {
    const domain = siteDomain(url.href)
    if (!domain) return { site: "web", kind: "none", nobody: "internal", evidence: [], missing: [] }
    const evidence = [{ field: "company.domain", finder: "address" }]
    return { site: "web", kind: "company", company: { domain }, evidence, missing: [] }
  },
}
