// What can be known about an account: the fact keys that messages name, their labels, sources and values.
import type { Language } from "~src/domain/words"
import type { Random } from "../random"
import type { Industry, SegmentId } from "../sample-data"

export type FactKey =
  | "plants"
  | "lines"
  | "announcement"
  | "announcement-start"
  | "open-roles"
  | "downtime-hour"
  | "retiring"
  | "capex"
  | "energy-share"
  | "shifts"
  | "oldest-line"
  | "suppliers"
  | "target"
  | "cooling-share"

export const factLabels: Record<FactKey, Record<Language, string>> = {
  "plants": { en: "Plants", de: "Werke" },
  "lines": { en: "Production lines", de: "Produktionslinien" },
  "announcement": { en: "Has announced", de: "Angekündigt" },
  "announcement-start": { en: "Start of what was announced", de: "Beginn des Angekündigten" },
  "open-roles": { en: "Open maintenance jobs", de: "Offene Stellen in der Instandhaltung" },
  "downtime-hour": { en: "An hour’s stop costs", de: "Eine Stunde Stillstand kostet" },
  "retiring": { en: "Technicians who retire within five years", de: "Techniker, die in fünf Jahren in Rente gehen" },
  "capex": { en: "Being invested in plants", de: "Investition in Werke" },
  "energy-share": { en: "Energy as a share of cost", de: "Energieanteil an den Kosten" },
  "shifts": { en: "Shifts", de: "Schichten" },
  "oldest-line": { en: "Oldest line, running since", de: "Älteste Linie, seit" },
  "suppliers": { en: "Maintenance suppliers", de: "Lieferanten für Instandhaltung" },
  "target": { en: "Public promise", de: "Öffentliche Zusage" },
  "cooling-share": { en: "Cooling’s share of electricity", de: "Anteil der Kühlung am Strom" },
}

export const factSources: Record<FactKey, Record<Language, string[]>> = {
  "plants": {
    en: ["Annual report", "Company profile", "Site list on their web page"],
    de: ["Geschäftsbericht", "Firmenprofil", "Standortliste auf der Webseite"],
  },
  "lines": {
    en: ["Company profile", "Plant tour", "Trade press, plant report"],
    de: ["Firmenprofil", "Werksbesuch", "Fachpresse, Werksreportage"],
  },
  "announcement": {
    en: ["Press release", "Local paper", "Trade press"],
    de: ["Pressemitteilung", "Lokalzeitung", "Fachpresse"],
  },
  "announcement-start": { en: ["Press release", "Planning notice"], de: ["Pressemitteilung"] },
  "open-roles": { en: ["Careers page, counted"], de: ["Karriereseite, gezählt"] },
  "downtime-hour": {
    en: ["Talk by their head of production", "Call with the plant manager", "Answer on our panel"],
    de: ["Vortrag ihrer Produktionsleitung", "Gespräch mit der Werkleitung", "Antwort in unserem Panel"],
  },
  "retiring": {
    en: ["Interview with the works council", "Annual report, staff section"],
    de: ["Interview mit dem Betriebsrat", "Geschäftsbericht, Personalteil"],
  },
  "capex": { en: ["Annual report", "Investor call"], de: ["Geschäftsbericht", "Bilanzpressekonferenz"] },
  "energy-share": {
    en: ["Annual report", "Energy audit, public summary"],
    de: ["Geschäftsbericht", "Energieaudit, Kurzfassung"],
  },
  "shifts": { en: ["Careers page", "Plant tour"], de: ["Karriereseite", "Werksbesuch"] },
  "oldest-line": { en: ["Plant tour", "Anniversary brochure"], de: ["Werksbesuch", "Festschrift"] },
  "suppliers": { en: ["Tender documents", "Call with purchasing"], de: ["Ausschreibung", "Gespräch mit dem Einkauf"] },
  "target": { en: ["Sustainability report"], de: ["Nachhaltigkeitsbericht"] },
  "cooling-share": {
    en: ["Sustainability report", "Talk at a hosting conference"],
    de: ["Nachhaltigkeitsbericht", "Vortrag auf einer Fachtagung"],
  },
}

