// Believable panel states, plainly invented: one per thing that the sidebar can say.
import type { AccountView, FootState, Given, PanelState, Pov, Recommendation, View } from "~src/wire/panel-state"

export const tabId = 7
export const now = Date.UTC(2026, 8, 14, 9, 30)
const day = 86_400_000

export const foot: FootState = {
  member: { name: "Ines Ortega", role: "rep", workspace: "Northbeam" },
  revoked: false,
  language: "en",
  signed: true,
  waiting: 0,
  setAside: 0,
  lastSentAt: now - 4 * 60_000,
  unreachable: null,
  filling: null,
  deskUrl: "http://localhost:8787",
  sites: [
    { site: "linkedin", granted: true, forbidden: false, place: "side-panel", placeFixed: false },
    { site: "gmail", granted: false, forbidden: false, place: null, placeFixed: false },
    { site: "salesforce", granted: false, forbidden: true, place: null, placeFixed: false },
    { site: "practice", granted: true, forbidden: false, place: "overlay", placeFixed: true },
  ],
}

const pov: Pov = {
  level: "tailored",
  language: "en",
  sentences: [
    {
      part: "trend",
      text: "Mira, Halden Foods put two new filling lines into Lindau this spring and runs all four round the clock since June.",
      source: { label: "Halden Foods half-year report", url: "https://halden.example/reports/h1", date: "2026-07-28" },
      stale: false,
      generic: false,
      from: { factKey: "new-lines" },
    },
    {
      part: "problem",
      text: "Round the clock, a stop that the night shift hears coming still waits for the morning: 61 % of unplanned stops in food plants start between ten and six.",
      source: { label: "Northbeam stop register, 41 plants", url: null, date: "2026-03-02" },
      stale: false,
      generic: false,
      from: { messageId: "m-night" },
    },
    {
      part: "cost",
      text: "Each hour a filling line stands costs between €9,000 and €14,000 before the first retailer’s penalty.",
      source: { label: "Trade association cost survey", url: "https://association.example/costs", date: "2024-06-10" },
      stale: true,
      generic: true,
      from: { messageId: "m-cost" },
    },
    {
      part: "view",
      text: "As plant director you decide without a project: eight sensors on the two new lines, one alarm to the shift lead’s phone, results within a quarter.",
      source: { label: "Northbeam trial register", url: null, date: "2026-05-11" },
      stale: false,
      generic: false,
      from: { messageId: "m-quarter" },
    },
    {
      part: "question",
      text: "Which machine in Lindau would your night shift not go on holiday from?",
      source: { label: "Northbeam first-walk notes, 26 plants", url: null, date: "2026-02-20" },
      stale: false,
      generic: false,
      from: { insightId: "i-walk" },
    },
  ],
  missing: [
    { code: "no-message", part: "proof" },
    { code: "no-fact", factKey: "plants" },
  ],
  messageIds: ["m-night", "m-cost", "m-quarter"],
  copyText: "Mira, Halden Foods put two new filling lines into Lindau …",
}

const content: Recommendation[] = [
  {
    assetId: "a-night-shift",
    title: "What the night shift hears: eight sensors, one quarter",
    url: "https://northbeam.example/night-shift",
    kind: "case-study",
    position: 1,
    probability: 0.62,
    reasons: [
      { code: "persona", persona: "plant directors" },
      { code: "industry", industry: "Food and drink" },
      { code: "used-by-reps", n: 14 },
    ],
    howTo: "Send page 2 alone, with the question from the point of view. Page 2 is the night of 3 March, hour by hour.",
  },
  {
    assetId: "a-stop-cost",
    title: "Stop-cost calculator",
    url: "https://northbeam.example/calculator",
    kind: "calculator",
    position: 2,
    probability: 0.41,
    reasons: [
      { code: "conversation", conversation: 1 },
      { code: "verified", on: "2026-08-30" },
    ],
    howTo: null,
  },
  {
    assetId: "a-first-walk",
    title: "One hour, one hall: the first walk",
    url: "https://northbeam.example/first-walk",
    kind: "checklist",
    position: 3,
    probability: 0.11,
    reasons: [{ code: "worth-a-try" }, { code: "conversation", conversation: 1 }],
    howTo: null,
  },
]

