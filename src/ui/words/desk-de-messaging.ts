// The words of drafts, versions and reps' edits in German.
import type { MessagingWords } from "./desk-en-messaging"

const num = (n: number) => n.toLocaleString("de")
const drafts = (n: number) => (n === 1 ? "1 Entwurf" : `${num(n)} Entwürfe`)

export const messagingWordsDe: MessagingWords = {
  tabs: {
    label: "Teile der Botschaften",
    messages: "Botschaften",
    edits: "Formulierungen des Vertriebs",
  },
  draft: "Entwurf",
  waits: "Entwurf wartet",
  waitsWhat: "Der Vertrieb sieht noch die Fassung vor diesem Entwurf.",
  drafts: (n) => `${drafts(n)} nicht veröffentlicht: der Vertrieb sieht ${n === 1 ? "ihn" : "sie"} noch nicht.`,
  publishAll: (n) => `${drafts(n)} veröffentlichen`,
  published: (n) => `${drafts(n)} veröffentlicht. Die Seitenleisten haben das nach dem nächsten Abgleich.`,
  saveDraft: "Als Entwurf sichern",
  publish: "Veröffentlichen",
  retire: "Zurückziehen",
  retireWhat: "Zurückziehen: die Botschaft bleibt hier, der Vertrieb sieht sie nicht.",
  savedDraft: (version) => `Entwurf gesichert als Fassung ${num(version)}. Der Vertrieb sieht ihn noch nicht.`,
  wordings: "Andere freigegebene Formulierungen (optional)",
  wordingsHint: "Eine je Zeile, höchstens zehn. Der Vertrieb kann unter ihnen wählen.",
  tooManyWordings: "Höchstens zehn Formulierungen mit je höchstens 400 Zeichen.",
  locked: "Gesperrt: der Vertrieb sagt es so, wie es ist",
  tooManyWords: (n) => `Zu lang um ${n === 1 ? "1 Wort" : `${num(n)} Wörter`}.`,
  actions: {
    drafted: "Entwurf gesichert",
    published: "Veröffentlicht",
    retired: "Zurückgezogen",
    undone: "Veröffentlichung rückgängig gemacht",
    adopted: "Formulierung des Vertriebs übernommen",
    imported: "Importiert",
  },
  credit: (name) => `in den Worten von ${name}`,
  undo: "Veröffentlichung rückgängig machen",
  undoWhat: "Es gilt wieder, was der Vertrieb davor hatte.",
  changed: {
    claim: "Aussage",
    proof: "Beleg",
    why: "Warum",
    wordings: "Formulierungen",
    rest: "Auch andere Felder haben sich geändert.",
  },
  edits: {
    headline: (n) =>
      n === 1 ? "1 Formulierung des Vertriebs wartet auf Sie" : `${num(n)} Formulierungen des Vertriebs warten auf Sie`,
    none: "Keine Formulierung des Vertriebs wartet",
    what: "Sagt jemand im Vertrieb eine Zeile anders, kommt die Formulierung hierher. Übernehmen Sie sie, dann zeigt sie jede Seitenleiste nach dem nächsten Abgleich, und wer sie schrieb, liest, dass sich deshalb etwas geändert hat.",
    before: "Durchgestrichen: wie freigegeben. Unterstrichen: wie der Vertrieb es sagt.",
    by: (name) => `von ${name}`,
    unsigned: "ohne Namen",
    of: "Botschaft",
    noMessage: "Eigene Worte, nahe an keiner Botschaft",
    adopt: "Übernehmen",
    answer: "Antworten oder ablehnen",
    tooLong: "Zu lang für eine Botschaft (400 Zeichen): bitte die Botschaft von Hand ändern.",
    thanks: "Wir haben Ihre Formulierung übernommen: sie ist jetzt die Botschaft.",
    adopted: "Übernommen. Jede Seitenleiste zeigt es nach dem nächsten Abgleich, und der Vertrieb erfährt es.",
    more: "Mehr zeigen",
  },
}
