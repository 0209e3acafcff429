// What the Sites room and the server say to each other, under /api/desk/sites. Admins only.
import * as z from "zod"
import { Millis, SiteName } from "~src/domain/basics"
import { PageFacts } from "~src/domain/page-facts"

/** How a site came to be read as it is: a table shipped or taken back, the site switched off or on. */
export const fixSteps = ["shipped", "reverted", "off", "on"] as const
export type FixStep = (typeof fixSteps)[number]

/** The version of the finders that are built in. */
export const builtInVersion = 1

const Version = z.number().int().min(builtInVersion)

export const SiteStep = z.object({
  version: Version,
  step: z.enum(fixSteps),
  /** The shipped version that speaks since then; 1: those built in. */
  contents: Version,
  /** The table as devices got it, JSON. */
  body: z.string(),
  at: Millis,
  /** A member's name. */
  by: z.string().nullable(),
})
export type SiteStep = z.infer<typeof SiteStep>

/** Browsers that met a page which says less than its address promises, each once a day: these seven days, the seven before. */
export const SiteDrift = z.object({
  page: PageFacts.shape.kind,
  field: z.string(),
  finder: z.string(),
  how: z.enum(["silent", "disagreed"]),
  week: z.number().int(),
  before: z.number().int(),
})
export type SiteDrift = z.infer<typeof SiteDrift>

/** The structure of a changed page that somebody chose to send: no word of the page, and nobody's. */
export const SiteStructure = z.object({
  id: z.uuid(),
  page: PageFacts.shape.kind,
  /** The version of the finders that failed. */
  finders: Version,
  /** The day it came, UTC. */
  at: Millis,
  /** Characters. */
  size: z.number().int(),
})
export type SiteStructure = z.infer<typeof SiteStructure>

/** GET /sites/{site}/structures/{id} */
export const StructureText = z.object({ text: z.string() })
export type StructureText = z.infer<typeof StructureText>

export const SiteState = z.object({
  site: SiteName,
  /** Of the last step; 1 before the first. */
  version: Version,
  contents: Version,
  off: z.boolean(),
  /** Newest first, the last twenty. */
  steps: z.array(SiteStep),
})
export type SiteState = z.infer<typeof SiteState>

/** A site as the room shows it: the finders that failed most first. */
export const SiteRow = SiteState.extend({
  drifts: z.array(SiteDrift),
  /** Newest first. */
  structures: z.array(SiteStructure),
})
export type SiteRow = z.infer<typeof SiteRow>

/** GET /sites */
export const SiteList = z.object({ sites: z.array(SiteRow) })
export type SiteList = z.infer<typeof SiteList>

/** The text is judged by the route, so that everything wrong in it is said in words. */
const Text = z.string().max(200_000)

/** POST /sites/{site}/check: what shipping this text would do. Changes nothing. */
export const FixDraft = z.object({ text: Text })
export type FixDraft = z.infer<typeof FixDraft>
export const FixCheck = z.object({
  /** Empty: it can be shipped. */
  wrong: z.array(z.string()),
  /** The least version that the table may have. */
  next: Version,
  /** What it replaces: "person · company.name"; "marks · pane". */
  mends: z.array(z.string()),
  /** It switches the site off. */
  off: z.boolean(),
})
export type FixCheck = z.infer<typeof FixCheck>

/** POST /sites/{site}/fixes, /revert, /switch → SiteState; 409 if `from` is not the version that holds. */
export const NewFix = z.object({ text: Text, from: Version })
export const Revert = z.object({ from: Version })
export const Switch = z.object({ off: z.boolean(), from: Version })
