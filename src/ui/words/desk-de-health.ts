// The words of Content health in German.
import type { healthWords } from "./desk-en-health"

const num = (n: number) => n.toLocaleString("de-DE")
const assets = (n: number) => (n === 1 ? "1 Inhalt" : `${num(n)} Inhalte`)

export const healthWordsDe: typeof healthWords = {
  headline: (share, mostly) => `⟦${share} der Inhalte ungenutzt⟧${mostly ? `, vor allem in „${mostly}“` : ""}`,
  allUsed: (active) =>
    active === 0
      ? "Noch keine aktiven Inhalte: Nichts ist zugeordnet und älter als dreißig Tage"
      : "Jeder aktive Inhalt wird genutzt",
  of: (unused, active) => `${num(unused)} von ${num(active)} aktiven Inhalten ohne Nutzung in 90 Tagen`,
  openUnused: "In der Bibliothek ansehen",
  span: (from, to) => `Ungenutzt: die letzten 90 Tage. Alles andere: ${from} bis ${to}.`,
  retire: {
    title: (n) => (n === 0 ? "Nichts auszumustern" : `Auszumustern: ${assets(n)}`),
    hint: "Seit 90 Tagen ungenutzt. Zuerst, was am häufigsten gesehen und nie genutzt wurde.",
    none: "Jeder aktive Inhalt wurde in den letzten 90 Tagen genutzt.",
    seen: (shown, seen) => `gezeigt ${num(shown)}, gesehen ${num(seen)}, genutzt 0`,
    atMost: (high) => `höchstens ${high} der Blicke würden ihn nutzen (95 %)`,
    littleEvidence: "niemand hat ihn angesehen",
    lastUsed: (week) => `zuletzt genutzt in der Woche vom ${week}`,
    neverUsed: "nie genutzt",
    dismissed: (n) => `${num(n)}-mal „hier nicht relevant“`,
    withdrawOf: (title) => `${title} zurückziehen`,
    withdrawn: "Zurückgezogen. Ab dem nächsten Abgleich empfiehlt ihn keine Seitenleiste mehr.",
    undo: "Rückgängig",
    undoOf: (title) => `${title} zurückholen`,
  },
  fresh: {
    title: (n) => (n === 0 ? "Nichts zu prüfen" : `Stimmt das noch? ${assets(n)}`),
    hint: "Achtzehn Monate nachdem zuletzt jemand dafür einstand, wird ein Inhalt nicht mehr empfohlen.",
    none: "Für alles stand in den letzten fünfzehn Monaten jemand ein.",
    verified: (day) => `geprüft am ${day}`,
    made: (day) => `erstellt am ${day}, nie geprüft`,
    nobody: "niemand verantwortet ihn",
    lapsed: "nicht mehr empfohlen",
  },
  offLabel: {
    title: (n) => (n === 0 ? "Nichts zweckfremd genutzt" : `Anders genutzt als gedacht: ${num(n)}-mal`),
    hint: "Genutzt außerhalb des Gesprächs oder der Persona, für die er zugeordnet ist. Ordne ihn auch dort zu, oder frag nach.",
    none: "Jede Nutzung war in einem Gespräch und mit einer Persona, für die der Inhalt zugeordnet ist.",
    conversation: (name) => `in „${name}“`,
    persona: (name) => `mit ${name}`,
    open: (n, title) => `${num(n)} andere Nutzungen von ${title}: Rückmeldungen öffnen`,
  },
  enablement: {
    title: (n) => (n === 0 ? "Nichts zu erklären" : `Zu erklären: ${assets(n)}`),
    hint: "Der Vertrieb sagte „weiß nicht, wie man es nutzt“. Das zählt nie gegen die Relevanz.",
    none: "Niemand sagte „weiß nicht, wie man es nutzt“.",
    hasCard: "Es gibt eine Anleitung; vielleicht sagt sie zu wenig.",
    noCard: "Noch keine Anleitung.",
    write: "In sechzig Wörtern schreiben",
    edit: "Lesen und ändern",
    open: (n, title) => `${num(n)}-mal „weiß nicht, wie man es nutzt“ zu ${title}: Rückmeldungen öffnen`,
  },
  asked: {
    title: (n) => (n === 0 ? "Nichts angefragt" : `Angefragt: ${num(n)}`),
    hint: "In der Bibliothek gesucht und nicht gefunden.",
    none: "Was jemand sucht und nicht findet, lässt sich mit einem Klick anfragen.",
    answer: "Beantworten",
    answerOf: (words) => `Die Anfrage nach ${words} beantworten`,
    reopen: "Wieder öffnen",
    unsigned: "Aus dem Vertrieb, ohne Namen",
    how: "Wie sie endet",
    words: "In einem Satz (nötig bei Ablehnung)",
    sayWhy: "Sag, warum sie abgelehnt wird.",
    end: "Anfrage beenden",
  },
  ask: {
    none: (words) => `Nichts in der Bibliothek zu „${words}“`,
    why: "Wofür? (freiwillig)",
    send: (words) => `„${words}“ anfragen`,
    asked: (words) => `„${words}“ ist angefragt.`,
    see: "Alle Anfragen ansehen",
  },
  coverage: {
    title: (weak, of) =>
      weak === 0 ? "Jede Lage hat Inhalte" : `${num(weak)} von ${num(of)} Lagen fehlen eigene Inhalte`,
    hint: "Aktive Inhalte je Gespräch (1 bis 5), Persona und Segment. Markierte Felder öffnen einen Auftrag: nichts da, gesehen und nie genutzt, oder nichts eigens für diese Persona oder dieses Segment. Die anderen öffnen ihre Rückmeldungen.",
    none: "Importiere Personas und Segmente, um zu sehen, wo Inhalte fehlen.",
    cell: (n, used, seen) => `${assets(n)}, ${num(used)} von ${num(seen)} Mal genutzt`,
    weak: {
      empty: "Nichts da.",
      unused: "Gesehen, nie genutzt.",
      general: "Nichts eigens dafür.",
    },
  },
  brief: {
    title: "Ein Auftrag",
    label: "Ändere ihn, wie du magst, und kopiere ihn",
    reports: "Was der Vertrieb dort gemeldet hat",
    text: ({ conversation, output, persona, segment, titles, seen, used, dismissed }) =>
      [
        `Auftrag: ${conversation}, für ${persona} in ${segment}`,
        "",
        `Was das Gespräch ergeben muss: ${output}.`,
        `Für wen: ${persona}, ${segment}.`,
        titles.length === 0
          ? "Was es gibt: nichts."
          : `Was es gibt (${titles.length}):\n${titles
              .slice(0, 8)
              .map((title) => `- ${title}`)
              .join("\n")}`,
        `Was der Vertrieb dort tat: ${num(seen)}-mal gesehen, ${num(used)}-mal genutzt, ${num(dismissed)}-mal nicht relevant genannt.`,
        "",
        "Das Eine, was er sagen muss: ",
        "Der Beleg, mit Quelle und Datum: ",
        "Die Frage, mit der er endet: ",
        "Wie man ihn nutzt, in sechzig Wörtern: ",
        "Wer ihn verantwortet, und bis wann: ",
      ].join("\n"),
  },
}
