// Leads: contacts handed to Sales, with a grade and how they came in.
import * as z from "zod"
import { CrmName, Day, Id, line } from "./basics"
import { grades } from "./words"

export const Lead = z.object({
  id: Id,
  accountId: Id,
  contactId: Id,
  grade: z.enum(grades),
  /** How it entered: "Trade fair Hannover", "Website form". */
  entered: line(200).nullable().default(null),
  enteredOn: Day.nullable().default(null),
  /** The current situation, as whoever handed it over knows it. */
  situation: line(600).nullable().default(null),
  crmIds: z
    .array(z.object({ crm: CrmName, id: line(64) }))
    .max(10)
    .default([]),
})
export type Lead = z.infer<typeof Lead>
