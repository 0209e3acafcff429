// The one way from a page to what it says.
import type { PageFacts } from "~src/domain/page-facts"
import { dynamics } from "./dynamics"
import { gmail } from "./gmail"
import { hubspot } from "./hubspot"
import { linkedin } from "./linkedin"
import { outlook } from "./outlook"
import { pipedrive } from "./pipedrive"
import { practice } from "./practice"
import type { Given, Reader } from "./reader"
import { salesNavigator } from "./sales-navigator"
import { salesforce } from "./salesforce"
import { web } from "./web"
import { zoho } from "./zoho"

const readers: readonly Reader[] = [
  salesNavigator,
  linkedin,
  gmail,
  outlook,
  salesforce,
  hubspot,
  dynamics,
  pipedrive,
  zoho,
]

/** The reader of the site that an address is on; `web` for any other. */
export const readerOf = (address: URL): Reader => readers.find((one) => one.matches(address)) ?? web

/**
 * Reads a page by its address. Pure: the document is not changed, and nothing leaves this function but its answer.
 * @returns facts within the limits of `PageFacts`; kind "none" with the reason where the page names nobody.
 */
export function readPage(document: Document, url: string | URL, given?: Given): PageFacts {
  const address = new URL(url)
  const reader = readerOf(address)
  if (reader !== web) return reader.read(document, address, given)
  const played = practice.matches(address) && document.querySelector('meta[name="parley-practice"]')
  return (played ? practice : web).read(document, address)
}
