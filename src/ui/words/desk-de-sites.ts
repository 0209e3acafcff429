// The words of the Sites room in German.
import type { siteWords } from "./desk-en-sites"
import { sites } from "./sites"

export const siteWordsDe: typeof siteWords = {
  names: { ...sites, outlook: "Outlook im Web", practice: "Übungsseiten" },
  pages: {
    person: "Personenseite",
    company: "Unternehmensseite",
    thread: "Mailverlauf",
    record: "Datensatz",
    none: "Andere Seite",
  },
  changed: (site, browsers) =>
    `${site} hat Seiten geändert: ${browsers === 1 ? "1 Browser trifft" : `${browsers} Browser treffen`} auf welche, die weniger sagen als sonst`,
  headline: (mended, off) => {
    if (mended + off === 0) return "Alle Websites werden wie eingebaut gelesen"
    const read =
      mended === 0
        ? "Keine Website ist repariert"
        : mended === 1
          ? "1 Website ist repariert"
          : `${mended} Websites sind repariert`
    return off === 0 ? read : `${read}, ${off} ${off === 1 ? "ist" : "sind"} abgeschaltet`
  },
  what: "Ändert eine Website ihren Aufbau, sagt Parley dort lieber nichts als etwas Falsches. Eine Reparatur sagt, wo jetzt zu suchen ist, ohne neue Version der Erweiterung. Die Browser bekommen sie beim nächsten Abgleich.",
  list: "Websites",
  columns: {
    site: "Website",
    state: "Gelesen mit",
    drift: "Geänderte Seiten, 7 Tage",
    last: "Letzte Änderung",
    do: "Tun",
  },
  builtIn: "Eingebaute Finder",
  mended: (version) => `Reparatur, Version ${version}`,
  off: "Abgeschaltet",
  noDrift: "Keine gemeldet",
  drift: (week, before) => `${week}, davor ${before}`,
  driftWhat:
    "Wie viele Browser auf eine Seite trafen, die weniger sagt, als sie sollte, je Tag und Finder einmal. Niemand wird genannt, nichts von der Seite behalten.",
  silent: (n) => (n === 1 ? "findet nichts" : "finden nichts"),
  disagreed: (n) => (n === 1 ? "widerspricht sich" : "widersprechen einander"),
  structures: (n) => (n === 1 ? "1 Aufbau gesendet" : `${n} Aufbauten gesendet`),
  structure: (site) => `Wie eine geänderte Seite von ${site} gebaut ist`,
  structureWhat:
    "Von jemandem freiwillig gesendet, ohne Namen. Eine Zeile je Element: Tag, Namen seiner Attribute, Rollen, Klassen als kurze Prüfsummen; … steht für Wörter, × für wie oft hintereinander, ✂ für Weggelassenes. Vom Text der Seite ist nichts darin.",
  structureAbout: (page, finders) =>
    `${page}, gelesen mit ${finders === 1 ? "den eingebauten Findern" : `Version ${finders}`}`,
  download: "Herunterladen",
  neverChanged: "Nie geändert",
  steps: {
    shipped: (version) => `Version ${version} verteilt`,
    reverted: (contents) => (contents === 1 ? "Zurück zu den eingebauten Findern" : `Zurück zu Version ${contents}`),
    off: () => "Abgeschaltet",
    on: () => "Eingeschaltet",
  },
  by: (name) => `von ${name}`,
  somebody: "jemandem",
  history: "Früher",
  ship: "Reparatur verteilen",
  revert: "Zurücknehmen",
  turnOff: "Abschalten",
  turnOn: "Einschalten",
  on: (what, site) => `${what}: ${site}`,
  offSure: (site) =>
    `Parley auf ${site} für alle abschalten? Ab dem nächsten Abgleich jedes Browsers liest es dort nichts, und die Seitenleiste sagt warum. Bisherige Rückmeldungen bleiben.`,
  sheet: (site) => `Reparatur für ${site} verteilen`,
  table: "Tabelle der Finder, JSON",
  tableHint: (next) =>
    `Version ${next} oder etwas mehr. Felder, die sie nennt, werden ganz ersetzt, die anderen bleiben, wie sie sind.`,
  example: "Mit einem Beispiel beginnen",
  check: "Prüfen",
  checking: "Wird geprüft…",
  good: "Diese Tabelle kann verteilt werden",
  mends: (what) => `Sie ersetzt: ${what}.`,
  switchesOff: "Sie schaltet die Website ab.",
  wrong: "Diese Tabelle kann nicht verteilt werden",
  doShip: "An alle verteilen",
  shipping: "Wird verteilt…",
  shipFirst: "Erst prüfen: Was sich ändern würde, steht hier, bevor es hinausgeht.",
  conflict: "Jemand hat diese Website inzwischen geändert. Schließen, ansehen, was gilt, und noch einmal versuchen.",
  done: {
    shipped: (site, version) => `${site}: Version ${version} ist auf dem Weg zu jedem Browser.`,
    reverted: (site, contents) =>
      contents === 1
        ? `${site} wird wieder mit den eingebauten Findern gelesen.`
        : `${site} wird wieder mit Version ${contents} gelesen.`,
    off: (site) => `${site} ist abgeschaltet.`,
    on: (site) => `${site} ist eingeschaltet.`,
  },
}
