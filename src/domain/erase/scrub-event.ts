// An event without an erased person: what counts stays, what tells who goes. The same rule on server and device.
import type { Event } from "../event"
import type { Feedback } from "../feedback"
import { contactIdentity, identityOfKey, mentionsIn } from "./identities"
import { redactText } from "./redact"

/** When each erased identity was erased, ms. */
export type Erased = ReadonlyMap<string, number>

/** A name may be another's: it only counts in what was written before the erasure. */
export function isErased(erased: Erased, identity: string, writtenAt: number): boolean {
  const at = erased.get(identity)
  return at !== undefined && (!identity.startsWith("name:") || writtenAt <= at)
}

/** Whom an event is about, if it says so by a contact's id. */
export const contactOf = (event: Event) => partsOf(event).contactId

/** Everything in an event that might be somebody's identity. */
export function identitiesIn(event: Event): string[] {
  const { contactId, key, texts } = partsOf(event)
  return [
    ...(contactId ? [contactIdentity(contactId)] : []),
    ...(key ? [identityOfKey(key)] : []),
    ...texts.flatMap((text) => mentionsIn(text).map((mention) => mention.identity)),
  ]
}

/**
 * Scrubs one event. A report about an erased contact loses the contact, its note and its output; any other loses mentions.
 * @returns the event itself if nothing of it is erased; null if it says nothing without the person.
 */
export function scrubEvent(event: Event, erased: Erased): Event | null {
  const has = (identity: string) => isErased(erased, identity, event.at)
  if (!identitiesIn(event).some(has)) return event
  switch (event.kind) {
    case "feedback.given":
      return { ...event, data: scrubFeedback(event.data, has) }
    case "feedback.revised":
      return { ...event, data: { ...event.data, feedback: scrubFeedback(event.data.feedback, has) } }
    case "assets.shown":
    case "asset.seen":
    case "asset.opened":
    case "asset.copied":
    case "pov.copied":
      return { ...event, data: { ...event.data, context: { ...event.data.context, contactId: null } } } as Event
    case "content.asked": {
      const { context, words } = event.data
      const about = context.contactId !== null && has(contactIdentity(context.contactId))
      const kept = about ? { ...context, contactId: null } : context
      return { ...event, data: { ...event.data, words: redactText(words, has), context: kept } }
    }
    case "account.corrected":
    case "conversation.chosen":
    case "account.added":
    case "feedback.withdrawn":
    case "reply.read":
      return null
    default:
      return unknown(event)
  }
}

/** The same for a report as it stands. */
export function scrubFeedback(feedback: Feedback, has: (identity: string) => boolean): Feedback {
  const { contactId } = feedback.context
  const about = contactId !== null && has(contactIdentity(contactId))
  const words = (text: string | null) => (about || text === null ? null : redactText(text, has))
  const context = about ? { ...feedback.context, contactId: null } : feedback.context
  const scrubbed = { ...feedback, note: words(feedback.note), context }
  if (scrubbed.subject === "wording")
    return { ...scrubbed, before: words(scrubbed.before) ?? gap, after: words(scrubbed.after) ?? gap }
  if (scrubbed.subject !== "conversation") return scrubbed
  const parts = Object.entries(scrubbed.parts ?? {}).flatMap(([field, text]) => {
    const left = words(text)
    return left === null ? [] : [[field, left]]
  })
  return { ...scrubbed, output: words(scrubbed.output), parts: Object.fromEntries(parts) }
}

/** A wording without its words is still one. */
const gap = "…"

type Parts = { contactId: string | null; key: string | null; texts: string[] }
const none: Parts = { contactId: null, key: null, texts: [] }

/** Where in an event a person may stand. A new kind of event has to say it here. */
function partsOf(event: Event): Parts {
  switch (event.kind) {
    case "feedback.given":
      return partsOfFeedback(event.data)
    case "feedback.revised":
      return partsOfFeedback(event.data.feedback)
    case "assets.shown":
    case "asset.seen":
    case "asset.opened":
    case "asset.copied":
    case "pov.copied":
      return { ...none, contactId: event.data.context.contactId }
    case "content.asked":
      return { ...none, contactId: event.data.context.contactId, texts: [event.data.words] }
    case "conversation.chosen":
      return { ...none, contactId: event.data.contactId }
    case "account.corrected":
      return { ...none, key: event.data.key }
    case "feedback.withdrawn":
    case "account.added":
    case "reply.read":
      return none
    default:
      return unknown(event)
  }
}

function partsOfFeedback(feedback: Feedback): Parts {
  const outputs = feedback.subject === "conversation" ? [feedback.output, ...Object.values(feedback.parts ?? {})] : []
  const worded = feedback.subject === "wording" ? [feedback.before, feedback.after] : []
  const texts = [feedback.note, ...outputs, ...worded]
  return { ...none, contactId: feedback.context.contactId, texts: texts.filter((text) => text !== null) }
}

const unknown = (event: never): never => {
  throw new Error(`Nothing says where a person stands in ${JSON.stringify(event)}`)
}
