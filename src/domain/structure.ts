// The structure of a page that changed, as a rep may send it: its form, what it may hold, how much. Zod-free: the background
// carries it.
import type { PageFacts } from "./page-facts"
import type { Site } from "./words"

/** At most so many characters. */
export const structureLimit = 40_000

/** One report as it goes to the server. `finders`: the version of the finders that failed; 1: those built in. */
export type Structure = { id: string; site: Site; page: PageFacts["kind"]; finders: number; text: string }

/**
 * One element a line: depth, tag, the names of its attributes in brackets (a role with its value, classes as hashes), "…"
 * where it has words of its own, and how many times in a row it stands. What has any other form is no structure.
 */
export const structureLine =
  /^ *[a-z][a-z0-9-]{0,49}(\[[a-z][a-z0-9:_-]{0,39}(=[a-z]{1,20}|(\.[0-9a-f]{4}){1,4})?( [a-z][a-z0-9:_-]{0,39}(=[a-z]{1,20}|(\.[0-9a-f]{4}){1,4})?)*\])?( …)?( ×\d{1,5})?( ✂)?$/

/** Judges a text that says it is a structure: judged where it is made, and again by the server. */
export const isStructure = (text: string): boolean =>
  text.length > 0 && text.length <= structureLimit && text.split("\n").every((line) => structureLine.test(line))
