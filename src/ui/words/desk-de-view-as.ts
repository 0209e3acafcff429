// The words of the room "View as a rep" in German.
import type { viewAsWords as en } from "./desk-en-view-as"
import { sites } from "./sites"

export const viewAsWords: typeof en = {
  headline: "Die Seitenleiste mit den Augen des Vertriebs",
  headlineAt: (account) => `Was der Vertrieb bei ${account} sieht`,
  intro:
    "Wählen Sie einen Account: Sie sehen seine Seitenleiste, vom selben Code erzeugt wie im Browser des Vertriebs.",
  account: "Account",
  search: "Name, Domain oder LinkedIn-Seite",
  hits: "Accounts zur Auswahl",
  noHits: "Kein Account passt. Versuchen Sie es mit weniger Wörtern.",
  noAccounts: "Es gibt noch keine Accounts",
  noAccountsWhat:
    "Die Seitenleiste braucht einen Account, den sie zeigt. Importieren Sie Ihre Accounts aus einer Datei oder legen Sie einen von Hand an.",
  toAccounts: "Zu den Accounts",
  other: "Anderer Account",
  when: "Wann",
  now: "Wie sie jetzt ist",
  past: "Wie sie an einem früheren Tag war",
  headlineThen: (account, day) => `Was bei ${account} am ${day} gezeigt wurde`,
  nothingKept: (account) => `Von ${account} ist noch keine Seitenleiste aufgehoben`,
  keptWhat:
    "Jede andere Seitenleiste wird einmal am Tag aufgehoben, höchstens neunzig Tage, ohne wer sie sah, wann und wie oft. Solange jemand ohne Namen meldet, werden seine nicht aufgehoben.",
  day: "Tag",
  dayWith: (day, n) => `${day}: ${n === 1 ? "1 Seitenleiste" : `${n} Seitenleisten`}`,
  panels: "Seitenleisten dieses Tages",
  company: "die Firma",
  unknown: "jemand, den nur die Seite kannte",
  site: (site) => (site === "web" ? "Website" : site === "practice" ? "Übungsseiten" : site ? sites[site] : ""),
  changedPanel: "Nicht, was gezeigt wurde",
  panelThen: (account, day) => `Seitenleiste bei ${account} am ${day}, nur zum Ansehen`,
  matches: (day, digest) => `Am ${day} genau so gezeigt: Was gespeichert ist, passt zu seiner Prüfsumme (${digest}…).`,
  doesNotMatch: (digest) =>
    `Das wird nicht gezeigt: Was gespeichert ist, passt nicht mehr zu seiner Prüfsumme (${digest}…). Jemand oder etwas hat es seither verändert.`,
  leftThen:
    "Weggelassen sind eigene Rückmeldungen, Formulierungen und Antworten. […] steht, wo nur die Seite einen Namen oder eine Position kannte: Das hat den Browser nie verlassen.",
  page: "Geöffnet ist",
  pages: { person: "LinkedIn: eine Person", company: "LinkedIn: die Firma", thread: "Gmail: ein Mailverlauf" },
  noPerson: "Dieser Account hat noch keine Kontakte",
  noMail: "Keiner seiner Kontakte hat eine E-Mail-Adresse",
  contact: "Um wen es geht",
  conversation: "Gespräch",
  isCurrent: "aktuell",
  language: "Browser des Vertriebs spricht",
  languages: { en: "Englisch", de: "Deutsch" },
  look: "Aussehen",
  looks: { light: "Hell", dark: "Dunkel" },
  panel: (account) => `Seitenleiste bei ${account}, nur zum Ansehen`,
  note: "Das sieht jemand, der noch nichts gemeldet hat, gleich in welcher Rolle. Nur Links und das Datum eines Satzes lassen sich öffnen; nichts wird hier aufgezeichnet.",
  left: "Weggelassen ist, was jedem selbst gehört: Rückmeldungen, eigene Formulierungen, Antworten und was jemand dazu gesagt hat, um welchen Account es auf einer Seite geht.",
  nothing: "Es wurde nichts ausgelöst: Diese Seitenleiste ist nur zum Ansehen.",
  match: {
    one: "Parley erkennt diese Seite und zeigt dies sofort.",
    ask: (account) => `Beim ersten Besuch fragt Parley: „Ist das ${account}?“ Dies steht da, sobald es bestätigt ist.`,
    several: "Zu dieser Seite passen mehrere Accounts, Parley lässt wählen. Dies steht da, sobald gewählt ist.",
    none: (account) =>
      `Parley findet zu dieser Seite keinen Account. Dies steht da, sobald ${account} gesucht und gewählt ist.`,
    nobody: "Auf dieser Seite geht es um unsere eigenen Leute, Parley zeigt niemanden.",
  },
  chance: "Noch nicht erprobter Inhalt wird ausgelost: Andere sehen vielleicht einen anderen.",
  draw: "Neu auslosen",
  holdout: "Solange es eine Vergleichsgruppe gibt, sehen manche die Inhalte allein nach ihrer Zuordnung geordnet.",
}
