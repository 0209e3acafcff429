// The words of the Sites room in English.
import { sites } from "./sites"

export const siteWords = {
  names: sites,
  pages: {
    person: "Person page",
    company: "Company page",
    thread: "Mail thread",
    record: "Record",
    none: "Other page",
  },
  changed: (site: string, browsers: number) =>
    `${site} changed its pages: ${browsers === 1 ? "1 browser meets" : `${browsers} browsers meet`} some that say less than they should`,
  headline: (mended: number, off: number) => {
    if (mended + off === 0) return "All sites are read as built in"
    const read = mended === 0 ? "No site is mended" : mended === 1 ? "1 site is mended" : `${mended} sites are mended`
    return off === 0 ? read : `${read}, ${off} ${off === 1 ? "is" : "are"} switched off`
  },
  what: "When a site changes its pages, Parley says nothing there rather than something wrong. A fix tells it where to look now, without a new version of the extension. Browsers get it at their next sync.",
  list: "Sites",
  columns: { site: "Site", state: "Read with", drift: "Changed pages, 7 days", last: "Last change", do: "Do" },
  builtIn: "Built-in finders",
  mended: (version: number) => `Fix, version ${version}`,
  off: "Switched off",
  noDrift: "None met",
  drift: (week: number, before: number) => `${week}, before that ${before}`,
  driftWhat:
    "How many browsers met a page that says less than it should, each once a day and finder. Nobody is named, nothing of the page is kept.",
  silent: (n: number): string => (n === 1 ? "finds nothing" : "find nothing"),
  disagreed: (n: number): string => (n === 1 ? "contradicts itself" : "contradict each other"),
  structures: (n: number) => (n === 1 ? "1 structure sent" : `${n} structures sent`),
  structure: (site: string) => `How a changed page of ${site} is built`,
  structureWhat:
    "Sent by somebody’s choice, without their name. One line an element: tag, names of its attributes, roles, classes as short hashes; … stands for words, × for how often in a row, ✂ for what was left out. Nothing of the page’s text is in it.",
  structureAbout: (page: string, finders: number) =>
    `${page}, read with ${finders === 1 ? "the built-in finders" : `version ${finders}`}`,
  download: "Download",
  neverChanged: "Never changed",
  steps: {
    shipped: (version: number) => `Shipped version ${version}`,
    reverted: (contents: number) => (contents === 1 ? "Back to the built-in finders" : `Back to version ${contents}`),
    off: () => "Switched off",
    on: () => "Switched on",
  },
  by: (name: string) => `by ${name}`,
  somebody: "somebody",
  history: "Earlier",
  ship: "Ship a fix",
  revert: "Revert",
  turnOff: "Switch off",
  turnOn: "Switch on",
  on: (what: string, site: string) => `${what}: ${site}`,
  offSure: (site: string) =>
    `Switch Parley off on ${site} for everybody? It reads nothing there from each browser’s next sync on, and the sidebar says why. Reports already made stay.`,
  sheet: (site: string) => `Ship a fix for ${site}`,
  table: "Table of finders, JSON",
  tableHint: (next: number) =>
    `Version ${next} or a little more. Fields that it names are replaced as a whole, the others stay as they are.`,
  example: "Start from an example",
  check: "Check",
  checking: "Checking…",
  good: "This table can be shipped",
  mends: (what: string) => `It replaces: ${what}.`,
  switchesOff: "It switches the site off.",
  wrong: "This table cannot be shipped",
  doShip: "Ship to everybody",
  shipping: "Shipping…",
  shipFirst: "Check it first: what it would change is shown here before it goes out.",
  conflict: "Somebody changed this site meanwhile. Close this, look at what stands, and try again.",
  done: {
    shipped: (site: string, version: number) => `${site}: version ${version} is on its way to every browser.`,
    reverted: (site: string, contents: number) =>
      contents === 1
        ? `${site} is read with the built-in finders again.`
        : `${site} is read with version ${contents} again.`,
    off: (site: string) => `${site} is switched off.`,
    on: (site: string) => `${site} is switched on.`,
  },
}
