// What the desk says about people's data: who is held, exports, erasure, leaving. English.
const num = (n: number) => n.toLocaleString("en-GB")

export const peopleWords = {
  title: "People’s data",
  lead: "Find somebody to see what is held of them, to export it, or to erase it.",
  link: "People’s data: export or erase a person",
  back: "Members",
  query: "Name, e-mail or LinkedIn address",
  find: "Find",
  found: (n: number) => (n === 1 ? "1 person found" : `${num(n)} people found`),
  foundMore: (n: number) => `The first ${num(n)} people: write more of the name to see others`,
  none: (q: string) => `Nobody is found under “${q}”`,
  noneHint: "Try their e-mail or LinkedIn address. A name that only stands in a note is not found here.",
  erasedBefore: (when: string) =>
    `Somebody with this address was erased ${when}. Nothing of them is kept, and an import does not bring them back.`,
  kinds: { contact: "Contact", member: "Member", key: "No contact" },
  keyDetail: (account: string | null) => `Named by a rep’s answer${account ? `: ${account}` : ""}`,
  held: (name: string) => `What is held of ${name}`,
  columns: { place: "Where", n: "Entries" },
  notCounted: "not counted",
  notCountedWhy: "How much one member reports is a figure for that member alone, so it is not counted here.",
  places: {
    "contact": "The contact: name, title, addresses",
    "conversations": "Current conversations",
    "leads": "Leads handed over",
    "imports": "Imported files, rejected rows and who imported",
    "corrections": "Reps’ answers to “which account is this?”",
    "reports": "Reports, with notes and outputs",
    "events": "What browsers recorded",
    "set-aside": "Events set aside",
    "panels": "Sidebars as they were shown",
    "member": "The member: name and role",
    "devices": "Browsers and desk sign-ins",
    "tickets": "Invitations and links",
    "replies": "Marketing’s replies",
    "texts": "Texts that mention the name: messages, content, facts, replies",
  },
  export: "Export everything",
  exportWhat: "One archive: a page to read, a table for each place, and JSON.",
  exportMember: "Reports they did not sign are left out: only they can export those, under “My data”.",
  erase: (name: string) => `Erase ${name}…`,
  eraseTitle: (name: string) => `Erase ${name} for good`,
  eraseContact:
    "The contact goes. Reports about them still count, without the contact and without their notes and outputs. Other texts get a gap where the name stood.",
  eraseMember:
    "Their name, browsers and sign-ins go, and their reports are unsigned for good; what the reports say stays. It counts as before.",
  eraseDevices:
    "Each browser erases it at its next sync. One that is offline keeps it until then. This cannot be undone.",
  typeName: (name: string) => `Type “${name}” to be sure`,
  eraseNow: "Erase for good",
  erasing: "Erasing…",
  otherName: "That is not the name.",
  lastAdmin: "A workspace keeps at least one admin: make somebody else admin first.",
  erased: (name: string) => `${name} is erased`,
  erasedN: (n: number) => (n === 1 ? "1 entry erased or changed" : `${num(n)} entries erased or changed`),
  devicesLeft: (n: number) =>
    n === 0
      ? "No browser is paired, so nothing is left anywhere."
      : n === 1
        ? "1 paired browser follows at its next sync."
        : `${num(n)} paired browsers follow at their next sync.`,
  leaving: {
    remove: "Remove",
    removeSure: (name: string) =>
      `Remove ${name}? Their sign-ins end now, and their browsers wipe themselves when they next reach the server; answers not sent by then are lost and counted here. What they reported stays.`,
    yes: "Remove",
    leave: "Leave the workspace",
    leaveSure:
      "Leave this workspace? You are signed out here, and your browsers wipe Parley’s data when they next reach the server. Answers not sent by then are lost. What you reported stays.",
    yesLeave: "Leave",
    again: "Invite again",
    againRole: (name: string) => `Role of ${name} on return`,
    data: "Data",
    dataOf: (name: string) => `People’s data of ${name}`,
    erased: "Erased",
    former: "Former member",
  },
  own: {
    title: "My data",
    what: "Everything that Parley holds about you, what you reported unsigned too. Nobody else can download this.",
    download: "Download my data",
    erase: "To have it erased, ask an admin.",
  },
}

export type PeopleWords = typeof peopleWords
