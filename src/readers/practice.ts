// Our own practice pages: each names the address it plays, and is read by that site's reader.
import type { PageFacts } from "~src/domain/page-facts"
import { gmail } from "./gmail"
import { linkedin } from "./linkedin"
import type { Reader } from "./reader"
import { salesforce } from "./salesforce"
import { web } from "./web"

/** `<meta name="parley-practice" content="https://www.linkedin.com/in/mira-solberg/">` */
function playedAddress(doc: Document): URL | undefined {
  try {
    return new URL(doc.querySelector('meta[name="parley-practice"]')?.getAttribute("content") ?? "")
  } catch {
    return undefined
  }
}

export const practice: Reader = {
  site: "practice",
  matches: (url) => /^https?:$/.test(url.protocol) && /^\/practice(\/|$)/.test(url.pathname),
  subject: (url) => url.href,
  read(doc, url): PageFacts {
    const played = playedAddress(doc)
    if (!played) return { site: "practice", kind: "none", nobody: "other", evidence: [], missing: [] }
    if (url.hash) played.hash = url.hash
    const reader = [linkedin, gmail, salesforce].find((one) => one.matches(played)) ?? web
    return { ...reader.read(doc, played), site: "practice" }
  },
}
