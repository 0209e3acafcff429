// One believable account as the sidebar gets it, plainly invented, and the foot below it.
import type { AccountView, FootState, Pov, Recommendation } from "~src/wire/panel-state"

export const tabId = 7
export const now = Date.UTC(2026, 8, 14, 9, 30)

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
  fixedServer: null,
  sites: [
    { site: "linkedin", granted: true, forbidden: false, place: "side-panel", placeFixed: false },
    { site: "gmail", granted: false, forbidden: false, place: null, placeFixed: false },
    { site: "salesforce", granted: false, forbidden: true, place: null, placeFixed: false },
    { site: "practice", granted: true, forbidden: false, place: "overlay", placeFixed: true },
  ],
}

export const pov: Pov = {
  level: "tailored",
  language: "en",
  sentences: [
    {
      ...{ id: "fact:new-lines", pieces: null, share: 0.01, locked: false, others: [] },
      part: "trend",
      text: "Mira, Halden Foods put two new filling lines into Lindau this spring and runs all four round the clock since June.",
      source: { label: "Halden Foods half-year report", url: "https://halden.example/reports/h1", date: "2026-07-28" },
      stale: false,
      generic: false,
      from: { factKey: "new-lines" },
    },
    {
      ...{ id: "message:m-night:problem", pieces: null, share: 0.01, locked: false, others: [] },
      part: "problem",
      text: "Round the clock, a stop that the night shift hears coming still waits for the morning: 61 % of unplanned stops in food plants start between ten and six.",
      source: { label: "Northbeam stop register, 41 plants", url: null, date: "2026-03-02" },
      stale: false,
      generic: false,
      from: { messageId: "m-night" },
    },
    {
      ...{ id: "message:m-cost:cost", pieces: null, share: 0.42, locked: false, others: [] },
      part: "cost",
      text: "Each hour a filling line stands costs between €9,000 and €14,000 before the first retailer’s penalty.",
      source: { label: "Trade association cost survey", url: "https://association.example/costs", date: "2024-06-10" },
      stale: true,
      generic: true,
      from: { messageId: "m-cost" },
    },
    {
      ...{ id: "message:m-quarter:view", pieces: null, share: 0.01, locked: false, others: [] },
      part: "view",
      text: "As plant director you decide without a project: eight sensors on the two new lines, one alarm to the shift lead’s phone, results within a quarter.",
      source: { label: "Northbeam trial register", url: null, date: "2026-05-11" },
      stale: false,
      generic: false,
      from: { messageId: "m-quarter" },
    },
    {
      ...{ id: "insight:i-walk:question", pieces: null, share: 0.01, locked: false, others: [] },
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
  fills: {},
  sources: "Sources:\n- Halden Foods half-year report, 2026-07-28",
}

export const content: Recommendation[] = [
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
    score: 3.1,
    parts: [
      { code: "persona", value: 1.2 },
      { code: "industry", value: 1 },
      { code: "asset", value: 0.9 },
    ],
    evidence: { seen: 61, used: 14, low: 0.14, high: 0.33, little: false },
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
    score: 1.9,
    parts: [
      { code: "conversation", value: 1.5 },
      { code: "freshness", value: 0.4 },
    ],
    evidence: { seen: 12, used: 2, low: 0.05, high: 0.38, little: true },
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
    score: 1.5,
    parts: [{ code: "conversation", value: 1.5 }],
    evidence: null,
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
