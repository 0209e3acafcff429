// Between contexts: one map from message to what it carries and what comes back. The receiving end parses.

import * as z from "zod"
import { ConversationNumber, Id, line, SiteName } from "~src/domain/basics"
import { eventData } from "~src/domain/event"
import { Feedback } from "~src/domain/feedback"
import type { FinderTable } from "~src/domain/finders"
import type { CheckedSentence } from "~src/domain/message-check/check-message"
import { PageFacts } from "~src/domain/page-facts"
import type { Receipt } from "~src/domain/receipt"
import { places } from "~src/domain/words"
import type { DockState } from "./dock"
import type { AccountHit, FindableAsset, Given } from "./panel-state"

const TabId = z.number().int().nonnegative()
/** Whom a text is for, as far as it is known. */
const Situation = z.object({
  conversation: ConversationNumber,
  segmentId: Id.nullable(),
  personaId: Id.nullable(),
  industry: z.string().max(80).nullable(),
})
const reply = <T>() => null as T
export type Failed = { error: { code: string; message: string } }
export type Done = { ok: true }

export const messages = {
  /** From a content script: what the page says now. */
  "page.seen": {
    input: z.object({ facts: PageFacts, address: z.string().max(4000) }),
    /** `dock`: how Parley shows in this tab; absent leaves it as it is. */
    output: reply<(Done & { dock?: DockState }) | Failed>(),
  },
  /** From a content script: the site's finders as the workspace's server has mended them; null: those built in. */
  "finders.asked": { input: z.object({ site: SiteName }), output: reply<{ table: FinderTable | null } | Failed>() },
  /** From a content script: the address moved on, its content has not yet. */
  "page.left": { input: z.object({ address: z.string().max(4000) }), output: reply<Done | Failed>() },
  /** From a content script: the rep opened or closed the dock in the page; remembered per tab. */
  "dock.changed": { input: z.object({ open: z.boolean() }), output: reply<Done | Failed>() },
  /**
   * From a content script: this page refuses our frame. Sent once, and again with the rep's click on every launcher press:
   * `sidePanel.open({ tabId })` must be the handler's first statement (it fails without a click; that is no error).
   */
  "dock.failed": { input: z.object({}), output: reply<Done | Failed>() },

  /** The panel came up for this tab: answer for it. */
  "panel.opened": { input: z.object({ tabId: TabId }), output: reply<Done | Failed>() },
  "panel.closed": { input: z.object({ tabId: TabId }), output: reply<Done | Failed>() },

  "account.searched": {
    input: z.object({ query: z.string().max(200) }),
    output: reply<{ hits: AccountHit[] } | Failed>(),
  },
  /** The rep says which account this page is; `key` null chooses for this view alone. */
  "account.chosen": {
    input: z.object({ tabId: TabId, turn: z.number(), key: z.string().max(600).nullable(), accountId: Id }),
    output: reply<Done | Failed>(),
  },
  /** "No, that is not it", or "correct this": go on to search. */
  "account.refused": { input: z.object({ tabId: TabId, turn: z.number() }), output: reply<Done | Failed>() },
  "account.added": {
    input: z.object({
      tabId: TabId,
      turn: z.number(),
      key: z.string().max(600).nullable(),
      name: line(200),
      domain: line(253).nullable(),
      linkedinSlug: line(200).nullable(),
    }),
    output: reply<{ accountId: string } | Failed>(),
  },

  "feedback.given": {
    input: z.object({ tabId: TabId.nullable(), feedback: Feedback }),
    output: reply<{ given: Given } | Failed>(),
  },
  /** Within ten seconds: the row leaves the outbox. `undone` false: it was sent already, and was withdrawn instead. */
  "feedback.undone": { input: z.object({ id: z.uuid() }), output: reply<{ undone: boolean } | Failed>() },
  "feedback.revised": { input: eventData["feedback.revised"], output: reply<{ given: Given } | Failed>() },
  "feedback.withdrawn": { input: eventData["feedback.withdrawn"], output: reply<Done | Failed>() },

  /** The rep's own words for a sentence or a slot of the point of view, kept here; null takes them away. */
  "words.kept": {
    input: z.object({
      accountId: Id,
      contactId: Id.nullable(),
      person: z.string().max(400).nullable(),
      what: z.string().min(1).max(200),
      words: z.object({ before: z.string().max(4000), text: line(2000) }).nullable(),
    }),
    output: reply<Done | Failed>(),
  },
  /** Compares a text with what marketing has approved. Nothing of it is kept or sent. */
  "text.checked": {
    input: z.object({ text: z.string().max(5000), situation: Situation }),
    output: reply<{ sentences: CheckedSentence[] } | Failed>(),
  },
  /** What is marked in the tab's page, on the rep's click. */
  "selection.asked": { input: z.object({ tabId: TabId }), output: reply<{ text: string } | Failed>() },

  "conversation.chosen": {
    input: z.object({ tabId: TabId, accountId: Id, contactId: Id.nullable(), conversation: ConversationNumber }),
    output: reply<Done | Failed>(),
  },
  "asset.seen": { input: eventData["asset.seen"], output: reply<Done | Failed>() },
  "asset.opened": { input: eventData["asset.opened"], output: reply<Done | Failed>() },
  "asset.copied": { input: eventData["asset.copied"], output: reply<Done | Failed>() },
  "pov.copied": { input: eventData["pov.copied"], output: reply<Done | Failed>() },
  "content.asked": { input: eventData["content.asked"], output: reply<Done | Failed>() },
  /** The library as a rep may search it. */
  "library.asked": { input: z.object({}), output: reply<{ assets: FindableAsset[] } | Failed>() },
  "reply.read": { input: eventData["reply.read"], output: reply<Done | Failed>() },

  /** One pasted link, `https://<server>/pair#<code>`. */
  "device.paired": { input: z.object({ link: z.string().trim().max(500) }), output: reply<Done | Failed>() },
  /** Signs this browser out. Refused while answers wait, unless `discard`. */
  "device.left": { input: z.object({ discard: z.boolean() }), output: reply<{ waiting: number } | Done | Failed>() },
  /** Where Parley shows on a site; the permission itself is asked by the page that the rep clicked in. */
  "place.chosen": { input: z.object({ site: SiteName, place: z.enum(places) }), output: reply<Done | Failed>() },
  "signing.chosen": { input: z.object({ signed: z.boolean() }), output: reply<Done | Failed>() },
  /** A link that signs this member in at the desk, once. */
  "desk.asked": { input: z.object({}), output: reply<{ link: string } | Failed>() },
  /** What was read on the tab's page, and where each field went. */
  "receipt.asked": {
    input: z.object({ tabId: TabId }),
    output: reply<{ receipt: Receipt | null; server: string | null } | Failed>(),
  },
  /** The structure of the tab's changed page, as it would be sent. Sends nothing. */
  "structure.asked": { input: z.object({ tabId: TabId }), output: reply<{ text: string } | Failed>() },
  /** The rep has seen it and says yes. */
  "structure.sent": { input: z.object({ tabId: TabId }), output: reply<Done | Failed>() },
  /** Send and fetch now. */
  "sync.asked": { input: z.object({}), output: reply<Done | Failed>() },
  /** Fill FootState and this tab's PanelState after the session storage was emptied. */
  "foot.asked": { input: z.object({}), output: reply<Done | Failed>() },
} as const

export type Messages = typeof messages
export type MessageName = keyof Messages
export type Input<N extends MessageName> = z.input<Messages[N]["input"]>
export type Output<N extends MessageName> = Messages[N]["output"]

/** One handler per message; `from` says who speaks. */
export type Sender = { tabId: number | null; page: "content" | "extension" }
export type Handlers = {
  [N in MessageName]: (input: z.output<Messages[N]["input"]>, from: Sender) => Promise<Output<N>>
}
