// The built content scripts, as they lie in the extension: which one reads a site, at which address.
import { matches } from "./sites"
import { type Site, sites } from "./words"

/** A part of a site that is an application of its own, with a content script of its own. */
export const ownPart: Partial<Record<Site, { name: string; patterns: readonly string[] }>> = {
  linkedin: { name: "sales-navigator", patterns: ["https://*.linkedin.com/sales/*"] },
}

/** The built content script of a site for an address, as it lies in the extension. */
export function contentFile(site: Site, address = ""): string {
  const part = ownPart[site]
  return `contents/${part?.patterns.some((pattern) => matches(pattern, address)) ? part.name : site}.js`
}

/** What hears a mended table on a site whose own script has no room for it; put into a page before the table. */
export const menderFile: Partial<Record<Site, string>> = { linkedin: "contents/mender.js" }

/** What makes the structure of a page, on every site; put into a page when the rep asks for it. */
export const structureFile = "contents/structure.js"

/** All built content scripts. */
export const contentNames: readonly string[] = [
  ...sites.flatMap((site) => [site, ownPart[site]?.name ?? []].flat()),
  "mender",
  "structure",
]
