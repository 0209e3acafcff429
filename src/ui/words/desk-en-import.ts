// The words of the Import room in English.
import type { ImportKind, ImportMode, ImportSource } from "~src/wire/desk-imports"

const num = (n: number) => n.toLocaleString("en-GB")
const kinds: Record<ImportKind, [string, string]> = {
  accounts: ["account", "accounts"],
  contacts: ["contact", "contacts"],
  leads: ["lead", "leads"],
  messages: ["message", "messages"],
  assets: ["asset", "assets"],
}
const many = (n: number, kind: ImportKind) => `${num(n)} ${kinds[kind][n === 1 ? 0 : 1]}`
const sources: Record<ImportSource, string> = { parley: "Parley’s own", salesforce: "Salesforce", hubspot: "HubSpot" }

export const importWords = {
  title: "Bring in what you have: accounts, contacts, leads, messages and assets as CSV files",
  titleMarketer: "Bring in messages and assets as CSV files",
  what: "Salesforce and HubSpot exports are taken as they are. First you see what a file would change; nothing changes before you say so.",
  drop: "Drop a CSV file here",
  choose: "Choose a file",
  dropHint: "Comma, semicolon or tab; up to 64 MB. An Excel workbook: save it as CSV UTF-8 first.",
  sending: "Sending the file…",
  notTaken: "This file was not taken",
  exportTitle: "Take out what is there",
  exportWhat: "Every export can be imported again as it is. Change cells in a spreadsheet, then drop it here.",
  kinds: Object.fromEntries(
    Object.entries(kinds).map(([kind, [, name]]) => [kind, name.charAt(0).toUpperCase() + name.slice(1)]),
  ) as Record<ImportKind, string>,

  recognised: (source: ImportSource, kind: ImportKind) =>
    `This is ${source === "parley" ? `Parley’s own export of ${kinds[kind][1]}` : `a ${sources[source]} export of ${kinds[kind][1]}`}`,
  looks: (kind: ImportKind) => `This looks like ${kinds[kind][1]}`,
  remembered: (kind: ImportKind) => `You imported a file like this before, as ${kinds[kind][1]}`,
  unknown: "Say what this file is",
  whatIsIt: "The file holds",
  chooseKind: "Choose…",
  columns: "Columns",
  columnsWhat: "Each column of the file becomes what stands beside it. What is left out is not read.",
  column: "Column",
  samples: "First cells",
  becomes: "Becomes",
  becomesOf: (head: string) => `What “${head}” becomes`,
  leaveOut: "Leave out",
  noHead: "(no head)",
  neededMissing: (fields: string) =>
    `No column says: ${fields}. New rows without it are rejected; rows that are known already can still be changed.`,
  mode: "Rows that Parley knows already",
  modes: {
    update: [
      "Update",
      "Only what the file says changes. An empty cell changes nothing, and lists of domains and e-mails only grow.",
    ],
    replace: [
      "Replace",
      "The row becomes exactly what the file says. Empty cells and columns that are missing empty what stands there.",
    ],
  } as Record<ImportMode, [string, string]>,
  modeRest: (kind: ImportKind) =>
    `${kinds[kind][1].charAt(0).toUpperCase() + kinds[kind][1].slice(1)} that are not in the file stay as they are, either way. A segment, persona or owner that Parley does not know is not made up: its row is rejected.`,
  check: "Check the file",
  checkHint: "A dry run: nothing changes.",
  checking: "Checking the file…",
  running: "Importing…",
  runningHint:
    "You may leave this page. If the server stops, it goes on after its next start: the whole file is in, or none of it.",
  progress: (share: number) => `${Math.round(share * 100)} %`,
  discard: "Discard this file",
  back: "Change columns or mode",

  found: (added: number, changed: number, kind: ImportKind) =>
    added + changed === 0
      ? "This file changes nothing"
      : [added > 0 ? `${many(added, kind)} would be added` : "", changed > 0 ? `${num(changed)} changed` : ""]
          .filter(Boolean)
          .join(", "),
  nothingYet: "Nothing has changed yet.",
  moved:
    "The workspace changed since the check, and with it what this file would do. Nothing was imported. Look again:",
  counts: {
    added: "Added",
    changed: "Changed",
    unchanged: "Unchanged",
    rejected: "Rejected",
    contactsAdded: "Contacts that come along",
  },
  run: (n: number, kind: ImportKind) => `Import ${many(n, kind)}`,
  runReplacing: (n: number, kind: ImportKind) => `Import and replace ${many(n, kind)}`,
  firstOf: (shown: number, of: number) => (shown < of ? `The first ${num(shown)} of ${num(of)}` : ""),
  row: "Row",
  record: "Record",
  change: "Change",
  why: "Why",
  empty: "empty",
  rejectedFile: "Download the rejected rows",
  rejectedHint: "The rows as they were, each with its reason. Correct them there and drop that file.",
  done: (added: number, changed: number, kind: ImportKind) =>
    added + changed === 0
      ? "Done: the file changed nothing"
      : `Done: ${[added > 0 ? `${many(added, kind)} added` : "", changed > 0 ? `${num(changed)} changed` : ""].filter(Boolean).join(", ")}`,
  doneHint: "Sidebars get it at their next sync. The file itself was thrown away.",
  refused: "This file cannot be read",
  onward: { messages: "Go to Messages", assets: "Go to Content" },
  another: "Import another file",

  history: "Imports so far",
  noHistory: "No file was imported yet.",
  columnsOf: { file: "File", kind: "What", by: "By", when: "When", result: "Result" },
  byCommand: "the server’s command",
  states: {
    uploaded: "Not checked yet",
    checking: "Being checked",
    checked: "Checked, not imported",
    moved: "To be looked at again",
    running: "Being imported",
    done: "Imported",
    refused: "Could not be read",
  },
  outcome: (added: number, changed: number, unchanged: number, rejected: number) =>
    `${num(added)} added, ${num(changed)} changed, ${num(unchanged)} unchanged, ${num(rejected)} rejected`,
  goOn: "Go on",
  rejectedOf: (file: string) => `Rejected rows of ${file}`,

  fields: {
    id: "Parley id",
    name: "Name",
    otherNames: "Other names",
    domains: "Domains or website",
    linkedinSlug: "LinkedIn page",
    linkedinId: "LinkedIn number",
    salesforce: "Salesforce id",
    hubspot: "HubSpot id",
    dynamics: "Dynamics 365 id",
    pipedrive: "Pipedrive id",
    zoho: "Zoho id",
    industry: "Industry",
    segment: "Segment",
    language: "Language",
    facts: "Facts",
    firstName: "First name",
    lastName: "Last name",
    title: "Title",
    emails: "E-mail",
    persona: "Persona",
    account: "Account",
    contact: "Contact",
    accountId: "Account: Parley id",
    accountSalesforce: "Account: Salesforce id",
    accountHubspot: "Account: HubSpot id",
    accountWebsite: "Account: website",
    accountName: "Account: name",
    contactId: "Contact: Parley id",
    grade: "Grade",
    entered: "How it entered",
    enteredOn: "Entered on",
    situation: "Current situation",
    pillar: "Pillar",
    part: "Part",
    claim: "Claim",
    proof: "Proof",
    source: "Proof: source",
    sourceUrl: "Proof: link",
    sourceDate: "Proof: date",
    why: "Why this message",
    segments: "Segments",
    personas: "Personas",
    industries: "Industries",
    conversations: "Conversations",
    status: "Status",
    url: "Link",
    kind: "Kind",
    campaign: "Campaign",
    owner: "Owner",
    createdOn: "Created on",
    verifiedOn: "Verified on",
    expiresOn: "Expires on",
    offMessage: "Off-message",
    withdrawn: "Withdrawn",
    howTo: "How to use it",
  } as Record<string, string>,
}
