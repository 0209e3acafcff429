// The written inventory: every column of every table, and what it can hold of a person. A new column does not compile, and
// fails a test on the database itself, until somebody has decided here.
import type { Tables } from "../database/tables"

/**
 * `nothing`: no person's data.
 * `member id`: stays when a member is erased, and then leads to a row without a name. Figures go on counting one person.
 * `text`: written by people, so that anybody may be mentioned: `places/texts.ts` finds, exports and redacts it.
 * `person`: has a place of its own (`places/`) that finds, exports and erases it.
 */
export type Holds = "nothing" | "member id" | "text" | "person"

const row = { workspace_id: "nothing", id: "nothing", seq: "nothing", deleted: "nothing" } as const
const stamp = { at: "nothing", device_id: "nothing", event_seq: "nothing" } as const

export const inventory = {
  codes: { workspace_id: "nothing", code_hash: "nothing" },
  workspaces: {
    workspace_id: "nothing",
    name: "nothing",
    domains: "nothing",
    language: "nothing",
    time_zone: "nothing",
    unsigned_by_default: "nothing",
    languages: "nothing",
    retention_months: "nothing",
    epoch: "nothing",
    change_seq: "nothing",
    seq: "nothing",
    created_at: "nothing",
    erasure_secret: "nothing",
    erasures: "nothing",
  },
  members: {
    workspace_id: "nothing",
    id: "member id",
    name: "person",
    role: "nothing",
    joined_at: "nothing",
    left_at: "nothing",
    erased_at: "nothing",
  },
  devices: {
    workspace_id: "nothing",
    id: "nothing",
    member_id: "member id",
    kind: "nothing",
    name: "person",
    secret_hash: "nothing",
    paired_at: "nothing",
    last_seen_at: "nothing",
    last_seq: "nothing",
    revoked_at: "nothing",
    wiped_at: "nothing",
    wiped_unsent: "nothing",
  },
  tickets: {
    workspace_id: "nothing",
    id: "nothing",
    code_hash: "nothing",
    kind: "nothing",
    member_id: "person",
    role: "nothing",
    name: "person",
    created_at: "nothing",
    expires_at: "nothing",
    used_at: "nothing",
  },
  personas: { ...row, data: "nothing" },
  segments: { ...row, data: "nothing" },
  // What is generated of a company's own name, domains, segment and industry follows its row.
  accounts: {
    ...row,
    data: "text",
    added_by: "member id",
    edited_by: "member id",
    edited_at: "nothing",
    name_key: "nothing",
    search: "nothing",
    segment_id: "nothing",
    industry: "nothing",
    domains_n: "nothing",
    facts_n: "nothing",
  },
  contacts: { ...row, id: "person", data: "person" },
  messages: { ...row, data: "text", version: "nothing", edited_by: "member id" },
  message_versions: {
    workspace_id: "nothing",
    message_id: "nothing",
    version: "nothing",
    data: "text",
    edited_by: "member id",
  },
  insights: { ...row, data: "text" },
  assets: { ...row, data: "text" },
  asset_versions: {
    workspace_id: "nothing",
    asset_id: "nothing",
    seq: "nothing",
    data: "text",
    edited_by: "member id",
    edited_at: "nothing",
  },
  events: {
    workspace_id: "nothing",
    id: "nothing",
    member_id: "member id",
    device_id: "nothing",
    seq: "nothing",
    at: "nothing",
    kind: "nothing",
    v: "nothing",
    report_id: "nothing",
    data: "person",
    received_at: "nothing",
  },
  set_aside: {
    workspace_id: "nothing",
    device_id: "nothing",
    key: "person",
    member_id: "person",
    event_id: "person",
    reason: "person",
    event: "person",
    at: "nothing",
  },
  feedback: {
    workspace_id: "nothing",
    id: "nothing",
    seq: "nothing",
    ...stamp,
    shown_id: "nothing",
    member_id: "member id",
    given_at: "nothing",
    week: "nothing",
    subject: "nothing",
    answer: "nothing",
    reason: "nothing",
    worded: "nothing",
    signed: "person",
    asset_id: "nothing",
    message_ids: "nothing",
    segment_id: "nothing",
    persona_id: "nothing",
    conversation: "nothing",
    withdrawn: "nothing",
    replied: "nothing",
    data: "person",
  },
  rollups: {
    workspace_id: "nothing",
    week: "nothing",
    metric: "nothing",
    asset_id: "nothing",
    conversation: "nothing",
    segment_id: "nothing",
    persona_id: "nothing",
    reason: "nothing",
    n: "nothing",
  },
  cut_sums: {
    workspace_id: "nothing",
    cut: "nothing",
    week: "nothing",
    key: "nothing",
    metric: "nothing",
    n: "nothing",
  },
  replies: {
    ...row,
    feedback_id: "nothing",
    member_id: "member id",
    by_id: "member id",
    by_name: "person",
    status: "nothing",
    text: "text",
    at: "nothing",
    changed: "text",
    read_at: "nothing",
  },
  corrections: {
    workspace_id: "nothing",
    member_id: "person",
    key: "person",
    account_id: "nothing",
    seq: "nothing",
    ...stamp,
  },
  conversations: {
    workspace_id: "nothing",
    account_id: "nothing",
    contact_id: "person",
    conversation: "nothing",
    seq: "nothing",
    ...stamp,
  },
  erasures: {
    workspace_id: "nothing",
    id: "nothing",
    seq: "nothing",
    kind: "nothing",
    at: "nothing",
    by_id: "member id",
  },
  erased_identities: { workspace_id: "nothing", hash: "nothing", erasure_id: "nothing" },
} as const satisfies { [T in keyof Tables]: Record<keyof Tables[T], Holds> & Record<string, Holds> }

/** Columns of one kind, by table. */
export function columnsHolding(what: Holds): [table: keyof Tables, columns: string[]][] {
  return (Object.entries(inventory) as [keyof Tables, Record<string, Holds>][]).flatMap(([table, columns]) => {
    const some = Object.keys(columns).filter((column) => columns[column] === what)
    return some.length > 0 ? [[table, some]] : []
  })
}
