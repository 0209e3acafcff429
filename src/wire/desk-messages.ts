// What the Messages room and the server say to each other beside the list: drafts published, a publish undone, wordings adopted.
import * as z from "zod"
import { Id, line } from "~src/domain/basics"
import { Message } from "~src/domain/messaging"

const version = z.number().int().positive()

/** POST /messages/publish → PublishedDrafts: all together, or 409 and none, if one of them is not the current version. */
export const DraftsToPublish = z.object({
  drafts: z
    .array(z.object({ id: Id, version }))
    .min(1)
    .max(200),
})
export type DraftsToPublish = z.infer<typeof DraftsToPublish>
export const PublishedDrafts = z.object({ published: z.number().int() })

/** POST /messages/drafts: many new ones at once, all drafts → PublishedDrafts' like. */
export const NewDrafts = z.object({
  drafts: z
    .array(Message.omit({ id: true, version: true, updatedAt: true }))
    .min(1)
    .max(200),
})
export type NewDrafts = z.infer<typeof NewDrafts>
export const MadeDrafts = z.object({ made: z.number().int() })

/** POST /messages/:id/undo → Message: as it was before the last publish; 409 unless `version` is that publish. */
export const UndonePublish = z.object({ version })

/**
 * POST /feedback/:id/adopt → Message: the rep's wording takes the place of the line it was made of, live at once, and the rep is
 * told with `text`. 400 where the report is no wording of a message, or its words are too long for one.
 */
export const Adoption = z.object({ text: line(1000) })
