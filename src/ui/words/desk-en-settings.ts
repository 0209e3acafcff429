// The words of the Settings room in English.
const num = (n: number) => n.toLocaleString("en-GB")
const months = (n: number) => (n % 12 === 0 ? (n === 12 ? "1 year" : `${num(n / 12)} years`) : `${num(n)} months`)

export const settingsRoomWords = {
  headline: (unsigned: boolean, zone: string, keeps: string) =>
    `Reports are ${unsigned ? "unsigned" : "signed"} unless the rep chooses otherwise, weeks start on Monday in ${zone}, and ${keeps}`,
  keepsAll: "nothing is deleted by itself",
  keepsFor: (n: number) => `reports are kept for ${months(n)}`,
  reach: "This holds for everybody in the workspace. Sidebars get a change at their next sync.",
  company: "Company",
  companyWhat: "Reps see the name in their sidebar.",
  name: "Name",
  domains: "Your own domains",
  domainsHint: "Separated by commas. Mail from them and pages on them are never taken for an account.",
  notDomain: (part: string) => `“${part}” is not a domain. Write it like acme.example.`,
  languages: "Languages",
  languagesWhat: "An account’s own language comes first; without one, the workspace’s counts.",
  language: "The workspace’s language",
  languageHint: "This desk speaks it, and every account without a language of its own is taken to.",
  inUse: "Languages you write in",
  time: "Time and weeks",
  timeWhat: "A week starts on Monday at midnight in this time zone. Every figure by week goes by it.",
  timeZone: "Time zone",
  zoneTitle: (zone: string) => `Weeks will start on Monday in ${zone}`,
  zoneMoves: (moving: number, of: number) =>
    moving === 0
      ? `None of ${num(of)} reports falls into another week.`
      : `${num(moving)} of ${num(of)} reports fall into another week: those given around a Monday’s midnight.`,
  zoneUnknown: "How many reports move could not be counted just now.",
  zoneThen:
    "Saving counts them, and what was shown and opened, in the new weeks, the past included. Nothing a rep reported is changed or lost; sidebars that send meanwhile wait a moment.",
  counting: "Counting every report in the new weeks…",
  signing: "Signing",
  signingWhat: "A rep can choose otherwise for every report, with one click that is remembered.",
  signed: "Signed by default",
  signedHint: "Marketing sees who reported and for which account, and can call.",
  unsigned: "Unsigned by default",
  unsignedHint:
    "Marketing sees the verdict and the note, never who, where or when. Replies reach the rep all the same.",
  holdout: "Is listening worth it?",
  holdoutWhat:
    "A small random share of showings ignores what reps reported, so that the Ledger can say what listening gains. Without it, nothing is claimed.",
  holdoutSize: "Showings held out",
  holdoutNone: "None: nothing is measured",
  holdoutPercent: (n: number) => `${n} %`,
  holdoutHint:
    "Drawn by chance for each rep, account and week. Held-out showings rank by the tags alone; guards hold for all. Another size begins anew.",
  keeping: "Keeping data",
  keepingWhat: "How long single reports and what was shown are kept on the server.",
  retention: "Keep reports and events",
  keep: "For good",
  months,
  keepHint: "Nothing is deleted by itself.",
  deleteHint: (n: number) =>
    `Once a day, of what is older than ${months(n)}: what was shown and opened and malformed events are deleted, and reports and replies lose their words, who gave them and whom they were about. Every figure stays.`,
  deletesFrom: (day: string) =>
    `Within a day of saving, this happens to everything from before ${day}. It cannot be brought back.`,
  save: "Save settings",
  saved: "Saved. Sidebars get it at their next sync.",
  unsaved: "Not saved yet.",
  undo: "Undo my changes",
  conflictTitle: "Another admin saved the settings while you were editing",
  conflict: "Nothing is lost. Choose whose settings stand.",
  takeTheirs: "Keep theirs, drop mine",
  takeMine: "Save mine over them",
}
