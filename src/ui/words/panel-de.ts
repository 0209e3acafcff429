// The words of the sidebar in German.
import type { Update } from "~src/wire/panel-state"
import { type PanelWords, sitesEn } from "./panel-en"

const antworten = (n: number) => (n === 1 ? "1 Antwort" : `${n} Antworten`)

const updateFieldsDe: Record<Update["field"], string> = {
  name: "den Namen",
  title: "die Position",
  company: "die Firma",
  domain: "die Domain",
}

export const panelDe: PanelWords = {
  title: "Parley-Seitenleiste",
  sites: { ...sitesEn, outlook: "Outlook im Web", practice: "Übungsseiten" },
  web: "dieser Website",
  reading: "Seite wird gelesen",
  readingLong: "Wird noch gelesen. Du kannst den Account inzwischen suchen.",
  filling: (n) =>
    `Dein Arbeitsbereich wird zum ersten Mal geladen: bisher ${n.toLocaleString("de")} Einträge. Accounts erscheinen nach und nach.`,

  sure: { certain: "Sicher", likely: "Wahrscheinlich", yours: "Deine Antwort" },
  reason: (r) => {
    switch (r.code) {
      case "crm-id":
        return "Die Nummer dieses Datensatzes steht beim Account."
      case "linkedin":
        return `Die LinkedIn-Seite „${r.slug}“ steht beim Account.`
      case "domain":
        return `Die Domain ${r.domain} steht beim Account.`
      case "email-domain":
        return `Die E-Mail-Adresse liegt bei ${r.domain}.`
      case "contact-email":
        return `${r.email} ist dort Kontakt.`
      case "contact-linkedin":
        return "Dieses LinkedIn-Profil ist dort Kontakt."
      case "your-answer":
        return "Für diese Seite gemerkt."
      case "name-alone":
        return `Nur der Name „${r.name}“ weist darauf hin.`
      case "name-shared":
        return `${r.count} Accounts heißen „${r.name}“.`
      case "key-shared":
        return `${r.count} Accounts teilen sich ${r.value}.`
      case "keys-disagree":
        return `Die Seite weist auf zwei: ${r.first} und ${r.second}.`
      case "no-key":
        return "Die Seite nennt keine Firma."
      case "no-account":
        return `Kein Account passt zu ${r.tried.join(", ")}.`
    }
  },
  correct: "Korrigieren",
  correctName: (account) => `Nicht ${account}? Korrigieren`,
  at: (company) => `bei ${company}`,
  notInContacts: "nicht in unseren Kontakten",
  update: (u) => `Die Seite nennt ${updateFieldsDe[u.field]} „${u.page}“, bei uns steht „${u.ours}“.`,
  tellUpdate: "Marketing melden, mit meinem Namen",
  updateTold: "An Marketing gemeldet.",
  updateNote: (u) => `Die Seite nennt ${updateFieldsDe[u.field]} „${u.page}“ statt „${u.ours}“`,
  conversation: "Gespräch",
  aimsFor: (output) => `Ziel: ${output}`,

  pov: "Unsere Sicht",
  market: "Nur Marktebene",
  marketWhy: "Noch gilt nichts davon allein für diesen Account.",
  generic: "allgemein",
  genericWhy: "Gilt für vergleichbare Firmen genauso.",
  stale: "älter als 18 Monate",
  ask: "Frage",
  source: "Quelle",
  sourceFrom: (part, month) => `Quelle zu „${part}“, ${month}`,
  missing: "Es fehlt:",
  gap: (g, part) => {
    switch (g.code) {
      case "no-message":
        return `eine Botschaft zu „${part(g.part)}“`
      case "no-fact":
        return `Angabe „${g.factKey.replaceAll("-", " ")}“ zum Account`
      case "no-persona":
        return g.title ? `eine Persona für „${g.title}“` : "eine Persona"
      case "no-person":
        return "die Person"
    }
  },
  noPov: "Noch keine Sicht",
  noPovWhy: "Für diese Zielgruppe hat Marketing noch keine Botschaft. Sag unten, was du hörst: daraus entsteht sie.",
  copy: "Kopieren",
  copied: "Kopiert",
  copyFailed: "Kopieren ging nicht. Markiere den Text stattdessen.",
  povVerdict: "Hast du diese Sicht verwendet?",

  useNow: "Jetzt verwenden",
  nothingToUse: "Noch passt nichts",
  nothingToUseWhy: "Diesem Gespräch und dieser Zielgruppe ist kein freigegebener Inhalt zugeordnet.",
  inThread: "In diesem Verlauf",
  inThreadWhy: "Der Link steht im offenen Verlauf.",
  opensNewTab: "öffnet einen neuen Tab",
  copyLink: "Link kopieren",
  copyLinkOf: (title) => `Link zu ${title} kopieren`,
  worthATry: "Einen Versuch wert",
  because: (r, month) => {
    switch (r.code) {
      case "conversation":
        return `gemacht für Gespräch ${r.conversation}`
      case "persona":
        return `für ${r.persona}`
      case "segment":
        return `für ${r.segment}`
      case "industry":
        return `für ${r.industry}`
      case "verified":
        return `geprüft ${month(r.on)}`
      case "used-by-reps":
        return r.n === 1 ? "1-mal vom Vertrieb verwendet" : `${r.n}-mal vom Vertrieb verwendet`
      case "worth-a-try":
        return "noch wenig erprobt"
    }
  },
  verdictOn: (title) => `Dein Urteil zu ${title}`,
  howTo: "So verwendest du es",
  noHowTo: "Dazu gibt es noch keine Anleitung. Deine Antwort sagt Marketing, dass eine fehlt.",

  outcome: "Wie lief es?",
  outcomeOf: (n, name) => `${n} ${name}`,
  outcomeAsk: (output) => `Gibt es jetzt ${output}?`,
  blocked: "Oder was steht im Weg?",
  output: "Was dabei herauskam (freiwillig)",
  outputExample: "In deinen Worten, ein, zwei Zeilen",

  back: "Was zurückkam",
  becauseOfYou: "Deinetwegen geändert",
  youSaid: (answer, about) => `Deine Antwort „${answer}“ zu ${about}`,
  replyBy: (name) => `${name},`,
  markRead: "Als gelesen markieren",
  nothingBack: "Noch nichts. Was Marketing auf deine Klicks antwortet, erscheint hier.",

  saving: "Wird gespeichert …",
  saved: "Gespeichert",
  savedSaid: (answer) => `Gespeichert: ${answer}`,
  sent: "Gesendet",
  undo: "Rückgängig",
  withdraw: "Zurückziehen",
  gone: "Zurückgenommen",
  notSaved: "Nicht gespeichert: es wurde nichts festgehalten. Klicke noch einmal.",
  notChanged: "Die Änderung wurde nicht gespeichert; deine frühere Antwort gilt. Klicke noch einmal.",
  reasonOf: (answer) => `Grund für „${answer}“ (freiwillig)`,
  note: "Notiz",
  noteLabel: "Notiz an Marketing (freiwillig)",
  saveNote: "Notiz speichern",
  saveOutput: "Speichern",

  askIs: (name) => `Ist das ${name}?`,
  yes: "Ja",
  no: "Nein, andere Firma",
  askRemember: "Deine Antwort wird für diese Seite gemerkt.",
  several: "Welcher Account ist es?",
  noneOfThese: "Keiner davon",
  none: "Kein Account gefunden",
  noneHint: "Suche mit anderem Namen oder Domain, oder lege den Account an.",
  nobody: {
    search: "Eine Trefferliste. Öffne eine Person oder Firma, dann erscheint ihr Account hier.",
    feed: "Der Feed nennt niemand Bestimmten. Öffne eine Person oder Firma.",
    connections: "Eine Liste von Kontakten. Öffne einen davon.",
    error: "Diese Seite zeigt einen Fehler, es gibt nichts zu lesen. Lade sie neu oder suche hier.",
    list: "Eine Liste. Öffne einen Eintrag, dann erscheint sein Account hier.",
    compose: "Eine neue Nachricht. Ist sie gesendet oder als Verlauf offen, erscheint der Account hier.",
    internal: "Alle hier gehören zu deiner eigenen Firma.",
    other: "Diese Seite nennt niemanden. Öffne eine Person, eine Firma, einen Datensatz oder einen Verlauf.",
  },
  nobodyHere: "Hier ist niemand zu erkennen",
  search: "Account suchen",
  searchHint: "Name oder Domain",
  hits: (n) => (n === 1 ? "1 Account" : `${n} Accounts`),
  noHits: (query) => `Kein Account passt zu „${query}“.`,
  searchFailed: "Die Suche hat nicht geantwortet. Versuche es gleich noch einmal.",
  add: "Account anlegen",
  addName: "Firma",
  addDomain: "Domain (freiwillig)",
  addDo: "Anlegen",
  addFailed: (why) => `Der Account wurde nicht angelegt: ${why}`,
  actionFailed: "Das ging nicht. Es wurde nichts geändert; versuche es noch einmal.",

  offTitle: (where) => `Parley ist aus auf ${where}`,
  offHere: "Parley ist auf dieser Seite aus",
  offNotOn: "Parley liest hier nichts, bis du es einschaltest.",
  offWeb: "Klicke auf das Parley-Symbol in der Leiste, dann wird diese Seite über ihre Domain zugeordnet.",
  offForbidden: "Deine IT hat Parley auf dieser Website ausgeschaltet.",
  offUnsupported: "Diese Art von Seite kann Parley nicht lesen. Du kannst den Account suchen.",
  turnOn: (site) => `${site} einschalten`,
  signedOut: "Diesen Browser koppeln",
  signedOutWhy: "Füge den Kopplungslink vom Desk ein: Mitglieder, dein Name, „Browser koppeln“.",
  pairLink: "Kopplungslink",
  pair: "Koppeln",
  pairFailed: {
    "bad-link": "Das ist kein Kopplungslink. Er sieht so aus: https://…/pair#…",
    "not-secure": "Parley koppelt nur über https.",
    "offline": "Der Server hat nicht geantwortet. Prüfe die Adresse im Link und dein Netz.",
    "refused": "Dieser Link ist verbraucht oder abgelaufen. Erzeuge auf dem Desk einen neuen.",
  },
  revoked: "Dieser Browser wurde abgemeldet",
  revokedWhy:
    "Ein Admin hat ihn gesperrt. Alles, was Parley hier gespeichert hatte, ist gelöscht. Mit einem neuen Link kannst du wieder koppeln.",

  foot: "Stand deiner Antworten",
  allSent: "Alles gesendet",
  nothingYet: "Noch keine Antworten",
  waiting: (n) => `Wartet auf Netz (${n})`,
  sending: (n) => `Gespeichert, wird gesendet (${n})`,
  unreachable: (n) =>
    n === 0
      ? "Server nicht erreichbar. Du kannst weitermachen: Antworten werden hier gespeichert und später gesendet."
      : `Server nicht erreichbar. Deine ${antworten(n)} ${n === 1 ? "ist" : "sind"} hier gespeichert und ${n === 1 ? "wird" : "werden"} gesendet.`,
  setAside: (n) => `Der Server konnte ${antworten(n)} nicht lesen. Marketing sieht das auf dem Desk.`,
  sendNow: "Jetzt versuchen",
  receipt: "Datenbeleg",
  receiptPage: "Auf dieser Seite gelesen",
  receiptStayed: "blieb in diesem Browser",
  receiptNothing: "Auf dieser Seite wurde nichts gelesen.",
  receiptConfirmed: "gesendet, falls du den Account daran bestätigt hast",
  receiptSentTitle: "An deinen Arbeitsbereich gesendet",
  receiptSent:
    "Deine Antworten, Gründe und Notizen mit Account, Kontakt, Gespräch und Art der Website; welcher Inhalt gezeigt, gesehen, geöffnet oder kopiert wurde; Accounts, die du bestätigst, korrigierst oder anlegst, mit Name, Profil oder Domain, woran sie erkannt werden. Sonst nichts von dieser Seite.",
  receiptSigned: (name) => `Mit Namen: Marketing sieht deinen Namen, ${name}.`,
  receiptUnsigned:
    "Ohne Namen: Marketing sieht Antwort, Grund, Notiz, Inhalt, Gespräch, Segment, Persona und Woche, aber weder Name noch Account, Website oder Gerät.",
  facts: {
    site: "Website",
    person: "Person",
    headline: "Profilzeile",
    title: "Position",
    slug: "LinkedIn-Profil",
    emails: "E-Mail",
    company: "Firma",
    companySlug: "LinkedIn-Firma",
    domain: "Domain",
    record: "Datensatz",
    participants: "Personen im Verlauf",
    links: "Links im Verlauf",
  },
  settings: "Einstellungen",
  signed: "Mit Namen",
  unsigned: "Ohne Namen",
  signedHint: (name) => `Antworten tragen deinen Namen, ${name}, damit Marketing dich anrufen kann.`,
  unsignedHint: "Antworten gehen ohne deinen Namen. Rückmeldungen erreichen dich trotzdem.",
  signing: "Antworten unterzeichnen",
  keys: "Tasten",
  keyList: [
    ["1–9, 0", "Antwort in der markierten Gruppe"],
    ["↑ ↓", "andere Gruppe"],
    ["Enter", "ja, wenn gefragt"],
    ["/", "Account suchen"],
    ["c", "Sicht kopieren"],
    ["u", "letzte Antwort rückgängig"],
    ["?", "diese Tasten"],
    ["Esc", "zurück zur Seite"],
  ],
}
