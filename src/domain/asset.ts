// Assets: the pieces of content that marketing made.
import * as z from "zod"
import { AssetKindName, Day, Id, LanguageCode, line, WebAddress } from "./basics"
import { Audience } from "./messaging"

export const Asset = z.object({
  id: Id,
  title: line(200),
  url: WebAddress,
  kind: AssetKindName,
  language: LanguageCode,
  /** The mapping; an asset without a conversation is unmapped and never recommended. */
  audience: Audience,
  campaign: line(120).nullable().default(null),
  ownerId: Id.nullable().default(null),
  createdOn: Day,
  verifiedOn: Day.nullable().default(null),
  expiresOn: Day.nullable().default(null),
  /** A marketer confirmed a rep's report that it contradicts the messages. */
  offMessage: z.boolean().default(false),
  withdrawn: z.boolean().default(false),
  /** How to use it, sixty words at most. */
  howTo: line(600).nullable().default(null),
})
export type Asset = z.infer<typeof Asset>
