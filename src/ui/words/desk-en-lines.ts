// The words of the avoid-list and of insights in English.
const num = (n: number) => n.toLocaleString("en-GB")
const words = (n: number) => (n === 1 ? "1 word" : `${num(n)} words`)

export const lineWords = {
  tabs: { terms: "Avoid-list", insights: "Insights" },
  edited: (by: string) => `${by},`,
  imported: "Imported",
  terms: {
    headline: (n: number) =>
      n === 0 ? "No term to avoid yet" : n === 1 ? "1 term to avoid" : `${num(n)} terms to avoid`,
    forSome: (n: number) => ` ${n === 1 ? "One of them is" : `${num(n)} of them are`} for some buyers only.`,
    what: "When a rep checks a text in the sidebar, a term in any of its forms is marked there, with what to say instead. Sidebars get a change at their next sync.",
    search: "Search terms",
    add: "New term",
    empty: "Write down what your reps should not say",
    emptyWhat: "A promise that nobody can keep, a word that every vendor says: each with what to say instead, and why.",
    noMatch: "No term matches. Try fewer words, or take the segment away.",
    columns: { term: "Avoid", instead: "Say instead", why: "Why", audience: "Towards", edited: "Last edit" },
    leaveOut: "Leave it out",
    newTitle: "New term to avoid",
    editTitle: (term: string) => `Avoid “${term}”`,
    term: "Term",
    termHint: "As in a dictionary: plurals and endings are found too. A short form such as AI is found only by itself.",
    instead: "Say instead (optional)",
    insteadHint: "Empty: leave it out.",
    why: "Why",
    whyHint: "Reps read it under the mark: one sentence.",
    audience: "Towards whom to avoid it",
    remove: "Remove from the list",
    removeSure: (term: string) => `Remove “${term}”? Sidebars no longer mark it after their next sync.`,
  },
  insights: {
    headline: (n: number) =>
      n === 0
        ? "No insight yet"
        : n === 1
          ? "1 insight reframes a buyer’s problem"
          : `${num(n)} insights reframe a buyer’s problem`,
    old: (n: number) => ` The evidence of ${num(n)} is older than eighteen months.`,
    what: "An insight opens a conversation: something the buyer had not seen, the evidence for it, and a question to ask. Points of view use those that fit the account and the person.",
    search: "Search insights",
    add: "New insight",
    empty: "Write the first insight",
    emptyWhat:
      "What do you know from many customers that a single one cannot see from inside? Say it in one sentence, with its source.",
    noMatch: "No insight matches. Try fewer words, or take the segment away.",
    newTitle: "New insight",
    editTitle: "Edit insight",
    claim: "What the buyer has not seen",
    claimHint: "One sentence. Slots are filled per account: {account}, {person}, {role}, {industry}, {fact.…}",
    evidence: "Evidence",
    evidenceHint: "What was counted, where, how often.",
    meaning: "What it means here",
    question: "Question to ask",
    length: (n: number, most: number) =>
      n > most ? `${words(n)}: ${words(n - most)} too many. Ninety at most.` : `${words(n)} of ${num(most)}.`,
    retired: "Retired",
    retire: "Retire",
    retireWhat: "Kept here; sidebars no longer use it after their next sync.",
    back: "Use it again",
    backWhat: "Retired: no sidebar uses it.",
    edit: (claim: string) => `Edit: ${claim}`,
    old18: "Older than eighteen months: sidebars mark the source as old",
  },
}
export type LineWords = typeof lineWords
