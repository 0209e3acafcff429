// A page that says less than its address promises, counted: where and by which finder. Nothing of the page, no account, no
// person. Zod-free: the background carries it.
import type { PageFacts } from "./page-facts"
import type { Site } from "./words"

export type Drift = { site: Site; page: PageFacts["kind"]; field: string; finder: string; how: "silent" | "disagreed" }

/** What a field or a finder is called; nobody's name and no text of a page has this form with a blank or a capital first. */
export const finderName = /^[a-z][A-Za-z0-9.-]{0,39}$/

/** What is counted of a page's facts; what has another form than a finder's name is left out. */
export function driftsOf({ site, kind, drift = [] }: PageFacts): Drift[] {
  if (site === "web") return []
  const named = drift.filter(({ field, finder }) => finderName.test(field) && finderName.test(finder))
  return named.map((one) => ({ site, page: kind, ...one }))
}

export const driftKey = ({ site, page, field, finder, how }: Drift) => [site, page, field, finder, how].join(" ")
