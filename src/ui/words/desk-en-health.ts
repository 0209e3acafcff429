// The words of Content health in English.
const num = (n: number) => n.toLocaleString("en-GB")
const assets = (n: number) => (n === 1 ? "1 asset" : `${num(n)} assets`)
type BriefOf = {
  conversation: string
  output: string
  persona: string
  segment: string
  titles: string[]
  seen: number
  used: number
  dismissed: number
}

export const healthWords = {
  headline: (share: string, mostly: string | null) =>
    `⟦${share} of content unused⟧${mostly ? `, mostly in ${mostly}` : ""}`,
  allUsed: (active: number): string =>
    active === 0 ? "No active content yet: nothing is mapped and older than thirty days" : "Every active asset is used",
  of: (unused: number, active: number) => `${num(unused)} of ${num(active)} active assets without a use in 90 days`,
  openUnused: "See them in the library",
  span: (from: string, to: string) => `Unused: the last 90 days. Everything else: ${from} to ${to}.`,
  retire: {
    title: (n: number) => (n === 0 ? "Nothing to retire" : `To retire: ${assets(n)}`),
    hint: "Unused for 90 days. What reps looked at most and never used comes first.",
    none: "Every active asset was used in the last 90 days.",
    seen: (shown: number, seen: number) => `shown ${num(shown)}, seen ${num(seen)}, used 0`,
    atMost: (high: string) => `at most ${high} of looks lead to a use (95 %)`,
    littleEvidence: "nobody has looked at it",
    lastUsed: (week: string) => `last used in the week of ${week}`,
    neverUsed: "never used",
    dismissed: (n: number) => (n === 1 ? "1 “not relevant here”" : `${num(n)} “not relevant here”`),
    withdrawOf: (title: string) => `Withdraw ${title}`,
    withdrawn: "Withdrawn. No sidebar recommends it from its next sync on.",
    undo: "Undo",
    undoOf: (title: string) => `Bring ${title} back`,
  },
  fresh: {
    title: (n: number) => (n === 0 ? "Nothing to check" : `Still true? ${assets(n)}`),
    hint: "Eighteen months after somebody last vouched for it, an asset is no longer recommended.",
    none: "Somebody has vouched for everything within the last fifteen months.",
    verified: (day: string) => `verified ${day}`,
    made: (day: string) => `made ${day}, never verified`,
    nobody: "nobody owns it",
    lapsed: "no longer recommended",
  },
  offLabel: {
    title: (n: number) => (n === 0 ? "Nothing used off-label" : `Used off-label: ${num(n)} times`),
    hint: "Used outside the conversation or persona it is mapped to. Map it there too, or learn why.",
    none: "Every use was in a conversation and with a persona that the asset is mapped to.",
    conversation: (name: string) => `in ${name}`,
    persona: (name: string) => `with ${name}`,
    open: (n: number, title: string) => `${num(n)} off-label uses of ${title}: open the reports`,
  },
  enablement: {
    title: (n: number) => (n === 0 ? "Nothing to explain" : `Needs explaining: ${assets(n)}`),
    hint: "Reps said “don’t know how to use it”. That never counts against its relevance.",
    none: "No rep said “don’t know how to use it”.",
    hasCard: "It has a how-to card; it may not say enough.",
    noCard: "No how-to card yet.",
    write: "Write it in sixty words",
    edit: "Read and edit it",
    open: (n: number, title: string) => `${num(n)} “don’t know how to use it” on ${title}: open the reports`,
  },
  asked: {
    title: (n: number) => (n === 0 ? "Nothing asked for" : `Asked for: ${num(n)}`),
    hint: "Looked for in the library and not found.",
    none: "What somebody searches for and does not find can be asked for in one click.",
    answer: "Answer",
    answerOf: (words: string) => `Answer the request for ${words}`,
    reopen: "Open again",
    unsigned: "A rep, unsigned",
    how: "How it ends",
    words: "In a sentence (needed when declined)",
    sayWhy: "Say why it is declined.",
    end: "End the request",
  },
  ask: {
    none: (words: string) => `Nothing in the library for “${words}”`,
    why: "What for? (optional)",
    send: (words: string) => `Ask for “${words}”`,
    asked: (words: string) => `Asked for “${words}”.`,
    see: "See all requests",
  },
  coverage: {
    title: (weak: number, of: number) =>
      weak === 0 ? "Every situation has content" : `${num(weak)} of ${num(of)} situations lack content of their own`,
    hint: "Active assets for each conversation (1 to 5), persona and segment. Marked cells open a brief: nothing there, seen and never used, or nothing made for just this persona or segment. The others open their reports.",
    none: "Add personas and segments by import to see where content is missing.",
    cell: (n: number, used: number, seen: number) => `${assets(n)}, used ${num(used)} of ${num(seen)} times seen`,
    weak: {
      empty: "Nothing there.",
      unused: "Seen, never used.",
      general: "Nothing made for just this.",
    },
  },
  brief: {
    title: "A brief",
    label: "Change it as you like, then copy it",
    reports: "What reps reported there",
    text: ({ conversation, output, persona, segment, titles, seen, used, dismissed }: BriefOf) =>
      [
        `Brief: ${conversation}, for ${persona} in ${segment}`,
        "",
        `What the conversation must produce: ${output}.`,
        `For whom: ${persona}, ${segment}.`,
        titles.length === 0
          ? "What there is: nothing."
          : `What there is (${titles.length}):\n${titles
              .slice(0, 8)
              .map((title) => `- ${title}`)
              .join("\n")}`,
        `What reps did there: ${num(seen)} looks, ${num(used)} uses, ${num(dismissed)} × “not relevant here”.`,
        "",
        "The one thing it must say: ",
        "The proof, with its source and date: ",
        "The question it ends with: ",
        "How to use it, in sixty words: ",
        "Owner, and by when: ",
      ].join("\n"),
  },
}
