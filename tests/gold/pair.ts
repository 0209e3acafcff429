// One pair of the gold set: what a page says, the accounts that matter, and the one right answer.
import * as z from "zod"
import { Account, Contact } from "~src/domain/account"
import { Id } from "~src/domain/basics"
import { PageFacts } from "~src/domain/page-facts"

/**
 * What recognition must answer. `one`: shown without asking; where `contactId` stands it must be that contact, null: none of
 * ours. `ask`: this candidate, one key confirms. `several`: the rep chooses, in any order. `none`: search, add, request.
 */
export const Expected = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("one"), accountId: Id, contactId: Id.nullable().optional() }),
  z.object({ kind: z.literal("ask"), accountId: Id }),
  z.object({ kind: z.literal("several"), accountIds: z.array(Id).min(2) }),
  z.object({ kind: z.literal("none") }),
])
export type Expected = z.infer<typeof Expected>

export const GoldPair = z.object({
  id: z.string().regex(/^[a-z-]+-\d{3}$/),
  group: z.string().regex(/^[a-z-]+$/),
  page: PageFacts,
  accounts: z.array(Account).min(1),
  contacts: z.array(Contact),
  /** The rep's own company's domains. */
  ownDomains: z.array(z.string()),
  /** What the rep answered before: on a page that said this, it was that account. */
  corrections: z.array(z.object({ on: PageFacts, accountId: Id })),
  expected: Expected,
  /** Other answers that would be right as well; any answer that is neither is an error. */
  alsoFine: z.array(Expected),
  /** Which rule makes it so, in a few words. */
  why: z.string().min(3).max(160),
})
export type GoldPair = z.infer<typeof GoldPair>
/** As the lists give it, before the schemas have filled in what is left out. */
export type GoldDraft = Omit<z.input<typeof GoldPair>, "id">
