// What every reader is: a pure function of a document and its address.
import type { FinderTable } from "~src/domain/finders"
import type { PageFacts } from "~src/domain/page-facts"
import type { Mend } from "./mend"

/** What the watch knows beside document and address. */
export type Given = {
  /** The title has changed with the address, so it is this page's. Not known: false. */
  fresh?: boolean
  /** The site's finders as the workspace's server has mended them. */
  table?: FinderTable | null
  /** How such a table is heard where a site's finders are code. */
  mend?: Mend | undefined
}

export type Reader = {
  site: PageFacts["site"]
  /** Whether this reader is the one for the address. */
  matches: (url: URL) => boolean
  /** What the address names: two addresses with one subject show the same person, company, thread or record. */
  subject: (url: URL) => string
  /** Reads; never writes, waits or throws on a page it does not know. */
  read: (doc: Document, url: URL, given?: Given) => PageFacts
}

/** Whether an address is on a domain or below it: `de.linkedin.com` is within `linkedin.com`. */
export function within(url: URL, domain: string): boolean {
  return url.protocol === "https:" && (url.hostname === domain || url.hostname.endsWith(`.${domain}`))
}
