// Was der Schreibtisch über Daten von Personen sagt: wer gespeichert ist, Auszüge, Löschen, Weggehen. Deutsch.
import type { PeopleWords } from "./desk-en-people"

const num = (n: number) => n.toLocaleString("de-DE")

export const peopleWords: PeopleWords = {
  title: "Daten von Personen",
  lead: "Suchen Sie jemanden, um zu sehen, was gespeichert ist, um es auszugeben oder zu löschen.",
  link: "Daten von Personen: ausgeben oder löschen",
  back: "Mitglieder",
  query: "Name, E-Mail oder LinkedIn-Adresse",
  find: "Suchen",
  found: (n) => (n === 1 ? "1 Person gefunden" : `${num(n)} Personen gefunden`),
  foundMore: (n) => `Die ersten ${num(n)} Personen: schreiben Sie mehr vom Namen, um andere zu sehen`,
  none: (q) => `Unter „${q}“ ist niemand zu finden`,
  noneHint:
    "Versuchen Sie es mit der E-Mail- oder LinkedIn-Adresse. Ein Name, der nur in einer Notiz steht, ist hier nicht zu finden.",
  erasedBefore: (when) =>
    `Jemand mit dieser Adresse wurde ${when} gelöscht. Nichts davon ist noch da, und ein Import bringt die Person nicht zurück.`,
  kinds: { contact: "Kontakt", member: "Mitglied", key: "Kein Kontakt" },
  keyDetail: (account) => `Durch eine Antwort im Vertrieb bekannt${account ? `: ${account}` : ""}`,
  held: (name) => `Was zu ${name} gespeichert ist`,
  columns: { place: "Wo", n: "Einträge" },
  notCounted: "nicht gezählt",
  notCountedWhy: "Wie viel ein Mitglied meldet, geht nur dieses Mitglied an; darum wird es hier nicht gezählt.",
  places: {
    "contact": "Der Kontakt: Name, Titel, Adressen",
    "conversations": "Aktuelle Gespräche",
    "leads": "Übergebene Leads",
    "imports": "Importierte Dateien, abgelehnte Zeilen und wer importiert hat",
    "corrections": "Antworten auf „Welcher Account ist das?“",
    "reports": "Rückmeldungen, mit Notizen und Ergebnissen",
    "events": "Was Browser aufgezeichnet haben",
    "set-aside": "Beiseitegelegte Ereignisse",
    "panels": "Seitenleisten, wie sie gezeigt wurden",
    "member": "Das Mitglied: Name und Rolle",
    "devices": "Browser und Anmeldungen",
    "tickets": "Einladungen und Links",
    "replies": "Antworten des Marketings",
    "texts": "Texte, die den Namen nennen: Botschaften, Inhalte, Fakten, Antworten",
  },
  export: "Alles ausgeben",
  exportWhat: "Ein Archiv: eine Seite zum Lesen, eine Tabelle je Ort, und JSON.",
  exportMember:
    "Nicht unterzeichnete Rückmeldungen fehlen darin: diese kann nur das Mitglied selbst unter „Meine Daten“ ausgeben.",
  erase: (name) => `${name} löschen …`,
  eraseTitle: (name) => `${name} endgültig löschen`,
  eraseContact:
    "Der Kontakt verschwindet. Rückmeldungen zu ihm zählen weiter, ohne den Kontakt und ohne ihre Notizen und Ergebnisse. In anderen Texten bleibt eine Lücke, wo der Name stand.",
  eraseMember:
    "Name, Browser und Anmeldungen verschwinden, und die Rückmeldungen sind für immer ohne Namen; was sie sagen, bleibt und zählt wie bisher.",
  eraseDevices:
    "Jeder Browser löscht beim nächsten Abgleich. Einer ohne Netz behält es bis dahin. Das lässt sich nicht rückgängig machen.",
  typeName: (name) => `Zur Sicherheit „${name}“ eintippen`,
  eraseNow: "Endgültig löschen",
  erasing: "Wird gelöscht …",
  otherName: "Das ist nicht der Name.",
  lastAdmin: "Ein Workspace behält mindestens einen Admin: machen Sie zuerst jemand anderen zum Admin.",
  erased: (name) => `${name} ist gelöscht`,
  erasedN: (n) => (n === 1 ? "1 Eintrag gelöscht oder geändert" : `${num(n)} Einträge gelöscht oder geändert`),
  devicesLeft: (n) =>
    n === 0
      ? "Kein Browser ist verbunden; nirgends ist etwas übrig."
      : n === 1
        ? "1 verbundener Browser folgt beim nächsten Abgleich."
        : `${num(n)} verbundene Browser folgen beim nächsten Abgleich.`,
  leaving: {
    remove: "Entfernen",
    removeSure: (name) =>
      `${name} entfernen? Die Anmeldungen enden sofort, und die Browser löschen ihre Daten, wenn sie den Server das nächste Mal erreichen; was bis dahin nicht gesendet ist, geht verloren und wird hier gezählt. Die Rückmeldungen bleiben.`,
    yes: "Entfernen",
    leave: "Workspace verlassen",
    leaveSure:
      "Diesen Workspace verlassen? Sie werden hier abgemeldet, und Ihre Browser löschen Parleys Daten, wenn sie den Server das nächste Mal erreichen. Was bis dahin nicht gesendet ist, geht verloren. Ihre Rückmeldungen bleiben.",
    yesLeave: "Verlassen",
    again: "Wieder einladen",
    againRole: (name) => `Rolle von ${name} bei der Rückkehr`,
    data: "Daten",
    dataOf: (name) => `Gespeicherte Daten von ${name}`,
    erased: "Gelöscht",
    former: "Ehemaliges Mitglied",
  },
  own: {
    title: "Meine Daten",
    what: "Alles, was Parley über Sie gespeichert hat, auch was Sie ohne Namen gemeldet haben. Niemand sonst kann das herunterladen.",
    download: "Meine Daten herunterladen",
    erase: "Zum Löschen wenden Sie sich an einen Admin.",
  },
}
