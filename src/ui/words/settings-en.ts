// The words of popup and welcome page in English; their shape is what every other language has to fill.
import type { Place, Site } from "~src/domain/words"

const places: Record<Place, string> = { "overlay": "In the page", "side-panel": "In Chrome’s side panel" }
const about: Record<Site, string> = {
  linkedin: "People and companies, and Sales Navigator.",
  gmail: "The open thread: whom you talk to.",
  salesforce: "The open record.",
  practice: "Our own pages, to try everything without an account anywhere.",
}

export const settingsEn = {
  popup: "Parley",
  noTab: "This page is not one that Parley can stand beside.",
  openSidebar: "Open the sidebar",
  openBeside: "Open in the side panel instead",
  notRead: (host: string) => `${host} has not been read. The sidebar matches it by its domain.`,
  reading: "Reading this page …",
  ask: (name: string) => `Is this ${name}? The sidebar asks.`,
  several: (n: number) => `${n} accounts fit. The sidebar lets you choose.`,
  none: "No account found. Search in the sidebar.",
  nobody: "Nobody to recognise here.",
  off: "Parley is off on this page.",
  needsPair: "Pair this browser to begin.",
  pairNow: "Pair this browser",
  queue: (n: number) => (n === 1 ? "1 answer waits to be sent" : `${n} answers wait to be sent`),
  queueEmpty: "No answers waiting",
  settings: "Settings",
  desk: "Open the desk",
  member: (name: string, workspace: string) => `${name}, ${workspace}`,

  welcome: "Welcome to Parley",
  welcomeLead:
    "Beside the page you have open, Parley shows what to say to this account, what to send, and takes your answer in one click.",
  settingsTitle: "Parley settings",
  step1: "Pair this browser",
  paired: (name: string, role: string, workspace: string) => `Paired as ${name} (${role}) in ${workspace}.`,
  signOut: "Sign out",
  signOutWaiting: (n: number) => (n === 1 ? "1 answer has not been sent yet." : `${n} answers have not been sent yet.`),
  sendFirst: "Send them first",
  signOutAnyway: "Sign out and discard them",
  signOutFailed: "Signing out did not work. Nothing was changed; try again.",
  step2: "Choose where it works",
  sitesLead: "Every site is off until you turn it on, and you choose how Parley shows there.",
  places,
  about,
  placeWhy: {
    "overlay": "a strip at the edge of the page",
    "side-panel": "beside the page, which stays untouched",
  } satisfies Record<Place, string>,
  linkedinTerms: "LinkedIn’s terms forbid tools that alter its pages; the side panel leaves them untouched.",
  turnOn: "Turn on:",
  on: "On",
  offSite: "Off",
  forbidden: "Switched off by your IT",
  fixed: (place: string) => `Your IT has fixed where it shows: ${place.toLowerCase()}.`,
  turnOff: "Turn off",
  refused: "Chrome did not grant it. The site stays off.",
  otherSites: "On any other website, click Parley’s icon: it matches the page by its domain, once, when you ask.",
  step3: "Try it",
  practice: "Open the practice pages",
  practiceWhy: "A person, a company, a mail thread and a record of our own making. Turn the practice pages on first.",
  practiceNeedsPair: "Practice pages come from your server: pair this browser first.",
  shortcut: "Keyboard",
  shortcutIs: (keys: string) => `${keys} opens Parley beside the page.`,
  shortcutNone: "No key opens Parley yet.",
  shortcutChange: "Choose a key",
  shortcutInside: "Inside the sidebar, ? lists its keys.",
  privacy: "What Parley reads and sends",
  privacyList: [
    "On a site that is on, it reads who the page is about: name, company, title, profile or record. For mail, who takes part and which links the open thread holds.",
    "What it reads stays in this browser. Accounts and messages come from your workspace and are compared here.",
    "Sent are your clicks and notes, which content was shown, seen, opened or copied, and your corrections of accounts.",
    "You can send answers unsigned: marketing then sees no name, account, site or device.",
    "The receipt at the foot of the sidebar lists every field read on the page you have open.",
  ],
}

export type SettingsWords = typeof settingsEn
