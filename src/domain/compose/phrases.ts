// The few words that a point of view itself adds, in the language it is said in.
import type { Language } from "../words"

type Phrases = {
  toPerson: (name: string, role: string | null, text: string) => string
  fact: (account: string, label: string, value: string) => string
  sources: string
}

export const phrases: Record<Language, Phrases> = {
  en: {
    toPerson: (name, role, text) => `For ${role ? `${name}, ${role}` : name}: ${text}`,
    fact: (account, label, value) => `${account}, ${label}: ${value}`,
    sources: "Sources",
  },
  de: {
    toPerson: (name, role, text) => `Für ${role ? `${name}, ${role}` : name}: ${text}`,
    fact: (account, label, value) => `${account}, ${label}: ${value}`,
    sources: "Quellen",
  },
}
