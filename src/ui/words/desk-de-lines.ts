// The words of the avoid-list and of insights in German.
import type { LineWords } from "./desk-en-lines"

const num = (n: number) => n.toLocaleString("de")
const words = (n: number) => (n === 1 ? "1 Wort" : `${num(n)} Wörter`)

export const lineWordsDe: LineWords = {
  tabs: { terms: "Zu vermeiden", insights: "Erkenntnisse" },
  edited: (by) => `${by},`,
  imported: "Importiert",
  terms: {
    headline: (n) =>
      n === 0
        ? "Noch kein Begriff zu vermeiden"
        : n === 1
          ? "1 Begriff ist zu vermeiden"
          : `${num(n)} Begriffe sind zu vermeiden`,
    forSome: (n) => ` ${n === 1 ? "Einer davon gilt" : `${num(n)} davon gelten`} nur bei manchen Kunden.`,
    what: "Prüft jemand im Vertrieb einen Text in der Seitenleiste, wird ein Begriff dort in jeder Form markiert, mit dem, was man statt dessen sagt. Die Seitenleisten haben Änderungen nach dem nächsten Abgleich.",
    search: "Begriffe durchsuchen",
    add: "Neuer Begriff",
    empty: "Halten Sie fest, was der Vertrieb nicht sagen soll",
    emptyWhat:
      "Ein Versprechen, das niemand halten kann, ein Wort, das jeder Anbieter sagt: jeweils mit dem, was man statt dessen sagt, und warum.",
    noMatch: "Kein Begriff passt. Versuchen Sie weniger Wörter, oder nehmen Sie das Segment weg.",
    columns: { term: "Vermeiden", instead: "Statt dessen", why: "Warum", audience: "Bei", edited: "Letzte Änderung" },
    leaveOut: "Weglassen",
    newTitle: "Neuer Begriff zum Vermeiden",
    editTitle: (term) => `„${term}“ vermeiden`,
    term: "Begriff",
    termHint:
      "Wie im Wörterbuch: Mehrzahl und Endungen werden auch gefunden. Eine Abkürzung wie KI wird nur für sich allein gefunden.",
    instead: "Statt dessen sagen (optional)",
    insteadHint: "Leer: weglassen.",
    why: "Warum",
    whyHint: "Das liest der Vertrieb unter der Markierung: ein Satz.",
    audience: "Bei wem er zu vermeiden ist",
    remove: "Von der Liste nehmen",
    removeSure: (term) =>
      `„${term}“ von der Liste nehmen? Nach dem nächsten Abgleich markieren die Seitenleisten ihn nicht mehr.`,
  },
  insights: {
    headline: (n) =>
      n === 0
        ? "Noch keine Erkenntnis"
        : n === 1
          ? "1 Erkenntnis zeigt ein Problem in neuem Licht"
          : `${num(n)} Erkenntnisse zeigen ein Problem in neuem Licht`,
    old: (n) => ` Bei ${num(n)} ist der Beleg älter als achtzehn Monate.`,
    what: "Eine Erkenntnis eröffnet ein Gespräch: etwas, das der Kunde nicht gesehen hat, der Beleg dafür und eine Frage dazu. Sichten verwenden die, die zu Account und Person passen.",
    search: "Erkenntnisse durchsuchen",
    add: "Neue Erkenntnis",
    empty: "Schreiben Sie die erste Erkenntnis",
    emptyWhat:
      "Was wissen Sie von vielen Kunden, das ein einzelner von innen nicht sieht? Sagen Sie es in einem Satz, mit Quelle.",
    noMatch: "Keine Erkenntnis passt. Versuchen Sie weniger Wörter, oder nehmen Sie das Segment weg.",
    newTitle: "Neue Erkenntnis",
    editTitle: "Erkenntnis ändern",
    claim: "Was der Kunde nicht gesehen hat",
    claimHint: "Ein Satz. Platzhalter füllen sich je Account: {account}, {person}, {role}, {industry}, {fact.…}",
    evidence: "Beleg",
    evidenceHint: "Was gezählt wurde, wo, wie oft.",
    meaning: "Was es hier bedeutet",
    question: "Frage dazu",
    length: (n, most) =>
      n > most ? `${words(n)}: ${words(n - most)} zu viel. Höchstens neunzig.` : `${words(n)} von ${num(most)}.`,
    retired: "Zurückgezogen",
    retire: "Zurückziehen",
    retireWhat: "Bleibt hier; nach dem nächsten Abgleich verwendet keine Seitenleiste sie mehr.",
    back: "Wieder verwenden",
    backWhat: "Zurückgezogen: keine Seitenleiste verwendet sie.",
    edit: (claim) => `Ändern: ${claim}`,
    old18: "Älter als achtzehn Monate: die Seitenleisten kennzeichnen die Quelle als alt",
  },
}
