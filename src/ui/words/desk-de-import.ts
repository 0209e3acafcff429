// The words of the Import room in German.
import type { ImportKind, ImportMode, ImportSource } from "~src/wire/desk-imports"
import type { importWords } from "./desk-en-import"

const num = (n: number) => n.toLocaleString("de-DE")
const kinds: Record<ImportKind, [string, string]> = {
  accounts: ["Account", "Accounts"],
  contacts: ["Kontakt", "Kontakte"],
  leads: ["Lead", "Leads"],
  messages: ["Botschaft", "Botschaften"],
  assets: ["Inhalt", "Inhalte"],
}
const many = (n: number, kind: ImportKind) => `${num(n)} ${kinds[kind][n === 1 ? 0 : 1]}`
const sources: Record<ImportSource, string> = {
  parley: "Parleys eigener",
  salesforce: "Salesforce",
  hubspot: "HubSpot",
}

export const importWordsDe: typeof importWords = {
  title: "Hereinholen, was da ist: Accounts, Kontakte, Leads, Botschaften und Inhalte als CSV-Dateien",
  titleMarketer: "Botschaften und Inhalte als CSV-Dateien hereinholen",
  what: "Exporte aus Salesforce und HubSpot gehen, wie sie sind. Zuerst ist zu sehen, was eine Datei ändern würde; vorher ändert sich nichts.",
  drop: "CSV-Datei hier ablegen",
  choose: "Datei wählen",
  dropHint: "Komma, Semikolon oder Tabulator; bis 64 MB. Eine Excel-Mappe zuerst als CSV UTF-8 speichern.",
  sending: "Die Datei wird gesendet…",
  notTaken: "Diese Datei wurde nicht angenommen",
  exportTitle: "Herausholen, was da ist",
  exportWhat:
    "Jeder Export lässt sich wieder importieren, wie er ist. Zellen in einer Tabelle ändern, dann hier ablegen.",
  kinds: Object.fromEntries(Object.entries(kinds).map(([kind, [, name]]) => [kind, name])) as Record<
    ImportKind,
    string
  >,

  recognised: (source, kind) =>
    source === "parley"
      ? `Das ist Parleys eigener Export: ${kinds[kind][1]}`
      : `Das ist ein Export aus ${sources[source]}: ${kinds[kind][1]}`,
  looks: (kind) => `Das sieht aus wie ${kinds[kind][1]}`,
  remembered: (kind) => `Eine solche Datei kam schon einmal: ${kinds[kind][1]}`,
  unknown: "Was ist diese Datei?",
  whatIsIt: "Die Datei enthält",
  chooseKind: "Wählen…",
  columns: "Spalten",
  columnsWhat: "Jede Spalte der Datei wird, was daneben steht. Was weggelassen ist, wird nicht gelesen.",
  column: "Spalte",
  samples: "Erste Zellen",
  becomes: "Wird zu",
  becomesOf: (head) => `Was aus „${head}“ wird`,
  leaveOut: "Weglassen",
  noHead: "(ohne Kopf)",
  neededMissing: (fields) =>
    `Keine Spalte sagt: ${fields}. Neue Zeilen ohne das werden abgelehnt; bekannte lassen sich trotzdem ändern.`,
  mode: "Zeilen, die Parley schon kennt",
  modes: {
    update: [
      "Aktualisieren",
      "Nur was die Datei sagt, ändert sich. Eine leere Zelle ändert nichts, Listen von Domains und E-Mails wachsen nur.",
    ],
    replace: [
      "Ersetzen",
      "Die Zeile wird genau, was die Datei sagt. Leere Zellen und fehlende Spalten leeren, was dort steht.",
    ],
  } as Record<ImportMode, [string, string]>,
  modeRest: (kind) =>
    `${kinds[kind][1]}, die nicht in der Datei stehen, bleiben in beiden Fällen, wie sie sind. Ein Segment, eine Persona oder ein Mitglied, das Parley nicht kennt, wird nicht erfunden: Die Zeile wird abgelehnt.`,
  check: "Datei prüfen",
  checkHint: "Ein Probelauf: Es ändert sich nichts.",
  checking: "Die Datei wird geprüft…",
  running: "Wird importiert…",
  runningHint:
    "Diese Seite darf verlassen werden. Hält der Server an, macht er nach dem nächsten Start weiter: Die ganze Datei ist drin oder nichts davon.",
  progress: (share) => `${Math.round(share * 100)} %`,
  discard: "Diese Datei verwerfen",
  back: "Spalten oder Art ändern",

  found: (added, changed, kind) =>
    added + changed === 0
      ? "Diese Datei ändert nichts"
      : [
          added > 0 ? `${many(added, kind)} ${added === 1 ? "käme" : "kämen"} hinzu` : "",
          changed > 0 ? `${num(changed)} geändert` : "",
        ]
          .filter(Boolean)
          .join(", "),
  nothingYet: "Noch hat sich nichts geändert.",
  moved:
    "Der Workspace hat sich seit der Prüfung geändert und damit, was diese Datei täte. Es wurde nichts importiert. Bitte noch einmal ansehen:",
  counts: {
    added: "Neu",
    changed: "Geändert",
    unchanged: "Unverändert",
    rejected: "Abgelehnt",
    contactsAdded: "Kontakte, die mitkommen",
  },
  run: (n, kind) => `${many(n, kind)} importieren`,
  runReplacing: (n, kind) => `${many(n, kind)} importieren und ersetzen`,
  firstOf: (shown, of) => (shown < of ? `Die ersten ${num(shown)} von ${num(of)}` : ""),
  row: "Zeile",
  record: "Datensatz",
  change: "Änderung",
  why: "Warum",
  empty: "leer",
  rejectedFile: "Abgelehnte Zeilen herunterladen",
  rejectedHint: "Die Zeilen, wie sie waren, jede mit ihrem Grund. Dort berichtigen und diese Datei ablegen.",
  done: (added, changed, kind) =>
    added + changed === 0
      ? "Fertig: Die Datei hat nichts geändert"
      : `Fertig: ${[added > 0 ? `${many(added, kind)} neu` : "", changed > 0 ? `${num(changed)} geändert` : ""].filter(Boolean).join(", ")}`,
  doneHint: "Die Seitenleisten bekommen es beim nächsten Abgleich. Die Datei selbst ist gelöscht.",
  refused: "Diese Datei ist nicht lesbar",
  onward: { messages: "Zu den Botschaften", assets: "Zu den Inhalten" },
  another: "Noch eine Datei importieren",

  history: "Bisherige Importe",
  noHistory: "Noch wurde keine Datei importiert.",
  columnsOf: { file: "Datei", kind: "Was", by: "Von", when: "Wann", result: "Ergebnis" },
  byCommand: "Befehl auf dem Server",
  states: {
    uploaded: "Noch nicht geprüft",
    checking: "Wird geprüft",
    checked: "Geprüft, nicht importiert",
    moved: "Noch einmal anzusehen",
    running: "Wird importiert",
    done: "Importiert",
    refused: "Nicht lesbar",
  },
  outcome: (added, changed, unchanged, rejected) =>
    `${num(added)} neu, ${num(changed)} geändert, ${num(unchanged)} unverändert, ${num(rejected)} abgelehnt`,
  goOn: "Weiter",
  rejectedOf: (file) => `Abgelehnte Zeilen von ${file}`,

  fields: {
    id: "Parley-Kennung",
    name: "Name",
    otherNames: "Weitere Namen",
    domains: "Domains oder Website",
    linkedinSlug: "LinkedIn-Seite",
    linkedinId: "LinkedIn-Nummer",
    salesforce: "Salesforce-Kennung",
    hubspot: "HubSpot-Kennung",
    dynamics: "Dynamics-365-Kennung",
    pipedrive: "Pipedrive-Kennung",
    zoho: "Zoho-Kennung",
    industry: "Branche",
    segment: "Segment",
    language: "Sprache",
    facts: "Fakten",
    firstName: "Vorname",
    lastName: "Nachname",
    title: "Titel",
    emails: "E-Mail",
    persona: "Persona",
    account: "Account",
    contact: "Kontakt",
    accountId: "Account: Parley-Kennung",
    accountSalesforce: "Account: Salesforce-Kennung",
    accountHubspot: "Account: HubSpot-Kennung",
    accountWebsite: "Account: Website",
    accountName: "Account: Name",
    contactId: "Kontakt: Parley-Kennung",
    grade: "Note",
    entered: "Wie er hereinkam",
    enteredOn: "Hereingekommen am",
    situation: "Aktuelle Lage",
    pillar: "Säule",
    part: "Teil",
    claim: "Aussage",
    proof: "Beleg",
    source: "Beleg: Quelle",
    sourceUrl: "Beleg: Link",
    sourceDate: "Beleg: Datum",
    why: "Warum diese Botschaft",
    segments: "Segmente",
    personas: "Personas",
    industries: "Branchen",
    conversations: "Gespräche",
    status: "Status",
    url: "Link",
    kind: "Art",
    campaign: "Kampagne",
    owner: "Zuständig",
    createdOn: "Erstellt am",
    verifiedOn: "Geprüft am",
    expiresOn: "Läuft ab am",
    offMessage: "Widerspricht der Botschaft",
    withdrawn: "Zurückgezogen",
    howTo: "Wie verwenden",
  } as Record<string, string>,
}
