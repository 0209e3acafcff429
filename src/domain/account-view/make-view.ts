// Everything the panel shows for one account, out of plain values: the device has them in Dexie, the server in PostgreSQL.
import type { Account, Contact, Persona, Segment } from "../account"
import type { Asset } from "../asset"
import { composePov } from "../compose/compose-pov"
import { type OwnWords, withOwnWords } from "../compose/own-words"
import type { FeedbackContext } from "../feedback"
import type { Situation } from "../fit"
import { updatesOf } from "../match/agreement"
import type { MatchReason } from "../match/answer"
import { assetsInLinks } from "../match/asset-links"
import type { Insight, Message } from "../messaging"
import type { PageFacts } from "../page-facts"
import { personaOf } from "../persona"
import type { Posterior } from "../rank/posterior"
import type { PeerFacts } from "../specificity/peers"
import type { Conversation, Language } from "../words"
import { type Shown, slateFor } from "./slate"
import type { AccountView, Given, ReplyView, Subject, Sure } from "./view"

/** What marketing has made, as far as a view is made of it; `posterior`: what reps' use has taught, null without any. */
export type ViewLibrary = {
  messages: readonly Message[]
  insights: readonly Insight[]
  assets: readonly Asset[]
  posterior: Posterior | null
  personas: readonly Persona[]
  segments: readonly Segment[]
}

export type ViewInput = {
  account: Account
  /** The contact of ours that the page is about. */
  known: Contact | null
  recognition: { reason: MatchReason; sure: Sure }
  /** What the page says, without our own people. */
  facts: PageFacts | null
  conversation: Conversation
  library: ViewLibrary
  peers: PeerFacts
  /** The workspace's; an account without a language of its own is spoken of in it. */
  language: Language
  /** The day in the workspace's time zone. */
  today: string
  ownWords: readonly OwnWords[]
  given: readonly Given[]
  replies: readonly ReplyView[]
  /** What was drawn before beside this page; it stays while its context does. */
  shown: Shown | null
  /** While a holdout runs and there is something learned to hold out: whether a new slate ranks by the tags alone. */
  heldOut: boolean | undefined
  /** Names a new showing, and is the seed of its draw. */
  newId: () => string
}

/** Pure but for `newId`. @returns the view, and the slate in it, to be given back with the next input. */
export function makeAccountView(input: ViewInput): { view: AccountView; shown: Shown } {
  const { account, known, facts, conversation, library, given, today } = input
  const contact = contactOf(facts, known, library)
  const segment = library.segments.find((one) => one.id === account.segmentId) ?? null
  const persona = library.personas.find((one) => one.id === contact?.persona?.id) ?? null
  const { industry } = account
  const situation: Situation = {
    conversation,
    segmentId: segment?.id ?? null,
    personaId: persona?.id ?? null,
    industry,
  }
  const at: FeedbackContext = {
    ...{ accountId: account.id, contactId: known?.id ?? null },
    ...{ segmentId: situation.segmentId, personaId: situation.personaId },
    ...{ conversation, site: facts?.site ?? null },
  }
  const { language: fallback, peers } = input
  const language = account.language ?? fallback
  const { messages, insights, assets, posterior } = library
  const person = contact ? { name: contact.name, title: contact.title } : null
  const composed = composePov({
    ...{ account, person, persona, situation, messages, insights, peers, language, fallback, today },
  })
  const names = { persona: persona?.name ?? null, segment: segment?.name ?? null }
  const shown = slateFor(
    input.shown,
    at,
    { assets, situation, names, language, today, posterior },
    given,
    input.newId,
    input.heldOut,
  )
  const view: AccountView = {
    kind: "account",
    subject: subjectOf(facts),
    account: { ...heading(account), segment },
    contact,
    ...input.recognition,
    updates: facts ? updatesOf(facts, account, known) : [],
    conversation,
    pov: withOwnWords(composed, input.ownWords),
    showingId: shown.content.length > 0 ? shown.showingId : null,
    content: shown.content,
    inThread: assetsInLinks(facts?.thread?.links ?? [], assets).map(({ id: assetId, title, kind, url }) => ({
      ...{ assetId, title, kind, url },
    })),
    context: at,
    given: [...given],
    replies: [...input.replies],
  }
  return { view, shown }
}

/** Who and which company, as the page has it. */
export function subjectOf(facts: PageFacts | null): Subject {
  const name = facts?.person?.name ?? facts?.person?.emails?.[0]
  const company = facts?.company?.name ?? facts?.record?.name ?? facts?.company?.domain ?? null
  return { person: name ? { name, title: facts?.person?.title ?? null } : null, company }
}

const heading = ({ id, name, industry, domains, facts }: Account) => ({
  id,
  name,
  industry,
  domain: domains[0] ?? null,
  facts,
})

/** The page is newer than our record, but for the buying role: that one somebody has set. */
function contactOf(
  facts: PageFacts | null,
  known: Contact | null,
  { personas }: Pick<ViewLibrary, "personas">,
): AccountView["contact"] {
  const name = known?.name ?? facts?.person?.name
  if (!name) return null
  const title = facts?.person?.title ?? known?.title ?? null
  const set = personas.find((one) => one.id === known?.personaId)
  const persona = set ?? personaOf(title, personas) ?? personaOf(facts?.person?.headline ?? null, personas)
  return { id: known?.id ?? null, name, title, persona: persona ? { id: persona.id, name: persona.name } : null }
}
