// Deals out the written notes and outputs: each once, then silence.
import type { Answer, Conversation, Language } from "~src/domain/words"
import { notes } from "../content/notes"
import { type PlantedTopic, plantedNotes } from "../content/notes-planted"
import { outputs } from "../content/outputs"
import type { Random } from "../random"
import type { Visit } from "./journeys"

export type Wording = {
  note(said: { answer: Answer; topic: PlantedTopic | null }, visit: Visit): string | null
  output(visit: Visit): string | null
}

/** Umlauts or German words: a planted topic's notes are in the language of whoever wrote them. */
const isGerman = (text: string) => /[äöüß]|\b(und|ist|nicht|gerade|Bitte)\b/.test(text)

export function makeWording(random: Random): Wording {
  const decks = new Map<string, string[]>()
  const deal = (key: string, texts: readonly string[]): string | null => {
    const deck = decks.get(key) ?? random.some(texts, texts.length)
    decks.set(key, deck)
    return deck.pop() ?? null
  }
  return {
    note({ answer, topic }, visit) {
      if (topic) {
        const texts = plantedNotes[topic].filter((text) => isGerman(text) === (visit.language === "de"))
        return random.chance(0.75) ? deal(`${topic}:${visit.language}`, texts) : null
      }
      return random.chance(0.45) ? deal(`${answer}:${visit.language}`, notes[visit.language][answer] ?? []) : null
    },
    output(visit) {
      const text = random.chance(0.6) ? dealOutput(deal, visit.language, visit.conversation) : null
      if (!text || (text.includes("{person}") && !visit.contact)) return null
      return text.replaceAll("{account}", visit.account.name).replaceAll("{person}", visit.contact?.name ?? "")
    },
  }
}

function dealOutput(
  deal: (key: string, texts: readonly string[]) => string | null,
  language: Language,
  n: Conversation,
) {
  return deal(`output:${language}:${n}`, outputs[language][n])
}