export const account: AccountView = {
  kind: "account",
  subject: { person: { name: "Mira Halvorsen", title: "Plant Director" }, company: "Halden Foods" },
  account: {
    id: "acc-halden",
    name: "Halden Foods",
    industry: "Food and drink",
    segment: { id: "s-multi", name: "Multi-plant" },
    domain: "halden.example",
    facts: [],
  },
  contact: {
    id: "c-mira",
    name: "Mira Halvorsen",
    title: "Plant Director",
    persona: { id: "p-plant", name: "Plant director" },
  },
  reason: { code: "contact-linkedin", slug: "mira-halvorsen" },
  sure: "certain",
  updates: [],
  conversation: 1,
  pov,
  showingId: "0199a1c0-0000-7000-8000-000000000001",
  content,
  inThread: [],
  context: {
    accountId: "acc-halden",
    contactId: "c-mira",
    segmentId: "s-multi",
    personaId: "p-plant",
    conversation: 1,
    site: "linkedin",
  },
  given: [],
  replies: [],
}

export const given = (feedback: Partial<Given["feedback"]>, more: Partial<Given> = {}): Given => ({
  id: "0199a1c0-0000-7000-8000-0000000000aa",
  feedback: {
    subject: "asset",
    assetId: "a-night-shift",
    answer: "used",
    reason: null,
    note: null,
    signed: true,
    context: account.context,
    ...feedback,
  } as Given["feedback"],
  givenAt: now,
  undoUntil: now + 10_000,
  sent: false,
  ...more,
})

const answered: AccountView = {
  ...account,
  conversation: 2,
  context: { ...account.context, conversation: 2 },
  given: [
    given({
      answer: "used-with-edits",
      reason: "shortened",
      note: "Cut to the second page, she has no time.",
      context: { ...account.context, conversation: 2 },
    }),
    given({ assetId: "a-stop-cost", answer: "how-to-use", context: { ...account.context, conversation: 2 } } as never, {
      id: "g2",
      undoUntil: now - 1,
      givenAt: now - day,
      sent: true,
    }),
    given({ subject: "conversation", answer: "reached", output: null } as never, {
      id: "g3",
      givenAt: now - 30_000,
      undoUntil: now - 20_000,
    }),
    given({ subject: "account", answer: "no-pain", context: { ...account.context, conversation: 2 } } as never, {
      id: "g4",
      givenAt: now - 2 * day,
      undoUntil: now - 1,
      sent: true,
    }),
  ],
  replies: [
    {
      id: "r1",
      feedbackId: "f1",
      status: "done",
      text: "You were right about the figures. The calculator now starts from a line’s own hourly rate.",
      at: now - 3 * 3_600_000,
      by: "Jonas Feld",
      changed: { kind: "asset", id: "a-stop-cost", label: "Stop-cost calculator" },
      readAt: null,
      about: "Stop-cost calculator",
      mine: { answer: "out-of-date", subject: "asset" },
    },
    {
      id: "r2",
      feedbackId: "f2",
      status: "declined",
      text: "We keep the long version for procurement, who ask for it. A one-pager is planned for plant directors.",
      at: now - 6 * day,
      by: "Jonas Feld",
      changed: null,
      readAt: now - 5 * day,
      about: "Security white paper",
      mine: { answer: "not-relevant", subject: "asset" },
    },
  ],
}

const thread: AccountView = {
  ...account,
  sure: "yours",
  reason: { code: "your-answer" },
  contact: { id: null, name: "Tomas Lindqvist", title: "Head of Maintenance", persona: null },
  context: { ...account.context, contactId: null, personaId: null, site: "gmail" },
  updates: [{ field: "title", ours: "Maintenance Lead", page: "Head of Maintenance" }],
  pov: {
    ...pov,
    level: "market",
    sentences: pov.sentences.slice(2, 4).map((one) => ({ ...one, generic: true })),
    missing: [{ code: "no-persona", title: "Head of Maintenance" }],
  },
  inThread: [
    {
      assetId: "a-stop-cost",
      title: "Stop-cost calculator",
      kind: "calculator",
      url: "https://northbeam.example/calculator",
    },
  ],
}

