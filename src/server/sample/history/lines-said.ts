// Which messages a point of view of the quarter was composed of: as the sidebar composes it.
import { composePov } from "~src/domain/compose/compose-pov"
import type { Insight, Message } from "~src/domain/messaging"
import type { SampleData } from "../sample-data"
import type { Visit } from "./journeys"

/** @returns the ids of the messages that were said, none where there was nothing to say. */
export function linesSaid(visit: Visit, world: Pick<SampleData, "messages" | "insights" | "personas">): string[] {
  const { account, contact, language } = visit
  const said = (line: Message | Insight) => line.language === language
  return composePov({
    account,
    person: contact && { name: contact.name, title: contact.title },
    persona: world.personas.find((persona) => persona.id === contact?.personaId) ?? null,
    situation: { ...visit.context, industry: account.industry },
    messages: world.messages.filter(said),
    insights: world.insights.filter(said),
    language,
    fallback: language,
    today: new Date(visit.at).toISOString().slice(0, 10),
  }).messageIds
}

/** The fact keys that a message's claim or proof names. */
export function factSlots(message: Pick<Message, "claim" | "proof">): string[] {
  const slots = `${message.claim} ${message.proof.text}`.matchAll(/\{fact\.([a-z0-9-]+)\}/g)
  return [...slots].map((found) => found[1] as string)
}
