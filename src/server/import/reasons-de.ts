// The reasons in German.
import { clip } from "./clip"
import type { Reasons } from "./reasons-en"

const num = (n: number) => n.toLocaleString("de-DE")
const quote = (text: string) => `„${clip(text, 60)}“`
const list = (names: readonly string[]) => names.map(quote).join(", ")
const what = { segment: "kein Segment", persona: "keine Persona", member: "kein Mitglied" }
const whats = { segment: "Segmente", persona: "Personas", member: "Mitglieder" }

export const de: Reasons = {
  row: (n, reason) => `Zeile ${num(n)}: ${reason}`,
  reasonHead: "Grund (Parley)",

  emptyFile: "Die Datei ist leer.",
  noRows: "Die Datei hat einen Kopf und keine Zeilen.",
  notText: {
    workbook:
      "Das ist eine Excel-Arbeitsmappe, keine CSV-Datei. In Excel: Speichern unter → CSV UTF-8, dann diese Datei ablegen.",
    oldWorkbook:
      "Das ist eine alte Excel-Arbeitsmappe, keine CSV-Datei. In Excel: Speichern unter → CSV UTF-8, dann diese Datei ablegen.",
    pdf: "Das ist ein PDF, keine CSV-Datei.",
    archive: "Das ist eine gepackte Datei. Bitte entpacken und die CSV-Datei darin ablegen.",
  },
  holdsNul: "Das ist keine Textdatei: Sie enthält Nullbytes.",
  undecodable: "Die Zeichen der Datei sind nicht lesbar. Bitte als CSV UTF-8 speichern und wieder ablegen.",
  brokenUtf8: "Die Datei ist UTF-8 mit beschädigten Zeichen. Bitte als CSV UTF-8 speichern und wieder ablegen.",
  openQuote: (line) =>
    `Ein Anführungszeichen, das eine Zelle öffnet, wird nie geschlossen (spätestens in Textzeile ${num(line)}). Es wurde nichts gelesen.`,
  tooManyColumns: (n) => `Die Datei hat ${num(n)} Spalten; höchstens 500 sind möglich.`,
  nothingMapped: "Keine Spalte wird verwendet. Bitte für mindestens eine Spalte wählen, was sie ist.",
  twice: (field) => `Zwei Spalten sind ${quote(field)}. Bitte eine davon weglassen.`,
  unknownField: (field) => `Ein Feld ${quote(field)} gibt es nicht.`,
  noKey:
    "Keine Spalte sagt, welcher Datensatz eine Zeile ist. Bitte eine Spalte für den Namen oder eine Kennung wählen.",

  failed: "Auf dem Server ist etwas schiefgegangen. Es wurde nichts geändert; bitte noch einmal versuchen.",
  tooLarge: (most) => `Die Datei ist größer als ${num(most)} MB. Bitte teilen und die Teile ablegen.`,
  columnsMissing: "Diese Datei lässt sich nicht mehr lesen. Bitte noch einmal ablegen.",

  ragged: (cells, heads) =>
    `die Zeile hat ${num(cells)} ${cells === 1 ? "Zelle" : "Zellen"}, der Kopf hat ${num(heads)}`,
  unstorable: (field) => `${field} enthält ein Zeichen, das sich nicht speichern lässt`,
  needs: (field) => `${field} fehlt`,
  tooLong: (field, most) => `${field} ist länger als ${num(most)} Zeichen`,
  tooMany: (field, most) => `${field} hat mehr als ${num(most)} Einträge`,
  invalid: (field) => `${field} ist nicht so, wie Parley es braucht`,
  website: (text) => `die Website ${quote(text)} ist keine Adresse`,
  mailProvider: (domain) => `${quote(domain)} gehört einem Mailanbieter, keinem Unternehmen`,
  sharedHost: (domain) => `${quote(domain)} teilen sich viele Unternehmen, es gehört keinem allein`,
  ownDomain: (domain) => `${quote(domain)} ist die Domain des eigenen Unternehmens`,
  email: (text) => `die E-Mail ${quote(text)} ist keine Adresse`,
  linkedin: (text) => `${quote(text)} ist keine LinkedIn-Adresse`,
  salesforceId: (text) =>
    `${quote(text)} ist keine Salesforce-Kennung: Sie hat 15 Zeichen oder 18, deren letzte drei zum Rest passen`,
  crmId: (text) => `${quote(text)} ist keine Datensatz-Kennung`,
  parleyId: (text) => `${quote(text)} ist keine Parley-Kennung`,
  address: (text) => `${quote(text)} ist keine Web-Adresse (https://…)`,
  noSuch: (kind, text) =>
    `es gibt ${what[kind]} namens ${quote(text)}${kind === "member" ? "" : ": bitte zuerst unter Zielgruppen anlegen"}`,
  severalSuch: (kind, text) => `es gibt mehrere ${whats[kind]} namens ${quote(text)}`,
  language: (text) => `${quote(text)} ist keine Sprache, die Parley spricht: en oder de`,
  day: (text) => `${quote(text)} ist kein Tag: bitte als 2026-12-31 schreiben`,
  eitherDay: (text) => `${quote(text)} lässt sich als zwei Tage lesen: bitte als 2026-12-31 schreiben`,
  oneOf: (field, text, words) => `${field} ${quote(text)} ist nichts von: ${words.join(", ")}`,
  fact: (text) => `der Fakt ${quote(text)} hat nicht die Form Schlüssel | Bezeichnung | Wert | Quelle | Adresse | Tag`,
  noAccount: "nichts sagt, zu welchem Account sie gehört",
  accountUnknown: (text) => `zu ${quote(text)} gibt es keinen Account`,
  accountSeveral: (text, names) => `mehrere Accounts passen zu ${quote(text)}: ${list(names)}`,
  accountDisagree: (one, other) => `die Zeile zeigt auf zwei Accounts: ${quote(one)} und ${quote(other)}`,
  several: (names) => `mehrere Datensätze passen, und nichts entscheidet: ${list(names)}`,
  sameAs: (row) => `derselbe Datensatz wie Zeile ${num(row)}`,
  erased: "diese Person wurde aus Parley gelöscht und kommt nicht zurück",
  rejectedWith: (row) => `Zeile ${num(row)} ist derselbe Datensatz und wurde auch nicht übernommen`,
}
