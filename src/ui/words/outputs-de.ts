// The words of the five workspaces in German.
import type { OutputsWords } from "./outputs-en"

export const outputsDe: OutputsWords = {
  fields: {
    "statement": { label: "Unsere Sicht in einem Satz", hint: "Der eine Satz, mit dem du anfangen würdest" },
    "person": { label: "Wer hat es bestätigt", hint: "Name und Rolle" },
    "opportunity": { label: "Die Chance, wie bestätigt", hint: "Was sich ändern soll, und warum jetzt" },
    "next-step": { label: "Nächster Schritt (freiwillig)", hint: "Wer macht was bis wann" },
    "problem": { label: "Das Problem, in ihren Worten", hint: "Wie gesagt, nicht wie wir es sagen würden" },
    "whose-words": { label: "Wessen Worte", hint: "Name und Rolle" },
    "consequence": { label: "Was es sie kostet (freiwillig)", hint: "Geld, Zeit oder Risiko, wie sie es sehen" },
    "could": { label: "Was man tun könnte", hint: "Alles, was helfen würde" },
    "will": { label: "Was beide tun werden", hint: "Was davon vereinbart ist" },
    "benefit-them": { label: "Nutzen für sie", hint: "Was sie davon haben" },
    "benefit-us": { label: "Nutzen für uns", hint: "Was wir davon haben" },
    "expectation": { label: "Erwartung", hint: "Was für sie herauskommen muss" },
    "alternative": { label: "Alternative, auch nichts zu tun", hint: "Was ohne uns geschieht" },
    "measure": { label: "Messgröße", hint: "Worauf beide schauen" },
    "baseline": { label: "Ausgangswert", hint: "Wo es heute steht" },
    "target": { label: "Zielwert", hint: "Wo es stehen muss, und wann" },
  },
  legend: (name) => `Ergebnis: ${name}`,
  why: "Als erfolgreich zählt das Gespräch, sobald das hier festgehalten ist. Marketing liest mit.",
  missing: (fields) => `Fehlt noch: ${fields}`,
  complete: "Vollständig: ein erfolgreiches Gespräch.",
  before: "Früher notiert",
}
