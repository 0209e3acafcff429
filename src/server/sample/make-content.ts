// Turns the written messages, insights and assets into the domain's types.
import { Asset } from "~src/domain/asset"
import { Insight, Message, Term } from "~src/domain/messaging"
import { assetsForClosing } from "./content/assets-closing"
import { assetsForMeeting } from "./content/assets-meeting"
import { assetsForOpening } from "./content/assets-opening"
import { insightTexts } from "./content/insights"
import { messagesByConversation } from "./content/messages-conversations"
import { messagesForAnyone } from "./content/messages-general"
import { messagesInGerman } from "./content/messages-german"
import { messagesByIndustry } from "./content/messages-industries"
import { messagesForLeaders } from "./content/messages-leaders"
import { messagesForThePlant } from "./content/messages-plant"
import { messagesForSpecialists } from "./content/messages-specialists"
import { termTexts } from "./content/terms"
import { daysBefore, momentBefore } from "./days"
import type { To } from "./sample-data"

const audience = (to: To) => ({
  segmentIds: to.segments ?? [],
  personaIds: to.personas ?? [],
  industries: to.industries ?? [],
  conversations: to.conversations ?? [],
})

export function makeMessages(today: string): Message[] {
  const texts = [
    ...messagesForLeaders,
    ...messagesForThePlant,
    ...messagesForSpecialists,
    ...messagesByIndustry,
    ...messagesForAnyone,
    ...messagesByConversation,
    ...messagesInGerman,
  ]
  return texts.map(({ id, pillar, part, claim, proof: [text, source, daysAgo], why, to, language, retired }) =>
    Message.parse({
      id,
      pillar,
      part,
      claim,
      proof: { text, source, date: daysBefore(today, daysAgo) },
      why,
      audience: audience(to),
      language: language ?? "en",
      status: retired ? "retired" : "live",
      version: 1,
      updatedAt: momentBefore(today, Math.max(daysAgo - 6, 3)),
    }),
  )
}

export function makeInsights(today: string): Insight[] {
  return insightTexts.map(({ to, daysAgo, language, ...text }) =>
    Insight.parse({ ...text, date: daysBefore(today, daysAgo), audience: audience(to), language: language ?? "en" }),
  )
}

export const makeTerms = (): Term[] =>
  termTexts.map(({ to, ...text }) => Term.parse({ language: "en", ...text, audience: audience(to ?? {}) }))

export function makeAssets(today: string): Asset[] {
  return [...assetsForOpening, ...assetsForMeeting, ...assetsForClosing].map((text) =>
    Asset.parse({
      id: text.id,
      title: text.title,
      url: `https://content.northbeam.example/a/${text.id}`,
      kind: text.kind,
      language: text.language ?? "en",
      audience: audience(text.to),
      campaign: text.campaign ?? null,
      ownerId: text.owner ?? null,
      createdOn: daysBefore(today, text.created),
      verifiedOn: text.verified === undefined ? null : daysBefore(today, text.verified),
      expiresOn: text.expires === undefined ? null : daysBefore(today, text.expires),
      offMessage: text.offMessage ?? false,
      howTo: text.howTo ?? null,
    }),
  )
}
