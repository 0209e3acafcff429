// The words of receipt and key list in German.
import type { FootSheetsWords } from "./foot-sheets-en"

export const footSheetsDe: FootSheetsWords = {
  receiptPage: "Auf dieser Seite gelesen",
  receiptWaiting: "Wird nachgesehen …",
  receiptFailed: "Der Beleg kam nicht zustande. Schließe ihn und öffne ihn noch einmal.",
  receiptNothing: "Auf dieser Seite wurde nichts gelesen.",
  receiptMissing: "Gesucht, nicht gefunden",
  receiptHidden: "Ist dieser Tab verdeckt, wird nichts gelesen.",
  receiptShown: "nur hier angezeigt",
  receiptKept: (how) => `in diesem Browser, wird noch gesendet, ${how}`,
  receiptSentTo: (server, how) => `an ${server} gesendet, ${how}`,
  receiptHow: (kind) =>
    kind === "account.corrected"
      ? "als du den Account bestätigt hast"
      : kind === "account.added"
        ? "als du den Account angelegt hast"
        : kind === "page.changed"
          ? "um es zu zählen, ohne dich"
          : kind === "structure.sent"
            ? "als du den Aufbau gesendet hast"
            : kind === "panel.kept"
              ? "mit der Seitenleiste, wie sie gezeigt wurde, ohne dich"
              : kind.startsWith("feedback.")
                ? "mit deiner Antwort"
                : "mit dem, was du verwendet hast",
  receiptFinders: (finders) => `aus: ${finders}`,
  receiptMore: (n) => `und ${n} weitere`,
  receiptServer: (server) => `An ${server} gesendet`,
  receiptSent:
    "Deine Antworten, Gründe und Notizen mit Account, Kontakt, Gespräch und Art der Website; welcher Inhalt gezeigt, gesehen, geöffnet oder kopiert wurde; Accounts, die du bestätigst, korrigierst oder anlegst, mit Name, Profil oder Domain, woran sie erkannt werden. Hat eine Website ihre Seiten geändert, welche unserer Finder dort versagt haben, ohne Seite, Account oder Namen; und wo du ihn sendest, den Aufbau der Seite ohne ein Wort daraus. Und die Seitenleiste, wie sie gezeigt wurde, damit Marketing sie wieder ansehen kann, mit dem Tag und ohne dich: keine Antworten, keine eigenen Formulierungen, nichts, was nur die Seite wusste; gar nicht, solange du ohne Namen sendest. Sonst nichts von dieser Seite.",
  receiptSigned: (name) => `Mit Namen: Marketing sieht deinen Namen, ${name}.`,
  receiptUnsigned:
    "Ohne Namen: Marketing sieht Antwort, Grund, Notiz, Inhalt, Gespräch, Segment, Persona und Woche, aber weder Name noch Account, Website oder Gerät.",
  facts: {
    "site": "Website",
    "person": "Person",
    "person.name": "Person",
    "person.headline": "Profilzeile",
    "person.title": "Position",
    "person.slug": "LinkedIn-Profil",
    "person.emails": "E-Mail",
    "company": "Firma",
    "company.name": "Firma",
    "company.slug": "LinkedIn-Firma",
    "company.domain": "Domain",
    "record.id": "Id des Datensatzes",
    "record.object": "Art des Datensatzes",
    "record.name": "Name des Datensatzes",
    "thread.id": "Id des Verlaufs",
    "thread.account": "Dein Postfach",
    "thread.participants": "Personen im Verlauf",
    "thread.links": "Links im Verlauf",
    "changed": "Was nicht zu lesen war",
    "structure": "Aufbau der Seite",
  },
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
