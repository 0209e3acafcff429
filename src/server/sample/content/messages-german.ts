// The German messages: written in German, not translated line by line.
import type { MessageText } from "../sample-data"

const de = "de" as const

export const messagesInGerman: MessageText[] = [
  {
    id: "m-de-trend-ankuendigung",
    pillar: "Know-how that stays",
    part: "trend",
    claim:
      "{account} hat angekündigt: {fact.announcement}. Zugleich sind {fact.open-roles} Stellen in der Instandhaltung offen. Die Anlagen kommen schneller als die Leute, die sie kennen.",
    proof: [
      "Von 41 begleiteten Werken verloren die 12, die ohne neue Techniker erweitert haben, im ersten Jahr 6 % mehr Stunden.",
      "Northbeam Werkspanel, 41 Standorte",
      118,
    ],
    why: "Zeigt, dass wir die Meldung gelesen haben, und verbindet zwei Dinge, die im Haus getrennt besprochen werden.",
    to: {},
    language: de,
  },
  {
    id: "m-de-trend-meister",
    pillar: "Know-how that stays",
    part: "trend",
    claim:
      "Der Meister, der am Klang hört, dass ein Getriebe nicht gesund ist, geht in Rente. Wer nachkommt, kennt das Geräusch nur vom Ausfall.",
    proof: [
      "In 28 Werken gehen 34 % der Techniker binnen sieben Jahren in Rente; 9 % sind jünger als dreißig.",
      "Befragung Instandhaltung, 28 Werke",
      149,
    ],
    why: "Jeder Werkleiter denkt dabei an einen Namen. Kurz warten, er nennt ihn.",
    to: { personas: ["p-plant", "p-maintenance", "p-operations"] },
    language: de,
  },
  {
    id: "m-de-trend-strom",
    pillar: "Energy you can act on",
    part: "trend",
    claim:
      "Das Netzentgelt richtet sich nach der teuersten Viertelstunde des Monats. Wer montags alles zugleich anfährt, zahlt dafür bis zum Monatsende.",
    proof: [
      "In 17 von 23 Werken lag die Monatsspitze in den ersten 40 Minuten einer Schicht.",
      "Northbeam Messreihen, 23 Standorte",
      101,
    ],
    why: "Lässt sich am eigenen Lastgang prüfen. Nach dem Lastgang fragen.",
    to: { personas: ["p-energy", "p-economic"] },
    language: de,
  },
  {
    id: "m-de-trend-wartung",
    pillar: "Stops you can see coming",
    part: "trend",
    claim:
      "Wartungsverträge werden jeden Januar teurer, und unterschrieben wird, weil der Zustand der Maschine nur beim Hersteller steht.",
    proof: [
      "In unserer Einkäuferbefragung stiegen die Verträge zuletzt um 7,8 %.",
      "Northbeam Einkäuferbefragung, 44 Antworten",
      109,
    ],
    why: "Der Einkauf kennt die letzte Erhöhung auf den Cent. Nach dem nächsten Termin fragen.",
    to: { personas: ["p-procurement", "p-technical"] },
    language: de,
  },
  {
    id: "m-de-problem-werke",
    pillar: "Stops you can see coming",
    part: "problem",
    claim:
      "{fact.plants} Werke, {fact.plants} Störlisten: Bei {account} kann niemand sagen, welcher Stillstand zuerst abgestellt gehört.",
    proof: [
      "Im Vergleich der Störlisten standen bei der Molkerei Tarnholt 38 % der Stunden unter „Sonstiges“.",
      "Molkerei Tarnholt, Projektbericht",
      160,
    ],
    why: "Benennt einen Versuch, der in fast jedem Verbund schon gescheitert ist, ohne Schuldigen.",
    to: { segments: ["s-multi", "s-food", "s-process"] },
    language: de,
  },
  {
    id: "m-de-problem-linie",
    pillar: "Stops you can see coming",
    part: "problem",
    claim:
      "Die Linie von {fact.oldest-line} verdient das Geld und sagt den Leuten an der Maschine nichts. Gemessen wird an den neuen.",
    proof: [
      "Linien über 20 Jahre: 44 % der Menge, 71 % der ungeplanten Stunden.",
      "Northbeam Werkspanel, 41 Standorte",
      118,
    ],
    why: "Alte Linien sind der Stolz des Werks. Mit Achtung davon sprechen.",
    to: { personas: ["p-plant", "p-operations", "p-maintenance"] },
    language: de,
  },
  {
    id: "m-de-problem-spaet",
    pillar: "Stops you can see coming",
    part: "problem",
    claim:
      "Der Antrieb kündigt sich wochenlang an, nur steht dort niemand mit einem Messgerät. Bekannt wird er, wenn er steht.",
    proof: [
      "Bei 1.130 Lagerschäden lag das erste Anzeichen im Median 31 Tage vor dem Stillstand.",
      "Northbeam Schadensarchiv, 1.130 Fälle",
      74,
    ],
    why: "31 Tage ist die Zahl, die weitererzählt wird.",
    to: {},
    language: de,
  },
  {
    id: "m-de-problem-zaehler",
    pillar: "Energy you can act on",
    part: "problem",
    claim:
      "Ein Zähler je Halle sagt, wie viel, aber nie, wer. Bei {fact.lines} Linien ist die Maßnahmenliste von {account} dann geraten.",
    proof: [
      "Bei Marl Extrusion sparten drei von zehn geplanten Maßnahmen nach der Messung gar nichts.",
      "Marl Extrusion, Maßnahmenprüfung",
      126,
    ],
    why: "Energiebeauftragte wissen das. Wer es freundlich sagt, wird eingeladen.",
    to: { personas: ["p-energy", "p-technical"] },
    language: de,
  },
  {
    id: "m-de-cost-stunde",
    pillar: "Stops you can see coming",
    part: "cost",
    claim:
      "Eine Stunde Stillstand kostet {account} rund {fact.downtime-hour}. Bezahlt werden aber auch die zwei Stunden bis zum ersten Gutteil, und die stehen nirgends.",
    proof: [
      "Vom Halt bis zum Gutteil vergehen im Median 3,4 Stunden; die Reparatur selbst dauert 50 Minuten.",
      "Northbeam Schadensarchiv, 1.130 Fälle",
      74,
    ],
    why: "Die eigene Zahl mal eine bekannte Dauer. Mehr Rechnung braucht es nicht.",
    to: {},
    language: de,
  },
  {
    id: "m-de-cost-fracht",
    pillar: "Stops you can see coming",
    part: "cost",
    claim:
      "Die Reparatur ist die kleine Rechnung. Sonderfahrt, Samstagsschicht und Vertragsstrafe kommen Wochen später und stehen auf anderen Kostenstellen.",
    proof: [
      "Velmar Pumpen: je Euro Reparatur 5,20 Euro für Fracht, Überstunden und Strafen.",
      "Velmar Pumpen, Auswertung der Buchhaltung",
      231,
    ],
    why: "Erklärt, warum Werk und Controlling sich über die Kosten nie einig sind.",
    to: {},
    language: de,
  },
  {
    id: "m-de-cost-lager",
    pillar: "Stops you can see coming",
    part: "cost",
    claim: "Wer den Zustand nicht kennt, legt von allem eins ins Lager. Was dann bricht, hat elf Wochen Lieferzeit.",
    proof: [
      "Kessel & Vogt nahm nach einem Jahr Zustandsdaten Ersatzteile für 1,1 Millionen Euro aus dem Regal.",
      "Kessel & Vogt, Lagerbericht",
      112,
    ],
    why: "Das Lager ist das einzige Budget, das die Instandhaltung allein freimachen kann.",
    to: { personas: ["p-maintenance", "p-technical"] },
    language: de,
  },
  {
    id: "m-de-cost-energie",
    pillar: "Energy you can act on",
    part: "cost",
    claim:
      "Bei {fact.energy-share} Energieanteil geht jedes Zehntel, das nachts in stehende Maschinen läuft, geradewegs von der Marge ab.",
    proof: [
      "In 23 Werken liefen 7 bis 16 % des Stroms in stehende Maschinen.",
      "Northbeam Messreihen, 23 Standorte",
      101,
    ],
    why: "Verbindet Technik und Marge. Nicht das ganze Zehntel versprechen.",
    to: { personas: ["p-energy", "p-economic", "p-operations"] },
    language: de,
  },
  {
    id: "m-de-view-zwanzig",
    pillar: "Proof within a quarter",
    part: "view",
    claim:
      "Unser Vorschlag für {account}: mit den zwanzig Maschinen ohne Ersatz anfangen. Zwei Tage Montage von außen, der erste Befund vor der nächsten Monatsrunde.",
    proof: [
      "17 der letzten 20 Kunden hatten binnen 30 Tagen einen Befund, auf den sie reagiert haben.",
      "Northbeam Lieferprotokoll",
      46,
    ],
    why: "Zwanzig Maschinen und ein Datum kann man in der Sitzung entscheiden.",
    to: {},
    language: de,
  },
  {
    id: "m-de-view-liste",
    pillar: "Stops you can see coming",
    part: "view",
    claim:
      "An die Schichttafel gehört eine Liste mit fünf Maschinen: was sich geändert hat, wo, und was zu prüfen ist. Kein Dashboard.",
    proof: [
      "Bei Kessel & Vogt wurde die Liste an 212 von 220 Arbeitstagen geöffnet.",
      "Kessel & Vogt, Nutzungsprotokoll",
      54,
    ],
    why: "Dashboards haben sie. Eine Liste von fünf ist ein anderes Versprechen.",
    to: { personas: ["p-plant", "p-maintenance"], conversations: [1, 3] },
    language: de,
  },
  {
    id: "m-de-view-nachruesten",
    pillar: "Proof within a quarter",
    part: "view",
    claim:
      "Von außen angeklemmt, mit Batterie und eigenem Funk: kein Kabel in den Schaltschrank, keine neue Abnahme, kein Eingriff in die Steuerung bei {account}.",
    proof: [
      "Bei Velmar Pumpen waren 60 Maschinen in zwei Tagen ausgerüstet, bei laufender Produktion.",
      "Velmar Pumpen, Montageprotokoll",
      143,
    ],
    why: "Nimmt die Haftungsfrage vom Tisch, an der Versuche scheitern.",
    to: { personas: ["p-technical", "p-maintenance"], conversations: [1, 2, 3] },
    language: de,
  },
  {
    id: "m-de-view-erfolg",
    pillar: "Proof within a quarter",
    part: "view",
    claim:
      "Für {account} würden wir drei Dinge festhalten, die nach zwölf Wochen zählbar sind: am offenen Lager bestätigte Befunde, geplante statt ungeplante Stunden, und wer die Liste liest.",
    proof: [
      "Versuche mit solcher Vereinbarung waren nach 9 Tagen entschieden, andere nach 71.",
      "Northbeam Versuchsregister",
      61,
    ],
    why: "Die Definition liegt damit fast fertig auf dem Tisch. Die drei Punkte dürfen sie ändern.",
    to: { conversations: [4] },
    language: de,
  },
  {
    id: "m-de-view-preis",
    pillar: "Proof within a quarter",
    part: "view",
    claim:
      "Ein Preis je Maschine und Monat, alles darin, monatlich kündbar. {account} kann ihn neben jedes Angebot legen.",
    proof: ["Die Preisliste ist öffentlich und wurde in drei Jahren einmal geändert.", "Northbeam Preisliste", 30],
    why: "Der Einkauf vergleicht gern. Preisliste dalassen, nichts weiter sagen.",
    to: { personas: ["p-procurement", "p-economic"], conversations: [1, 2, 3, 5] },
    language: de,
  },
]
