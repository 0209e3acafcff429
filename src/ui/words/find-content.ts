// The words of the sidebar's content search; they come with it, on demand.
import type { Language } from "~src/domain/words"

const en = {
  label: "Search all content",
  failed: "The library could not be read. Close this and open it again.",
  hits: (n: number) => (n === 1 ? "1 found" : n > 8 ? `The best 8 of ${n}` : `${n} found`),
  shown: "It stands on this page already.",
  fits: "made for this conversation",
  elsewhere: "made for another conversation",
  none: (words: string) => `Nothing for “${words}”.`,
  ask: "Ask marketing for it",
  asked: (words: string) => `Asked for “${words}”. Marketing sees it with the next sync.`,
}
const de: typeof en = {
  label: "Alle Inhalte durchsuchen",
  failed: "Die Bibliothek ließ sich nicht lesen. Schließ dies und öffne es noch einmal.",
  hits: (n) => (n > 8 ? `Die besten 8 von ${n}` : `${n} gefunden`),
  shown: "Steht schon auf dieser Seite.",
  fits: "für dieses Gespräch gemacht",
  elsewhere: "für ein anderes Gespräch gemacht",
  none: (words) => `Nichts zu „${words}“.`,
  ask: "Beim Marketing anfragen",
  asked: (words) => `„${words}“ ist angefragt. Das Marketing sieht es mit dem nächsten Abgleich.`,
}
export const findWords: Record<Language, typeof en> = { en, de }
