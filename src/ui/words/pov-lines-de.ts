// The words of one line of the point of view, opened, and of the check of own text, in German.
import type { PovLinesWords } from "./pov-lines-en"

export const povLinesDe: PovLinesWords = {
  trueOf: (percent) =>
    percent < 1
      ? "Keiner uns bekannten Vergleichsfirma könnte man dasselbe sagen."
      : `Gilt genauso für ${percent} % der Vergleichsfirmen.`,
  trueOfAll: "Gilt genauso für jede Vergleichsfirma.",
  staleWhy: "Die Quelle ist älter als 18 Monate: vor dem Verwenden prüfen.",
  locked: "Markentext: Marketing bittet, ihn so zu sagen.",
  edit: "Bearbeiten",
  editLabel: "In deinen Worten",
  save: "Speichern",
  cancel: "Abbrechen",
  restore: "Original wiederherstellen",
  original: "Original",
  others: "Andere freigegebene Formulierungen",
  useThis: "Diese nehmen",
  earlier: "Deine Fassung, bevor sich die Zeile änderte:",
  useEarlier: "Meine nehmen",
  keptHere: "Liegt auf diesem Gerät, für diese Person.",
  toMarketing: "An Marketing senden",
  toMarketingWhy: "Marketing kann sie mit deinem Namen übernehmen. Account und Person bleiben draußen.",
  checkLabel: "Dein Text",
  checkHint: "Tippen oder einfügen. Verglichen wird auf diesem Gerät; nichts wird gesendet.",
  selection: "Markierten Text der Seite prüfen",
  noSelection: "Auf der Seite ist nichts markiert.",
  selectionDenied: "Parley darf diese Seite nicht lesen. Füge den Text ein.",
  allFine: "Nichts zu vermeiden, keine ungedeckte Zahl.",
  finding: (f) =>
    f.kind === "figure"
      ? `Keine freigegebene Zeile nennt „${f.text}“.`
      : f.term.instead
        ? `„${f.text}“ vermeiden: ${f.term.instead}. ${f.term.why}`
        : `„${f.text}“ vermeiden: weglassen. ${f.term.why}`,
  nearest: "Nächste freigegebene Zeile",
  copyLine: "Kopieren",
  keep: "Meine behalten, denn …",
}
