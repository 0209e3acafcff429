// The words of pasting a messaging document, in English.
const num = (n: number) => n.toLocaleString("en-GB")
const messages = (n: number) => (n === 1 ? "1 message" : `${num(n)} messages`)
const drafts = (n: number) => (n === 1 ? "1 draft" : `${num(n)} drafts`)

export const pasteWords = {
  open: "Paste a document",
  back: "Messages",
  title: "Paste a messaging document and take its messages",
  what: "From Word, Google Docs or a PDF, in English or German. Parley finds the claims, their proof and source, and says what is missing. Nothing is saved before you have seen it.",
  text: "The document’s text",
  textHint:
    "Headings become pillars. Words such as “Proof:”, “Source:”, “Why:” and “Question:” are understood, and so are sources in brackets. The text stays in this tab until you are done.",
  find: "Find the messages",
  needText: "Paste the text first.",
  found: (n: number) => `${messages(n)} found`,
  foundNone: "No message found in this text",
  foundNoneWhat:
    "Parley looks for headings with bullet points under them, and for words such as “Claim:”, “Proof:” and “Source:”. Take a line from below, or change the text.",
  ready: (ready: number, lacking: number) =>
    lacking === 0
      ? `All ${num(ready)} are complete.`
      : `${num(ready)} complete, ${num(lacking)} still ${lacking === 1 ? "lacks" : "lack"} something the document does not say.`,
  guessed: "Guessed by its words",
  toText: "Back to the text",
  splitAsk: "Split the text anew? What you changed in this list is replaced. Drafts already saved stay.",
  splitYes: "Split anew",
  forAll: (language: string, audience: string) => `For all of them: ${language} · ${audience}`,
  keep: "Keep",
  keepOne: (claim: string) => `Keep: ${claim}`,
  dropped: "Dropped",
  edit: "Edit",
  editOne: (claim: string) => `Edit: ${claim}`,
  close: "Close",
  noPillar: "No pillar",
  missing: (fields: string[]) => `Missing: ${fields.join(", ")}`,
  wrong: (fields: string[]) => `To check: ${fields.join(", ")}`,
  fields: {
    pillar: "pillar",
    part: "part",
    claim: "claim",
    proof: "proof",
    source: "source",
    date: "date",
    url: "link",
    why: "why",
  },
  choosePart: "Choose…",
  says: (date: string) => `The document says only “${date}”.`,
  takeDay: (day: string) => `Take ${day}`,
  takeAll: (n: number) => `Take the first day of the month or year for ${n === 1 ? "1 date" : `${num(n)} dates`}`,
  takeAllWhy: "Some dates name no day. A day too early makes a source look older, never newer.",
  question: "Question in the document",
  questionNote: "Messages hold no question; insights do. It is not saved with the message.",
  from: "In the document",
  same: "A message says this already",
  sameSee: "See it",
  sameHere: "The document says this twice",
  leftTitle: (n: number) => (n === 1 ? "1 stretch was not placed" : `${num(n)} stretches were not placed`),
  leftWhat: "Nothing is thrown away: take what is a message after all.",
  take: "Make it a message",
  takeOne: (words: string) => `Make it a message: ${words}`,
  taken: "Taken",
  save: (n: number) => `Save ${drafts(n)}`,
  saving: (done: number, of: number) => `Saving ${num(done + 1)} of ${num(of)}…`,
  saveNote: (lacking: number) =>
    lacking === 0
      ? "Drafts are for the desk alone; no rep sees them."
      : `Drafts are for the desk alone; no rep sees them. The ${lacking === 1 ? "one that lacks" : `${num(lacking)} that lack`} something stay here.`,
  nothingReady: "Nothing to save yet: each kept message lacks something.",
  nothingKept: "Nothing to save: no message is kept.",
  notAll: (n: number) => `${messages(n)} could not be saved and ${n === 1 ? "stays" : "stay"} here.`,
  savedDrafts: (n: number) => `${drafts(n)} saved`,
  savedTag: "Draft saved",
  liveTag: "Live",
  publish: (n: number) => (n === 1 ? "Publish it" : `Publish all ${num(n)}`),
  publishing: (done: number, of: number) => `Publishing ${num(done + 1)} of ${num(of)}…`,
  publishNote: "Published messages reach the sidebars at their next sync.",
  notPublished: (n: number) =>
    `${drafts(n)} could not be published: look at ${n === 1 ? "it" : "them"} in Messages, somebody may have changed ${n === 1 ? "it" : "them"}.`,
  live: (n: number) => `${messages(n)} ${n === 1 ? "is" : "are"} live`,
  liveNote: "Sidebars get them at their next sync.",
  done: "Finish and clear the text",
  doneAsk: (n: number) =>
    n === 1 ? "1 message is not saved. Finish all the same?" : `${num(n)} messages are not saved. Finish all the same?`,
  doneYes: "Finish without them",
  tabOnly: "This browser keeps nothing for this tab: a reload would lose the text.",
}
