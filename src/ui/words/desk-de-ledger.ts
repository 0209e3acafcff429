// The words of the Ledger in German.
import type { ledgerWords } from "./desk-en-ledger"

const num = (n: number) => n.toLocaleString("de-DE")

export const ledgerWordsDe: typeof ledgerWords = {
  headline: (sales, marketing) =>
    `Der Vertrieb nutzte ⟦${sales} von dem, was er sah⟧; das Marketing erledigte ${marketing} von dem, was es hörte`,
  headlineSales: (sales) => `Der Vertrieb nutzte ⟦${sales} von dem, was er sah⟧; gemeldet wurde noch nichts`,
  headlineMarketing: (marketing) =>
    `Das Marketing erledigte ⟦${marketing} von dem, was es hörte⟧, innerhalb von 14 Tagen`,
  headlineNone: "In diesem Zeitraum wurde nichts gezeigt und nichts gemeldet",
  span: (from, to) => `${from} bis ${to}, in ganzen Wochen`,
  rates: "Wie gut wir einander zuhören",
  sales: "Der Vertrieb hört zu",
  salesNote: (used, seen) => `${num(used)} genutzt ÷ ${num(seen)} gesehen`,
  salesReps: (reps) => `von ${num(reps)} im Vertrieb zusammen; keine Zahl über weniger als fünf`,
  tooFew: "Dahinter stehen weniger als fünf aus dem Vertrieb",
  tooFewWhy:
    "Zahlen über Menschen brauchen mindestens fünf, auch in dem, was übrig bleibt. Nimm einen längeren Zeitraum oder alle Segmente.",
  counting: "Es wird zum ersten Mal gezählt; schau in ein paar Minuten wieder.",
  nothingSeen: "Noch nichts gesehen",
  moreUses: "Mehr genutzt als gesehen: Was selbst gefunden wurde, zählt mit.",
  marketing: "Das Marketing hört zu",
  marketingNote: (ended, received, requests) =>
    `${num(ended)} innerhalb von 14 Tagen erledigt ÷ ${num(received)} erhalten: ${num(received - requests)} Rückmeldungen, ${requests === 1 ? "1 Anfrage" : `${num(requests)} Anfragen`}`,
  marketingOpen: (open) =>
    open === 0
      ? "Von den anderen hat keine mehr Zeit"
      : `${num(open)} ohne Antwort ${open === 1 ? "hat" : "haben"} noch Zeit`,
  nothingReceived: "Noch nichts gemeldet",
  interval: (low, high) => `95-%-Intervall ${low} bis ${high}`,
  flow: "Was aus dem wurde, was gezeigt wurde",
  totals: {
    shown: "Gezeigt",
    seen: "Gesehen",
    opened: "Geöffnet",
    copied: "Kopiert",
    used: "Genutzt",
    dismissed: "Abgelehnt",
    ignored: "Übergangen",
  },
  means: {
    shown: "In einer offenen Seitenleiste empfohlen",
    seen: "Mindestens eine Sekunde im Blick",
    opened: "Aus der Seitenleiste geöffnet",
    copied: "Link kopiert",
    used: "Als genutzt oder überarbeitet genutzt gemeldet",
    dismissed: "Als hier nicht relevant gemeldet",
    ignored: "Gesehen und sieben Tage lang weder geöffnet noch kopiert noch beantwortet",
  },
  asset: "Inhalt",
  rate: "Genutzt ÷ gesehen",
  rateOf: (share, low, high) => `${share} (${low}–${high})`,
  openUses: (n, title) => `${num(n)} Mal genutzt: ${title}. Rückmeldungen öffnen`,
  openDismissals: (n, title) => `${num(n)} Mal abgelehnt: ${title}. Rückmeldungen öffnen`,
  counted: (when) => `„Übergangen“ und die Zahl der Personen wurden ${when} gezählt; alles andere ist von jetzt.`,
  notCounted: "„Übergangen“ und die Zahl der Personen wurden noch nicht gezählt.",
  worth: {
    title: "Hat sich das Zuhören gelohnt?",
    off: "Nicht gemessen: Es gibt keine Vergleichsgruppe.",
    offAdmin: "In den Einstellungen eine Größe wählen",
    known: (difference) => `${difference} Nutzungen je hundert Empfehlungen`,
    interval: (low, high) => `95-%-Intervall ${low} bis ${high}`,
    notYet: "Noch nicht bekannt",
    size: (percent, since) => `${percent} % der Empfehlungen in der Vergleichsgruppe seit ${since}`,
    sofar: (showings, heldOut) => `bisher ${num(showings)} Empfehlungen, ${num(heldOut)} davon in der Vergleichsgruppe`,
    left: (left, needed) => `${num(left)} fehlen noch, ${num(needed)} braucht es im Ganzen`,
    unreckoned: "Wie viele es braucht, lässt sich sagen, sobald es in beiden Gruppen bei zehn Accounts Nutzungen gibt.",
    few: "Es wurde genug gezeigt, aber dahinter stehen weniger als fünf aus dem Vertrieb.",
    how: "Nötig, um einen Unterschied von einem Fünftel mit 80 % Teststärke bei 95 % Sicherheit zu sehen: N = (1,96 + 0,84)² σ² (1/q + 1/(1−q)) / δ², nach Accounts gruppiert (van Belle 2008, Kap. 2; Deng et al. 2018).",
  },
  noLift: "Nichts davon sagt, dass das Zeigen die Nutzung bewirkt hat: Dafür braucht es eine Vergleichsgruppe.",
}
