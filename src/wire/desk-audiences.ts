// What the room of personas and segments and the server say to each other, under /api/desk/audiences.
import * as z from "zod"
import { Persona, Segment, SegmentRule } from "~src/domain/account"
import { Id } from "~src/domain/basics"

/** What holds a persona or a segment, by kind, as far as there is any: while something does, it is not removed. */
export const Uses = z.partialRecord(
  z.enum(["accounts", "contacts", "messages", "insights", "terms", "assets"]),
  z.number().int().positive(),
)
export type Uses = z.infer<typeof Uses>

/** GET /audiences. `version` is what an edit must meet. */
export const AudienceList = z.object({
  /** `titled`: contacts whose title maps to it. */
  personas: z.array(z.object({ persona: Persona, version: z.number().int(), titled: z.number().int(), uses: Uses })),
  segments: z.array(z.object({ segment: Segment, version: z.number().int(), uses: Uses })),
  /** Contacts with a title, and those whose title maps to some persona; `open`: the most frequent titles that map to none. */
  titles: z.object({
    all: z.number().int(),
    mapped: z.number().int(),
    open: z.array(z.object({ title: z.string(), n: z.number().int() })),
  }),
})
export type AudienceList = z.infer<typeof AudienceList>

/**
 * POST /personas, PUT /personas/:id and DELETE /personas/:id, and the same for /segments → AudienceList. A name is given once: 400.
 * 409 if `version` is not the current, or if something still holds what would be removed, named in `details`.
 */
export const NewPersona = Persona.omit({ id: true })
export type NewPersona = z.infer<typeof NewPersona>
export const EditedPersona = NewPersona.extend({ version: z.number().int().positive() })
export const NewSegment = Segment.omit({ id: true })
export type NewSegment = z.infer<typeof NewSegment>
export const EditedSegment = NewSegment.extend({ version: z.number().int().positive() })

/** POST /segments/match: what a rule would do, before it is saved. `id`: of the segment that has it. */
export const RuleToMatch = z.object({ id: Id.nullable(), rule: SegmentRule })
/** `matches`: accounts that it matches. `gets`: those of them that would have the segment by it. */
export const RuleMatches = z.object({ matches: z.number().int(), gets: z.number().int() })
export type RuleMatches = z.infer<typeof RuleMatches>
