// The words of the room of personas and segments in German.
import type { AudienceWords } from "./desk-en-audiences"

const num = (n: number) => n.toLocaleString("de")

export const audienceWordsDe: AudienceWords = {
  headline: (personas, segments) =>
    `${personas === 1 ? "1 Persona" : `${num(personas)} Personas`} und ${segments === 1 ? "1 Segment" : `${num(segments)} Segmente`}`,
  mapped: (mapped, all) =>
    all === 0
      ? " Noch hat kein Kontakt einen Titel."
      : ` Die Titel von ${num(mapped)} der ${num(all)} Kontakte gehören zu einer Persona.`,
  what: "Eine Persona ist eine Rolle beim Kauf, erkannt an Wörtern des Titels. Ein Segment ist eine Gruppe von Accounts, denen Sie auf dieselbe Weise verkaufen. Botschaften, Erkenntnisse und Inhalte nennen beide.",
  personas: "Personas",
  segments: "Segmente",
  addPersona: "Neue Persona",
  addSegment: "Neues Segment",
  columns: { name: "Name", titles: "Wörter im Titel", titled: "Kontakte", rule: "Regel", uses: "Verwendet von" },
  noTitles: "Keine Titel: niemand gehört dazu",
  noUses: "Nichts",
  noPersonas: "Noch keine Persona. Ohne sie gilt jede Botschaft für alle.",
  noSegments: "Noch kein Segment. Legen Sie zuerst die an, die Ihre Account-Listen nennen, und importieren Sie dann.",
  open: "Titel ohne Persona",
  openWhat: "Die häufigsten. Nehmen Sie ihre Wörter in eine Persona auf, dann gelten diese Kontakte als diese Rolle.",
  openOne: (title, n) => `${title} (${num(n)})`,
  uses: {
    accounts: (n) => (n === 1 ? "1 Account" : `${num(n)} Accounts`),
    contacts: (n) => (n === 1 ? "1 zugeordneten Kontakt" : `${num(n)} zugeordneten Kontakten`),
    messages: (n) => (n === 1 ? "1 Botschaft" : `${num(n)} Botschaften`),
    insights: (n) => (n === 1 ? "1 Erkenntnis" : `${num(n)} Erkenntnissen`),
    terms: (n) => (n === 1 ? "1 Wort zum Vermeiden" : `${num(n)} Wörtern zum Vermeiden`),
    assets: (n) => (n === 1 ? "1 Inhalt" : `${num(n)} Inhalten`),
  },
  edit: (name) => `${name} bearbeiten`,
  name: "Name",
  titles: "Wörter im Titel",
  titlesHint:
    "Eine Wendung je Zeile, in jeder Sprache: „plant manager“, „Werkleiter“. Die Reihenfolge im Titel ist gleich.",
  tooMany: "Höchstens sechzig Wendungen.",
  longTitle: "Eine Wendung hat höchstens achtzig Zeichen.",
  rule: {
    title: "Regel",
    what: "Accounts, die weder von Hand noch durch einen Import ein Segment haben, bekommen dieses, solange die Regel zutrifft. Ohne Bedingung gibt es keine Regel.",
    none: "Keine: von Hand oder durch einen Import",
    industries: "In einer dieser Branchen",
    facts: "Und alle diese Fakten",
    add: "Fakt hinzufügen",
    key: "Fakt",
    keyHint: "Wie ihn der Platzhalter einer Botschaft nennt: plants, open-roles.",
    min: "Von",
    max: "Bis",
    boundsHint: "Beide leer: der Fakt ist bekannt. Prozent als Prozent: 6 für 6 %.",
    drop: (key) => `Wegnehmen: ${key || "Fakt"}`,
    badFact: "Ein Fakt braucht seinen Schlüssel und Zahlen von klein nach groß.",
    counting: "Wird gezählt …",
    matches: (matches, gets) =>
      matches === 0
        ? "Kein Account trifft zu."
        : `${matches === 1 ? "1 Account trifft" : `${num(matches)} Accounts treffen`} zu; ${gets === matches ? (gets === 1 ? "er bekommt" : "alle bekommen") : gets === 0 ? "keiner bekommt" : gets === 1 ? "1 bekommt" : `${num(gets)} bekommen`} dieses Segment${gets < matches ? ", die übrigen haben schon eines" : ""}.`,
    atLeast: (n) => `ab ${num(n)}`,
    atMost: (n) => `bis ${num(n)}`,
    known: "bekannt",
  },
  remove: "Entfernen",
  removeSure: (name) => `${name} entfernen? Was der Vertrieb darunter gemeldet hat, behält den Namen.`,
  held: (uses) =>
    `Lässt sich nicht entfernen, solange es verwendet wird von ${uses}. Nehmen Sie es dort zuerst heraus.`,
}
