// Believable panel states, plainly invented: one per thing that the sidebar can say.
import type {
  AccountView,
  FootState,
  Given,
  PanelState,
  PovSentence,
  Recommendation,
  View,
} from "~src/wire/panel-state"
import { account, content, now, pov, tabId } from "./account-state"

const day = 86_400_000

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
      asked: null,
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
      asked: null,
      readAt: now - 5 * day,
      about: "Security white paper",
      mine: { answer: "not-relevant", subject: "asset" },
    },
    {
      id: "r3",
      feedbackId: "q1",
      status: "planned",
      text: "A calculator for changeovers comes with the spring release.",
      at: now - 2 * day,
      by: "Jonas Feld",
      changed: null,
      asked: { words: "changeover calculator", accountId: null },
      readAt: null,
      about: "changeover calculator",
      mine: null,
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

const line = pov.sentences
/** One of each: a slot to fill, brand text, the rep's own words, an old source, something every peer has. */
const worked: AccountView = {
  ...account,
  pov: {
    ...pov,
    sentences: [
      { ...(line[0] as PovSentence) },
      {
        ...(line[1] as PovSentence),
        text: "The night shift in Lindau hears it coming and waits for the morning.",
        edited: { before: (line[1] as PovSentence).text },
        others: ["At night a stop is heard first and mended last."],
      },
      { ...(line[2] as PovSentence) },
      { ...(line[3] as PovSentence), locked: true },
      {
        ...(line[4] as PovSentence),
        text: "Could we walk the line with your night shift on [date], for [minutes]?",
        pieces: [
          "Could we walk the line with your night shift on ",
          { rep: "date" },
          ", for ",
          { rep: "minutes" },
          "?",
        ],
      },
    ],
    fills: { minutes: "40 minutes" },
  },
}
const market: AccountView = {
  ...account,
  pov: {
    ...pov,
    level: "market",
    sentences: line.slice(1, 4).map((one, at) => ({ ...one, generic: true, share: at === 0 ? 0.34 : 1 })),
    missing: [
      { code: "no-fact", factKey: "open-roles" },
      { code: "no-fact", factKey: "new-lines" },
      { code: "no-message", part: "question" },
    ],
  },
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
  "worked": worked,
  "market": market,
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
  "changed": {
    kind: "none",
    subject: { person: null, company: null },
    key: "person:mira-solberg",
    reason: { code: "no-account", tried: ["mira-solberg"] },
    changed: true,
    suggestion: { name: null, domain: null, linkedinSlug: null },
  },
  "nobody": { kind: "nobody", why: "search" },
  "off": { kind: "off", site: "linkedin", why: "not-on" },
  "off-gmail": { kind: "off", site: "gmail", why: "not-on" },
  "off-web": { kind: "off", site: null, why: "not-on" },
  "paused": { kind: "off", site: "linkedin", why: "paused" },
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
/** `press`: the name, or the selector, of a button that is pressed first. */
export const scenes: Record<string, { view: string; foot?: string; press?: string | string[] }> = {
  ...Object.fromEntries(Object.keys(views).map((view) => [view, { view, foot: view }])),
  "offline": { view: "account", foot: "offline" },
  "off-gmail": { view: "off-gmail" },
  "filling": { view: "none", foot: "filling" },
  "set-aside": { view: "account", foot: "set-aside" },
  "slots-missing": { view: "worked", press: "[data-act=copy]" },
  "line-opened": { view: "worked", press: ".pov-line:nth-child(2) .pov-source-button" },
  "line-locked": { view: "worked", press: ".pov-line:nth-child(4) .pov-source-button" },
  "line-generic": { view: "market", press: ".pov-line:nth-child(1) .pov-source-button" },
  "check": { view: "account", press: [".pov-check", ".check .ui-button"] },
  "receipt": { view: "account", press: "Privacy receipt" },
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
    evidence: [
      { field: "person.slug", finder: "address" },
      { field: "person.name", finder: "card-heading" },
      { field: "person.name", finder: "title" },
      { field: "person.headline", finder: "card-line" },
      { field: "company.name", finder: "card-link" },
      { field: "company.slug", finder: "card-link" },
    ],
    missing: ["person.title"],
  },
  view,
})