const hostile = "<img src=x onerror=alert(1)> ‮evil"
const unfriendly: AccountView = {
  ...account,
  account: { ...account.account, name: hostile },
  contact: { id: null, name: `${hostile} ${"Long".repeat(40)}`, title: "x".repeat(120), persona: null },
  content: [{ ...(content[0] as Recommendation), title: hostile, url: "javascript:alert(1)" }],
  pov: { ...pov, sentences: [], missing: [{ code: "no-person" }] },
}

const subject = account.subject
const hit = {
  accountId: "acc-halden",
  name: "Halden Foods",
  industry: "Food and drink",
  segment: "Multi-plant",
  domain: "halden.example",
  key: "name",
} as const
const candidates = [
  hit,
  {
    ...hit,
    accountId: "acc-halden-2",
    name: "Halden Packaging",
    industry: "Packaging",
    segment: "Single site",
    domain: "halden-packaging.example",
  },
  { ...hit, accountId: "acc-halden-3", name: "Halden", industry: null, segment: null, domain: null },
]

export const views: Record<string, View> = {
  "reading": { kind: "reading" },
  "account": account,
  "answered": answered,
  "thread": thread,
  "unfriendly": unfriendly,
  "nothing": { ...account, contact: null, content: [], pov: { ...pov, sentences: [], missing: [] } },
  "ask": {
    kind: "ask",
    subject,
    candidate: hit,
    key: "name:halden foods",
    reason: { code: "name-alone", name: "Halden Foods" },
  },
  "several": {
    kind: "several",
    subject,
    candidates,
    key: "name:halden",
    reason: { code: "name-shared", name: "Halden", count: 3 },
  },
  "none": {
    kind: "none",
    subject,
    key: "name:halden foods",
    reason: { code: "no-account", tried: ["Halden Foods", "halden.example"] },
    suggestion: { name: "Halden Foods", domain: "halden.example", linkedinSlug: null },
  },
  "nobody": { kind: "nobody", why: "search" },
  "off": { kind: "off", site: "linkedin", why: "not-on" },
  "off-gmail": { kind: "off", site: "gmail", why: "not-on" },
  "off-web": { kind: "off", site: null, why: "not-on" },
  "forbidden": { kind: "off", site: "gmail", why: "forbidden" },
  "unsupported": { kind: "off", site: null, why: "unsupported" },
  "signed-out": { kind: "signed-out" },
  "revoked": { kind: "revoked" },
}

export const feet: Record<string, Partial<FootState>> = {
  "offline": { waiting: 3, unreachable: { since: now - 5 * 60_000, retryAt: null } },
  "filling": { filling: 12_400, lastSentAt: null },
  "set-aside": { setAside: 1, waiting: 2 },
  "signed-out": { member: null },
  "revoked": { member: null, revoked: true },
}

/** What each picture shows: a view, and what is different at the foot. */
export const scenes: Record<string, { view: string; foot?: string }> = {
  ...Object.fromEntries(Object.keys(views).map((view) => [view, { view, foot: view }])),
  "offline": { view: "account", foot: "offline" },
  "off-gmail": { view: "off-gmail" },
  "filling": { view: "none", foot: "filling" },
  "set-aside": { view: "account", foot: "set-aside" },
}

export const stateOf = (view: View, turn = 1): PanelState => ({
  tabId,
  turn,
  address:
    view.kind === "off" && view.site === "gmail"
      ? "https://mail.google.com/mail/u/0/#inbox/1"
      : "https://www.linkedin.com/in/mira-halvorsen/",
  site: "linkedin",
  facts: {
    site: "linkedin",
    kind: "person",
    person: { name: "Mira Halvorsen", headline: "Plant Director. Runs four lines in Lindau.", slug: "mira-halvorsen" },
    company: { name: "Halden Foods", slug: "halden-foods" },
    evidence: [],
    missing: [],
  },
  view,
})
