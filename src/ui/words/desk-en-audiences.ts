// The words of the room of personas and segments in English.
const num = (n: number) => n.toLocaleString("en")

export const audienceWords = {
  headline: (personas: number, segments: number) =>
    `${personas === 1 ? "1 persona" : `${num(personas)} personas`} and ${segments === 1 ? "1 segment" : `${num(segments)} segments`}`,
  mapped: (mapped: number, all: number) =>
    all === 0
      ? " No contact has a title yet."
      : ` The titles of ${num(mapped)} of ${num(all)} contacts map to a persona.`,
  what: "A persona is a buying role, found by words of a contact’s title. A segment is a group of accounts you sell to the same way. Messages, insights and content name both.",
  personas: "Personas",
  segments: "Segments",
  addPersona: "New persona",
  addSegment: "New segment",
  columns: { name: "Name", titles: "Words of a title", titled: "Contacts", rule: "Rule", uses: "In use by" },
  noTitles: "No titles: nobody maps to it",
  noUses: "Nothing",
  noPersonas: "No persona yet. Without one, every message is for everyone.",
  noSegments: "No segment yet. Make the ones your account lists name before you import them.",
  open: "Titles that map to none",
  openWhat: "The most frequent ones. Add their words to a persona, and these contacts are seen as that role.",
  openOne: (title: string, n: number) => `${title} (${num(n)})`,
  uses: {
    accounts: (n: number) => (n === 1 ? "1 account" : `${num(n)} accounts`),
    contacts: (n: number) => (n === 1 ? "1 assigned contact" : `${num(n)} assigned contacts`),
    messages: (n: number) => (n === 1 ? "1 message" : `${num(n)} messages`),
    insights: (n: number) => (n === 1 ? "1 insight" : `${num(n)} insights`),
    terms: (n: number) => (n === 1 ? "1 term to avoid" : `${num(n)} terms to avoid`),
    assets: (n: number) => (n === 1 ? "1 asset" : `${num(n)} assets`),
  },
  edit: (name: string) => `Edit ${name}`,
  name: "Name",
  titles: "Words of a title",
  titlesHint:
    "One wording a line, in any language: “plant manager”, “Werkleiter”. Their order in the title does not matter.",
  tooMany: "At most sixty wordings.",
  longTitle: "A wording has at most eighty characters.",
  rule: {
    title: "Rule",
    what: "Accounts that have no segment by hand or by an import get this one while the rule matches. Without a condition there is no rule.",
    none: "None: set by hand or by an import",
    industries: "In one of these industries",
    facts: "And all of these facts",
    add: "Add a fact",
    key: "Fact",
    keyHint: "As a message’s slot names it: plants, open-roles.",
    min: "From",
    max: "To",
    boundsHint: "Both empty: the fact is known. Percent as percent: 6 for 6 %.",
    drop: (key: string) => `Take away: ${key || "fact"}`,
    badFact: "A fact needs its key, and numbers from small to large.",
    counting: "Counting…",
    matches: (matches: number, gets: number) =>
      matches === 0
        ? "No account matches."
        : `${matches === 1 ? "1 account matches" : `${num(matches)} accounts match`}; ${gets === matches ? (gets === 1 ? "it gets" : "all get") : gets === 0 ? "none gets" : gets === 1 ? "1 gets" : `${num(gets)} get`} this segment${gets < matches ? ", the rest have one already" : ""}.`,
    atLeast: (n: number) => `from ${num(n)}`,
    atMost: (n: number) => `to ${num(n)}`,
    known: "known",
  },
  remove: "Remove",
  removeSure: (name: string) => `Remove ${name}? What reps reported under it keeps the name.`,
  held: (uses: string) => `Cannot be removed while in use by ${uses}. Take it out there first.`,
}
export type AudienceWords = typeof audienceWords
