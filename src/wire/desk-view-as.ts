// What the room "View as" and the server say to each other, under /api/desk/view-as.
import * as z from "zod"
import { ConversationNumber, Day, Id } from "~src/domain/basics"
import { conversations } from "~src/domain/words"
import { matchKinds, pageKinds } from "./desk-lists"
import { ShownState } from "./shown-state"

/** GET /view-as?<ViewAsQuery>: 404 where account or contact are not there. */
export const ViewAsQuery = z.object({
  accountId: Id,
  page: z.enum(pageKinds),
  /** Whom the page is about; a company's page is about nobody. */
  contactId: Id.optional(),
  /** Absent: the conversation that is current there. */
  conversation: z.coerce
    .number()
    .pipe(z.literal([...conversations]))
    .optional(),
  /** What is drawn by chance is drawn the same under the same seed. */
  seed: z.string().min(1).max(64).default("view-as"),
})
export type ViewAsQuery = z.infer<typeof ViewAsQuery>

export const ViewAs = z.object({
  state: ShownState,
  /** What the sidebar does at the first look: shows it at once ("one"), or asks and shows this once it is answered. */
  match: z.enum(matchKinds),
  /** That which is current there, whichever is looked at. */
  current: ConversationNumber,
  /** A holdout runs: some reps see content ranked by the tags alone. */
  holdout: z.boolean(),
})
export type ViewAs = z.infer<typeof ViewAs>

/** GET /view-as/days?accountId= → ShownDays: days on which a rep saw its panel, and how many different ones; not how often. */
export const ShownDay = z.object({ day: Day, panels: z.number().int() })
export type ShownDay = z.infer<typeof ShownDay>
export const ShownDays = z.object({ days: z.array(ShownDay) })
export type ShownDays = z.infer<typeof ShownDays>

/** GET /view-as/shown?accountId=&day= → ShownPanels. `state` is null where what is stored is not what was shown. */
export const ShownQuery = z.object({ accountId: Id, day: Day })
export const ShownPanel = z.object({ digest: z.string(), state: ShownState.nullable() })
export type ShownPanel = z.infer<typeof ShownPanel>
export const ShownPanels = z.object({ panels: z.array(ShownPanel) })
export type ShownPanels = z.infer<typeof ShownPanels>
