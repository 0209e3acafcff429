// The words of the practice pages' frame and first page, in both languages.
import type { Language } from "~src/domain/words"

const en = {
  label: "Practice page",
  says: "Invented people and companies, served by your own Parley. Nothing here reaches anybody.",
  all: "All practice pages",
  title: "Your first minute with Parley",
  lead: "You are Sam Rivers, who sells for Northbeam: sensors and readings that tell a plant which machine will stop next. Each page below is like one that a rep has open anyway. The sidebar beside it is the real one.",
  person: [
    "Open a person",
    "The sidebar knows the account, says how it knows, and gives our point of view for her, with sources.",
  ],
  take: [
    "Take what helps",
    "Copy the point of view, open one of the three pieces of content. Then say in one click how it was: press a verdict, see “Saved”. Undo works for ten seconds.",
  ],
  mail: [
    "Open the mail",
    "In a thread Parley knows whom you talk to. It finds our calculator among the links, so its verdict is one click away. An answer from marketing waits here as well.",
  ],
  desk: [
    "See it arrive",
    "Open the desk in another tab: what you clicked is among the reports of the quarter. Answer it there, and the answer comes back into the sidebar.",
  ],
  deskLink: ["The desk", "Marketing’s side, signed in with your link"],
  writes: (name: string) => `${name} writes`,
  more: "More to try",
  company: ["A company", "Halden Drives"],
  record: ["A CRM record", "Halden Drives, known by its record id"],
  nameAlone: ["A name alone", "New at Halden Drives: Parley asks once"],
  sameName: ["Two of the same name", "Kestrel Foods: Parley lets you choose"],
  noSidebar: [
    "No sidebar?",
    "Click Parley’s icon beside the address, then “Turn on Practice pages”. It stays off on every site until you do.",
  ],
} as const
type Widened<T> = {
  [K in keyof T]: T[K] extends readonly string[] ? readonly [string, string] : T[K] extends string ? string : T[K]
}
export type PracticeWords = Widened<typeof en>

const de: PracticeWords = {
  label: "Übungsseite",
  says: "Erfundene Personen und Firmen, gezeigt von Ihrem eigenen Parley. Nichts davon erreicht jemanden.",
  all: "Alle Übungsseiten",
  title: "Ihre erste Minute mit Parley",
  lead: "Sie sind Sam Rivers und verkaufen für Northbeam: Sensoren und Befunde, die einem Werk sagen, welche Maschine als nächste stehen bleibt. Jede Seite unten gleicht einer, die im Vertrieb ohnehin offen ist. Die Seitenleiste daneben ist die echte.",
  person: [
    "Eine Person öffnen",
    "Die Seitenleiste kennt den Account, sagt woher, und gibt unsere Sicht für diese Person, mit Quellen.",
  ],
  take: [
    "Nehmen, was hilft",
    "Die Sicht kopieren, einen der drei Inhalte öffnen. Dann mit einem Klick sagen, wie es war: Urteil drücken, „Gespeichert“ sehen. Zehn Sekunden lang lässt es sich zurücknehmen.",
  ],
  mail: [
    "Die Mail öffnen",
    "Im Verlauf weiß Parley, mit wem Sie sprechen. Unter den Links findet es unseren Rechner, sein Urteil ist einen Klick entfernt. Auch eine Antwort vom Marketing wartet hier.",
  ],
  desk: [
    "Ankommen sehen",
    "Das Desk in einem anderen Tab öffnen: Ihr Klick steht unter den Meldungen des Quartals. Dort antworten, und die Antwort kommt in der Seitenleiste an.",
  ],
  deskLink: ["Das Desk", "Die Seite des Marketings, angemeldet mit Ihrem Link"],
  writes: (name) => `${name} schreibt`,
  more: "Noch mehr zum Üben",
  company: ["Eine Firma", "Halden Drives"],
  record: ["Ein Datensatz im CRM", "Halden Drives, erkannt an der Kennung"],
  nameAlone: ["Nur ein Name", "Neu bei Halden Drives: Parley fragt einmal"],
  sameName: ["Zwei mit gleichem Namen", "Kestrel Foods: Parley lässt Sie wählen"],
  noSidebar: [
    "Keine Seitenleiste?",
    "Auf das Symbol von Parley neben der Adresse klicken, dann „Übungsseiten einschalten“. Bis dahin bleibt Parley auf jeder Seite aus.",
  ],
}

export const practiceWords: Record<Language, PracticeWords> = { en, de }

/** The language that a browser asks for first, of those we speak. `header` as in Accept-Language. */
export function languageOf(header: string | undefined): Language {
  const wanted = (header ?? "").split(",").map((part) => part.trim().slice(0, 2).toLowerCase())
  return wanted.find((code) => code === "en" || code === "de") === "de" ? "de" : "en"
}
