// A panel's state as it may be looked at elsewhere: what stood in it, without the tab, the page's address and what was read there.
import * as z from "zod"
import { Fact } from "~src/domain/account"
import { AssetKindName, ConversationNumber, Day, Id, LanguageCode, SiteName } from "~src/domain/basics"
import { FeedbackContext } from "~src/domain/feedback"
import { povParts } from "~src/domain/words"
import type { ShownState as Shown } from "./panel-state"

const text = (max: number) => z.string().max(max)
const named = z.object({ id: Id, name: text(200) })
const share = z.number().min(0).max(1)

const Source = z.object({ label: text(400), url: text(2000).nullable(), date: text(40) })
const Sentence = z.object({
  id: text(400),
  part: z.enum(povParts),
  text: text(4000),
  pieces: z
    .array(z.union([text(4000), z.object({ rep: text(80) })]))
    .max(50)
    .nullable(),
  source: Source,
  stale: z.boolean(),
  share,
  generic: z.boolean(),
  locked: z.boolean(),
  slots: z
    .array(z.tuple([text(80), text(4000)]))
    .max(60)
    .optional(),
  others: z.array(text(4000)).max(20),
  from: z.union([z.object({ messageId: Id }), z.object({ insightId: Id }), z.object({ factKey: text(80) })]),
})
const Gap = z.discriminatedUnion("code", [
  z.object({ code: z.literal("no-message"), part: z.enum(povParts) }),
  z.object({ code: z.literal("no-fact"), factKey: text(80) }),
  z.object({ code: z.literal("no-persona"), title: text(500).nullable() }),
  z.object({ code: z.literal("no-person") }),
])
const Pov = z.object({
  level: z.enum(["tailored", "market"]),
  language: LanguageCode,
  sentences: z.array(Sentence).max(20),
  missing: z.array(Gap).max(40),
  messageIds: z.array(Id).max(20),
  fills: z.record(z.string(), z.string()),
  sources: text(8000),
})

const ReasonToShow = z.discriminatedUnion("code", [
  z.object({ code: z.literal("conversation"), conversation: ConversationNumber }),
  z.object({ code: z.literal("persona"), persona: text(200) }),
  z.object({ code: z.literal("segment"), segment: text(200) }),
  z.object({ code: z.literal("industry"), industry: text(200) }),
  z.object({ code: z.literal("verified"), on: Day }),
  z.object({ code: z.literal("used-by-reps"), n: z.number() }),
  z.object({ code: z.literal("worth-a-try") }),
])
const partCodes = [
  ...(["conversation", "persona", "segment", "industry", "freshness", "kind", "campaign", "asset"] as const),
  ...(["conversation-use", "persona-use", "industry-use"] as const),
]
const Recommended = z.object({
  assetId: Id,
  title: text(200),
  url: text(2000),
  kind: AssetKindName,
  position: z.number().int().min(1).max(3),
  probability: share,
  reasons: z.array(ReasonToShow).max(20),
  howTo: text(600).nullable(),
  score: z.number(),
  parts: z.array(z.object({ code: z.enum(partCodes), value: z.number() })).max(20),
  evidence: z.object({ seen: z.number(), used: z.number(), low: share, high: share, little: z.boolean() }).nullable(),
})

const MatchReason = z.discriminatedUnion("code", [
  z.object({ code: z.literal("crm-id"), crm: text(40), id: text(500) }),
  z.object({ code: z.literal("linkedin"), slug: text(500) }),
  z.object({ code: z.literal("domain"), domain: text(500) }),
  z.object({ code: z.literal("email-domain"), domain: text(500) }),
  z.object({ code: z.literal("contact-email"), email: text(500) }),
  z.object({ code: z.literal("contact-linkedin"), slug: text(500) }),
  z.object({ code: z.literal("your-answer") }),
])

/** Always empty; the API's description knows no `never`. */
const none = z.array(z.unknown()).max(0) as unknown as z.ZodType<never[]>
const ShownView = z.object({
  kind: z.literal("account"),
  subject: z.object({
    person: z.object({ name: text(500), title: text(500).nullable() }).nullable(),
    company: text(500).nullable(),
  }),
  account: z.object({
    id: Id,
    name: text(200),
    industry: text(80).nullable(),
    segment: named.nullable(),
    domain: text(253).nullable(),
    facts: z.array(Fact).max(50),
  }),
  contact: z
    .object({ id: Id.nullable(), name: text(500), title: text(500).nullable(), persona: named.nullable() })
    .nullable(),
  reason: MatchReason,
  sure: z.enum(["certain", "likely", "yours"]),
  updates: none,
  conversation: ConversationNumber,
  pov: Pov,
  showingId: text(64).nullable(),
  content: z.array(Recommended).max(3),
  inThread: none,
  context: FeedbackContext,
  /** The rep's own: never looked at elsewhere. */
  given: none,
  replies: none,
})

const Shape = z.object({
  tabId: z.literal(0),
  turn: z.literal(0),
  address: z.literal(""),
  site: z.union([SiteName, z.literal("web")]).nullable(),
  facts: z.null(),
  view: ShownView,
})
/** Does not compile where schema and panel part. */
const shape: z.ZodType<Shown, z.input<typeof Shape>> = Shape
export const ShownState = shape as z.ZodType<Shown>