/** What was announced (a noun phrase) and when it starts (a sentence's beginning); German accounts have the first only. */
const announced: Record<Industry, { en: [string, string][]; de: string[] }> = {
  "Industrial machinery": {
    en: [
      ["a machining hall in {place} for next spring", "The new machining hall in {place} starts next spring"],
      ["a second assembly line in {place} for the autumn", "The second assembly line in {place} starts in autumn"],
      ["two large milling centres for {place}", "Two large milling centres go into {place} this winter"],
    ],
    de: [
      "eine zweite Montagelinie in {place}",
      "ein neues Bearbeitungszentrum in {place}",
      "eine Härterei in {place} im kommenden Jahr",
    ],
  },
  "Food & beverage": {
    en: [
      [
        "a second filling line in {place} for the season",
        "The second filling line in {place} starts before the season",
      ],
      ["a cold store in {place} for next summer", "The cold store in {place} opens next summer"],
      ["an oat-drink line in {place} for the spring", "The oat-drink line in {place} starts in spring"],
    ],
    de: [
      "eine zweite Abfüllanlage in {place}",
      "ein Tiefkühllager in {place} zum Sommer",
      "eine Linie für Haferdrinks in {place}",
    ],
  },
  "Automotive supply": {
    en: [
      ["a press shop for battery trays in {place}", "The press shop for battery trays in {place} starts next quarter"],
      ["a second die-casting cell in {place}", "The second die-casting cell in {place} starts in spring"],
      ["a move of the coating line to {place}", "The coating line moves to {place} over the summer"],
    ],
    de: [
      "ein Presswerk für Batteriewannen in {place}",
      "eine zweite Druckgusszelle in {place}",
      "den Umzug der Lackierung nach {place}",
    ],
  },
  "Chemicals": {
    en: [
      ["a resin reactor in {place} for next year", "The resin reactor in {place} starts next year"],
      ["a solvent recovery unit in {place}", "The solvent recovery unit in {place} starts in autumn"],
      [
        "heat pumps for half of its steam in {place}",
        "The heat pumps in {place} take over half of the steam next winter",
      ],
    ],
    de: [
      "einen Harzreaktor in {place}",
      "eine Lösemittelrückgewinnung in {place}",
      "Wärmepumpen statt Dampf in {place}",
    ],
  },
  "Packaging & paper": {
    en: [
      ["the rebuild of its board machine in {place}", "The rebuilt board machine in {place} starts in autumn"],
      ["a corrugator in {place} for the spring", "The corrugator in {place} starts in spring"],
      ["a thin-film line in {place}", "The thin-film line in {place} starts next quarter"],
    ],
    de: ["den Umbau der Kartonmaschine in {place}", "eine Wellpappenanlage in {place}", "eine Folienlinie in {place}"],
  },
  "Data centres & IT": {
    en: [
      ["a third data hall in {place} for next summer", "The third data hall in {place} opens next summer"],
      ["liquid cooling for its halls in {place}", "Liquid cooling goes into the halls in {place} this winter"],
      ["twelve megawatts more in {place}", "Twelve more megawatts come on line in {place} in spring"],
    ],
    de: ["einen dritten Rechnersaal in {place}", "Flüssigkühlung in {place}", "zwölf Megawatt mehr in {place}"],
  },
}

const places = {
  en: [
    "Harwick",
    "Ostervik",
    "Drammen",
    "Corbridge",
    "Lillesand",
    "Vejle",
    "Norrfors",
    "Tullamoor",
    "Kirkhaven",
    "Brekkhus",
    "Castelmar",
    "Wexmouth",
  ],
  de: ["Soestberg", "Kaltenborn", "Niederaltach", "Wörthau", "Lippfeld", "Rabenstein", "Oberlenz", "Plauental"],
}

const shifts = {
  en: [
    "three shifts, five days a week",
    "three shifts, six days a week",
    "four crews, seven days a week",
    "two long shifts, six days a week",
  ],
  de: ["drei Schichten an fünf Tagen", "drei Schichten an sechs Tagen", "vier Gruppen rund um die Uhr"],
}
const targets = {
  en: [
    "40 % less CO₂ by 2032",
    "a third less energy per tonne by 2030",
    "climate-neutral plants by 2035",
    "25 % less electricity per unit by 2029",
  ],
  de: ["40 % weniger CO₂ bis 2032", "ein Drittel weniger Energie je Tonne bis 2030", "klimaneutrale Werke bis 2035"],
}
const hallTargets = {
  en: ["power from wind alone by 2030", "a PUE of 1.2 in every hall by 2029", "climate-neutral halls by 2031"],
  de: ["einen PUE von 1,2 in allen Sälen bis 2029", "klimaneutrale Säle bis 2031"],
}
const retiring = {
  en: ["a quarter", "a third", "two in five", "nearly half"],
  de: ["ein Viertel", "ein Drittel", "fast die Hälfte"],
}

/** Which facts fit an account of this industry and segment; a single site has no count of plants. */
export function factKeysFor(industry: Industry, segment: SegmentId, language: Language): FactKey[] {
  const common: FactKey[] = ["announcement", "open-roles", "downtime-hour", "capex", "suppliers", "target", "retiring"]
  const start: FactKey[] = language === "en" ? ["announcement-start"] : []
  if (industry === "Data centres & IT") return [...common, ...start, "cooling-share", "energy-share"]
  const many: FactKey[] = segment === "s-single" ? [] : ["plants"]
  return [...common, ...start, ...many, "lines", "energy-share", "shifts", "oldest-line"]
}

/** The values of one account, drawn together so that they agree with each other. */
export function drawFactValues(industry: Industry, language: Language, random: Random): Record<FactKey, string> {
  const place = random.pick(places[language])
  const large = random.int(1, 3)
  const [en, start] = random.pick(announced[industry].en)
  const announcement = language === "de" ? random.pick(announced[industry].de) : en
  const euros = (n: number) => (language === "de" ? `${n.toLocaleString("de-DE")} €` : `€ ${n.toLocaleString("en-GB")}`)
  const millions = (n: number) => (language === "de" ? `${n} Millionen Euro` : `€ ${n} million`)
  const energy =
    { "Chemicals": 14, "Packaging & paper": 13, "Food & beverage": 8, "Data centres & IT": 31 }[industry as string] ?? 5
  return {
    "plants": String(random.int(2, 4) * large),
    "lines": String(random.int(3, 9) * large),
    "announcement": announcement.replace("{place}", place),
    "announcement-start": start.replace("{place}", place),
    "open-roles": String(random.int(2, 6) * large),
    "downtime-hour": euros(random.int(6, 21) * large * 1000),
    "retiring": random.pick(retiring[language]),
    "capex": millions(random.int(4, 30) * large),
    "energy-share": `${energy + random.int(0, 5)} %`,
    "shifts": random.pick(shifts[language]),
    "oldest-line": String(random.int(1986, 2008)),
    "suppliers": String(random.int(3, 6) * large),
    "target": random.pick(industry === "Data centres & IT" ? hallTargets[language] : targets[language]),
    "cooling-share": `${random.int(24, 39)} %`,
  }
}
