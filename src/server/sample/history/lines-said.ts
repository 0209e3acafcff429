// Which messages a point of view of the quarter was composed of: as the sidebar composes it.
import { composePov } from "~src/domain/compose/compose-pov"
import type { Insight, Message } from "~src/domain/messaging"
import type { SampleData } from "../sample-data"
import type { Visit } from "./journeys"

type Composes = (visit: Visit) => string[]

/** @returns gives the ids of the messages that were said on a visit, none where there was nothing to say. */
export function makeLinesSaid(world: Pick<SampleData, "messages" | "insights" | "personas">): Composes {
  // Later visits to the same person in the same conversation heard the same.
  const known = new Map<string, string[]>()
  const inLanguage = <T extends Message | Insight>(rows: T[]) => ({
    en: rows.filter((row) => row.language === "en"),
    de: rows.filter((row) => row.language === "de"),
  })
  const messages = inLanguage(world.messages)
  const insights = inLanguage(world.insights)
  return (visit) => {
    const { account, contact, conversation, language } = visit
    const key = `${account.id}:${contact?.id}:${conversation}`
    const ids =
      known.get(key) ??
      composePov({
        account,
        person: contact && { name: contact.name, title: contact.title },
        persona: world.personas.find((persona) => persona.id === contact?.personaId) ?? null,
        situation: { ...visit.context, industry: account.industry },
        messages: messages[language],
        insights: insights[language],
        language,
        fallback: language,
        peers: new Map(),
        today: new Date(visit.at).toISOString().slice(0, 10),
      }).messageIds
    known.set(key, ids)
    return ids
  }
}

/** The fact keys that a message's claim or proof names. */
export function factSlots(message: Pick<Message, "claim" | "proof">): string[] {
  const slots = `${message.claim} ${message.proof.text}`.matchAll(/\{fact\.([a-z0-9-]+)\}/g)
  return [...slots].map((found) => found[1] as string)
}
