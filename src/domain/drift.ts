// A page that says less than its address promises, counted: where and by which finder. Nothing of the page, no account, no person.
import * as z from "zod"
import { SiteName } from "./basics"
import type { PageFacts } from "./page-facts"

const name = z.string().regex(/^[a-z][A-Za-z0-9.-]{0,39}$/)

export const Drift = z.object({
  site: SiteName,
  page: z.enum(["person", "company", "thread", "record", "none"]),
  field: name,
  finder: name,
  how: z.enum(["silent", "disagreed"]),
})
export type Drift = z.infer<typeof Drift>

/** What is counted of a page's facts; what has another form than a finder's name is left out. */
export function driftsOf({ site, kind, drift = [] }: PageFacts): Drift[] {
  return drift.flatMap((one) => Drift.safeParse({ site, page: kind, ...one }).data ?? [])
}

export const driftKey = ({ site, page, field, finder, how }: Drift) => [site, page, field, finder, how].join(" ")
