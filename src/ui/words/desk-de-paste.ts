// The words of pasting a messaging document, in German.
import type { pasteWords } from "./desk-en-paste"

const num = (n: number) => n.toLocaleString("de-DE")
const messages = (n: number) => (n === 1 ? "1 Botschaft" : `${num(n)} Botschaften`)
const drafts = (n: number) => (n === 1 ? "1 Entwurf" : `${num(n)} Entwürfe`)

export const pasteWordsDe: typeof pasteWords = {
  open: "Dokument einfügen",
  back: "Botschaften",
  title: "Ein Botschaftsdokument einfügen und seine Botschaften übernehmen",
  what: "Aus Word, Google Docs oder einer PDF-Datei, auf Deutsch oder Englisch. Parley findet die Aussagen mit Beleg und Quelle und sagt, was fehlt. Gespeichert wird erst, was Sie gesehen haben.",
  text: "Der Text des Dokuments",
  textHint:
    "Überschriften werden Säulen. Wörter wie „Beleg:“, „Quelle:“, „Warum:“ und „Frage:“ werden verstanden, ebenso Quellen in Klammern. Der Text bleibt in diesem Tab, bis Sie fertig sind.",
  find: "Botschaften finden",
  needText: "Fügen Sie zuerst den Text ein.",
  found: (n) => `${messages(n)} gefunden`,
  foundNone: "In diesem Text ist keine Botschaft zu finden",
  foundNoneWhat:
    "Parley sucht Überschriften mit Aufzählungen darunter und Wörter wie „Aussage:“, „Beleg:“ und „Quelle:“. Übernehmen Sie unten eine Zeile, oder ändern Sie den Text.",
  ready: (ready, lacking) =>
    lacking === 0
      ? `Alle ${num(ready)} sind vollständig.`
      : `${num(ready)} vollständig, ${num(lacking)} ${lacking === 1 ? "fehlt" : "fehlen"} noch Angaben, die das Dokument nicht macht.`,
  guessed: "Nach den Wörtern vermutet",
  toText: "Zurück zum Text",
  splitAsk:
    "Den Text neu aufteilen? Was Sie in dieser Liste geändert haben, wird ersetzt. Gespeicherte Entwürfe bleiben.",
  splitYes: "Neu aufteilen",
  forAll: (language, audience) => `Für alle davon: ${language} · ${audience}`,
  keep: "Behalten",
  keepOne: (claim) => `Behalten: ${claim}`,
  dropped: "Weggelassen",
  edit: "Bearbeiten",
  editOne: (claim) => `Bearbeiten: ${claim}`,
  close: "Schließen",
  noPillar: "Keine Säule",
  missing: (fields) => `Fehlt: ${fields.join(", ")}`,
  wrong: (fields) => `Zu prüfen: ${fields.join(", ")}`,
  fields: {
    pillar: "Säule",
    part: "Teil",
    claim: "Aussage",
    proof: "Beleg",
    source: "Quelle",
    date: "Datum",
    url: "Link",
    why: "Warum",
  },
  choosePart: "Wählen…",
  says: (date) => `Im Dokument steht nur „${date}“.`,
  takeDay: (day) => `${day} nehmen`,
  takeAll: (n) => `Für ${n === 1 ? "1 Datum" : `${num(n)} Daten`} den ersten Tag des Monats oder Jahres nehmen`,
  takeAllWhy: "Manche Daten nennen keinen Tag. Ein zu früher Tag macht eine Quelle älter, nie neuer.",
  question: "Frage im Dokument",
  questionNote: "Botschaften haben keine Frage, Erkenntnisse schon. Mit der Botschaft wird sie nicht gespeichert.",
  from: "Im Dokument",
  same: "Das sagt schon eine Botschaft",
  sameSee: "Ansehen",
  sameHere: "Das Dokument sagt es zweimal",
  leftTitle: (n) => (n === 1 ? "1 Stelle wurde nicht zugeordnet" : `${num(n)} Stellen wurden nicht zugeordnet`),
  leftWhat: "Nichts geht verloren: Übernehmen Sie, was doch eine Botschaft ist.",
  take: "Als Botschaft übernehmen",
  takeOne: (words) => `Als Botschaft übernehmen: ${words}`,
  taken: "Übernommen",
  save: (n) => `${drafts(n)} speichern`,
  saving: (done, of) => `${num(done + 1)} von ${num(of)} wird gespeichert…`,
  saveNote: (lacking) =>
    lacking === 0
      ? "Entwürfe sieht nur das Marketing, nicht der Vertrieb."
      : `Entwürfe sieht nur das Marketing, nicht der Vertrieb. Was noch unvollständig ist, bleibt hier (${num(lacking)}).`,
  nothingReady: "Noch nichts zu speichern: Jeder behaltenen Botschaft fehlt etwas.",
  nothingKept: "Nichts zu speichern: Keine Botschaft ist behalten.",
  notAll: (n) =>
    `${messages(n)} ${n === 1 ? "konnte" : "konnten"} nicht gespeichert werden und ${n === 1 ? "bleibt" : "bleiben"} hier.`,
  savedDrafts: (n) => `${drafts(n)} gespeichert`,
  savedTag: "Entwurf gespeichert",
  liveTag: "Aktiv",
  publish: (n) => (n === 1 ? "Veröffentlichen" : `Alle ${num(n)} veröffentlichen`),
  publishing: (done, of) => `${num(done + 1)} von ${num(of)} wird veröffentlicht…`,
  publishNote: "Veröffentlichte Botschaften kommen beim nächsten Abgleich in die Seitenleisten.",
  notPublished: (n) =>
    `${drafts(n)} ${n === 1 ? "konnte" : "konnten"} nicht veröffentlicht werden: Sehen Sie in den Botschaften nach, vielleicht hat jemand etwas geändert.`,
  live: (n) => `${messages(n)} ${n === 1 ? "ist" : "sind"} aktiv`,
  liveNote: "Seitenleisten bekommen sie beim nächsten Abgleich.",
  done: "Fertig, Text entfernen",
  doneAsk: (n) =>
    n === 1
      ? "1 Botschaft ist nicht gespeichert. Trotzdem fertig?"
      : `${num(n)} Botschaften sind nicht gespeichert. Trotzdem fertig?`,
  doneYes: "Ohne sie fertig",
  tabOnly: "Dieser Browser behält nichts für diesen Tab: Ein Neuladen würde den Text verlieren.",
}
