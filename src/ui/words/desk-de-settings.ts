// The words of the Settings room in German.
import type { settingsRoomWords } from "./desk-en-settings"

const num = (n: number) => n.toLocaleString("de-DE")
const months = (n: number) => (n % 12 === 0 ? (n === 12 ? "1 Jahr" : `${num(n / 12)} Jahre`) : `${num(n)} Monate`)

export const settingsRoomWordsDe: typeof settingsRoomWords = {
  headline: (unsigned, zone, keeps) =>
    `Rückmeldungen sind ${unsigned ? "ohne" : "mit"} Namen, wenn niemand anders wählt, Wochen beginnen montags in ${zone}, und ${keeps}`,
  keepsAll: "nichts wird von selbst gelöscht",
  keepsFor: (n) => `Rückmeldungen bleiben ${months(n)}`,
  reach: "Das gilt für alle im Arbeitsbereich. Die Seitenleisten bekommen eine Änderung beim nächsten Abgleich.",
  company: "Firma",
  companyWhat: "Der Name steht in der Seitenleiste.",
  name: "Name",
  domains: "Eigene Domains",
  domainsHint: "Durch Kommas getrennt. Mails von dort und Seiten dort werden nie für einen Account gehalten.",
  notDomain: (part) => `„${part}“ ist keine Domain. So wird sie geschrieben: acme.example.`,
  languages: "Sprachen",
  languagesWhat: "Die Sprache des Accounts geht vor; hat er keine, gilt die des Arbeitsbereichs.",
  language: "Sprache des Arbeitsbereichs",
  languageHint: "So spricht dieser Desk, und so gilt jeder Account ohne eigene Sprache.",
  inUse: "Sprachen, in denen Sie schreiben",
  time: "Zeit und Wochen",
  timeWhat: "Eine Woche beginnt montags um Mitternacht in dieser Zeitzone. Danach richtet sich jede Zahl je Woche.",
  timeZone: "Zeitzone",
  zoneTitle: (zone) => `Wochen beginnen dann montags in ${zone}`,
  zoneMoves: (moving, of) =>
    moving === 0
      ? `Keine von ${num(of)} Rückmeldungen fällt in eine andere Woche.`
      : `${num(moving)} von ${num(of)} Rückmeldungen fallen in eine andere Woche: die um Mitternacht auf Montag.`,
  zoneUnknown: "Wie viele Rückmeldungen wandern, ließ sich gerade nicht zählen.",
  zoneThen:
    "Beim Speichern werden sie, und was gezeigt und geöffnet wurde, nach den neuen Wochen gezählt, auch rückwirkend. Keine Rückmeldung ändert sich oder geht verloren; Seitenleisten, die gerade senden, warten einen Moment.",
  counting: "Alle Rückmeldungen werden nach den neuen Wochen gezählt…",
  signing: "Namen",
  signingWhat: "Bei jeder Rückmeldung kann mit einem Klick anders gewählt werden; das bleibt gemerkt.",
  signed: "Mit Namen, wenn niemand anders wählt",
  signedHint: "Marketing sieht, von wem und zu welchem Account, und kann anrufen.",
  unsigned: "Ohne Namen, wenn niemand anders wählt",
  unsignedHint: "Marketing sieht Urteil und Notiz, nie wer, wo und wann. Antworten kommen trotzdem an.",
  holdout: "Lohnt sich das Zuhören?",
  holdoutWhat:
    "Ein kleiner zufälliger Teil der Empfehlungen lässt außer Acht, was der Vertrieb gemeldet hat, damit die Nutzung zeigen kann, was Zuhören bringt. Ohne das wird nichts behauptet.",
  holdoutSize: "Vergleichsgruppe",
  holdoutNone: "Keine: Nichts wird gemessen",
  holdoutPercent: (n) => `${n} %`,
  holdoutHint:
    "Ausgelost je Person im Vertrieb, Account und Woche. In der Vergleichsgruppe zählen allein die Zuordnungen; was nie gezeigt wird, gilt für alle. Eine andere Größe beginnt von vorn.",
  keeping: "Aufbewahren",
  keepingWhat: "Wie lange einzelne Rückmeldungen und was gezeigt wurde auf dem Server bleiben.",
  retention: "Rückmeldungen und Ereignisse aufbewahren",
  keep: "Für immer",
  months,
  keepHint: "Nichts wird von selbst gelöscht.",
  deleteHint: (n) =>
    `Einmal am Tag, was älter ist als ${months(n)}: was gezeigt und geöffnet wurde und fehlerhafte Ereignisse werden gelöscht; Rückmeldungen und Antworten verlieren ihre Worte, wer sie gab und um wen es ging. Alle Zahlen bleiben.`,
  deletesFrom: (day) =>
    `Spätestens einen Tag nach dem Speichern geschieht das mit allem von vor dem ${day}. Es lässt sich nicht zurückholen.`,
  save: "Einstellungen speichern",
  saved: "Gespeichert. Die Seitenleisten bekommen es beim nächsten Abgleich.",
  unsaved: "Noch nicht gespeichert.",
  undo: "Meine Änderungen zurücknehmen",
  conflictTitle: "Jemand anders hat die Einstellungen inzwischen gespeichert",
  conflict: "Nichts ist verloren. Wählen Sie, welche gelten.",
  takeTheirs: "Die anderen behalten, meine verwerfen",
  takeMine: "Meine darüber speichern",
}
