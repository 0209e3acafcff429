// The words of the sidebar in German.
import type { Update } from "~src/wire/panel-state"
import type { PanelWords } from "./panel-en"
import { sites } from "./sites"

const antworten = (n: number) => (n === 1 ? "1 Antwort" : `${n} Antworten`)

const updateFieldsDe: Record<Update["field"], string> = {
  name: "den Namen",
  title: "die Position",
  company: "die Firma",
  domain: "die Domain",
}

export const panelDe: PanelWords = {
  title: "Parley-Seitenleiste",
  sites: { ...sites, outlook: "Outlook im Web", practice: "Übungsseiten" },
  web: "dieser Website",
  reading: "Seite wird gelesen",
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
  edited: "deine Worte",
  fillFirst: (slots) => `Erst ausfüllen: ${slots.join(", ")}.`,
  checkText: "Eigenen Text prüfen",
  missingYours: "Du könntest herausfinden:",
  missingTheirs: "Marketing könnte ergänzen:",
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
  findContent: "Inhalt suchen",
  worthATry: "Einen Versuch wert",
  evidence: (seen, used, low, high) => `${used} von ${seen} Mal genutzt · hier ${low}–${high} % zu erwarten`,
  littleEvidence: (seen, used) => `Wenig Belege: ${used} von ${seen} Mal genutzt`,
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

  brief: "Briefing",
  outcome: "Wie lief es?",
  outcomeOf: (n, name) => `${n} ${name}`,
  outcomeAsk: (output) => `Gibt es jetzt ${output}?`,
  blocked: "Oder was steht im Weg?",

  back: "Was zurückkam",
  becauseOfYou: "Deinetwegen geändert",
  youSaid: (answer, about) => `Deine Antwort „${answer}“ zu ${about}`,
  replyBy: (name) => `${name},`,
  markRead: "Als gelesen markieren",
  youAsked: (words) => `Deine Anfrage: „${words}“`,
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

  actionFailed: "Das ging nicht. Es wurde nichts geändert; versuche es noch einmal.",

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
  turnOn: (site) => `${site} einschalten`,
  settings: "Einstellungen",
  signed: "Mit Namen",
  unsigned: "Ohne Namen",
  signedHint: (name) => `Antworten tragen deinen Namen, ${name}, damit Marketing dich anrufen kann.`,
  unsignedHint: "Antworten gehen ohne deinen Namen. Rückmeldungen erreichen dich trotzdem.",
  signing: "Antworten unterzeichnen",
  keys: "Tasten",
}
