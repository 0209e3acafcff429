// The tables as Kysely knows them; what they are for stands in the migrations.
import type { ColumnType, Generated, Insertable, Selectable } from "kysely"
import type { Account, Contact, Persona, Segment } from "~src/domain/account"
import type { Asset } from "~src/domain/asset"
import type { Feedback } from "~src/domain/feedback"
import type { Lead } from "~src/domain/lead"
import type { Insight, Message, Term } from "~src/domain/messaging"
import type { PageFacts } from "~src/domain/page-facts"
import type { Evidence } from "~src/domain/rank/evidence"
import type { Conversation, Language, ReplyStatus, Role, Site } from "~src/domain/words"
import type { Reply } from "~src/domain/workspace"
import type { VersionAction } from "~src/wire/desk-lists"
import type { FixStep } from "~src/wire/desk-sites"
import type { CountName } from "../counts/count-names"
import type { ImportTables } from "../import/tables"
import type { CutName } from "../ingest/cut-sums"
import type { VersionKind } from "../queries/versions"

/** Read as a value, written as JSON text. */
type Json<T> = ColumnType<T, string, string>
type Kept<T> = { workspace_id: string; id: string; seq: number; deleted: Generated<boolean>; data: Json<T> }

export type TicketKind = "setup" | "invite" | "pairing" | "sign-in"
export type DeviceKind = "extension" | "desk"

export interface Tables extends ImportTables {
  codes: { code_hash: string; workspace_id: string }
  workspaces: {
    workspace_id: string
    name: string
    domains: Json<string[]>
    language: Language
    time_zone: string
    unsigned_by_default: Generated<boolean>
    languages: ColumnType<Language[], string | undefined, string>
    retention_months: number | null
    epoch: string
    change_seq: number
    seq: number
    created_at: number
    erasure_secret: Generated<string>
    erasures: Generated<number>
    holdout: Generated<number>
    holdout_since: number | null
  }
  members: {
    workspace_id: string
    id: string
    name: string
    role: Role
    joined_at: number
    left_at: number | null
    erased_at: number | null
  }
  devices: {
    workspace_id: string
    id: string
    member_id: string
    kind: DeviceKind
    name: string
    secret_hash: string
    paired_at: number
    last_seen_at: number | null
    last_seq: Generated<number>
    revoked_at: number | null
    wiped_at: number | null
    wiped_unsent: number | null
  }
  tickets: {
    workspace_id: string
    id: string
    code_hash: string
    kind: TicketKind
    member_id: string | null
    role: Role | null
    name: string | null
    created_at: number
    expires_at: number
    used_at: number | null
  }
  personas: Kept<Persona>
  segments: Kept<Segment>
  accounts: Kept<Account> & {
    added_by: string | null
    edited_by: string | null
    edited_at: number | null
    rule_segment: string | null
  }
  contacts: Kept<Contact>
  leads: Kept<Lead>
  messages: Kept<Message> & { version: number; edited_by: string | null }
  versions: {
    workspace_id: string
    kind: VersionKind
    id: string
    version: number
    document: Json<unknown>
    by_id: string | null
    at: number
    action: VersionAction
    credited_to: string | null
  }
  insights: Kept<Insight>
  terms: Kept<Term>
  assets: Kept<Asset>
  asset_versions: {
    workspace_id: string
    asset_id: string
    seq: number
    data: Json<Asset>
    edited_by: string | null
    edited_at: number
  }
  events: {
    workspace_id: string
    id: string
    member_id: string
    device_id: string
    seq: number
    at: number
    kind: string
    v: number
    report_id: string | null
    data: Json<unknown>
    received_at: number
  }
  set_aside: {
    workspace_id: string
    device_id: string
    key: string
    member_id: string
    event_id: string
    reason: string
    event: string
    at: number
  }
  feedback: {
    workspace_id: string
    id: string
    shown_id: string
    seq: number
    member_id: string
    device_id: string
    event_seq: number
    given_at: number
    at: number
    week: string
    subject: Feedback["subject"]
    answer: string
    reason: string | null
    worded: boolean
    successful: boolean
    signed: boolean
    asset_id: string | null
    message_ids: Json<string[]>
    segment_id: string | null
    persona_id: string | null
    conversation: Conversation
    withdrawn: boolean
    replied: Generated<boolean>
    data: Json<Feedback>
  }
  rollups: {
    workspace_id: string
    week: string
    metric: string
    asset_id: string
    conversation: number
    segment_id: string
    persona_id: string
    reason: string
    n: number
  }
  cut_sums: {
    workspace_id: string
    cut: CutName
    week: string
    segment_id: string
    key: string
    metric: string
    n: number
  }
  replies: {
    workspace_id: string
    id: string
    seq: number
    deleted: Generated<boolean>
    feedback_id: string
    member_id: string
    by_id: string
    by_name: string
    status: ReplyStatus
    text: string
    at: number
    changed: Json<Reply["changed"]> | null
    asked: Json<Reply["asked"]> | null
    read_at: number | null
  }
  corrections: {
    workspace_id: string
    member_id: string
    key: string
    account_id: string
    seq: number
    at: number
    device_id: string
    event_seq: number
  }
  conversations: {
    workspace_id: string
    account_id: string
    contact_id: string
    conversation: Conversation
    seq: number
    at: number
    device_id: string
    event_seq: number
  }
  erasures: { workspace_id: string; id: string; seq: number; kind: "contact" | "member"; at: number; by_id: string }
  page_drifts: {
    workspace_id: string
    day: string
    site: Site
    page: PageFacts["kind"]
    field: string
    finder: string
    how: string
    n: number
  }
  page_structures: {
    workspace_id: string
    id: string
    site: Site
    page: PageFacts["kind"]
    finders: number
    at: number
    body: string
  }
  shown_panels: {
    workspace_id: string
    account_id: string
    day: string
    digest: string
    contact_id: string | null
    body: string
  }
  finder_fixes: {
    workspace_id: string
    site: Site
    version: number
    seq: number
    step: FixStep
    contents: number
    former: number | null
    off: boolean
    body: string
    by_id: string
    at: number
  }
  evidence: Kept<Evidence>
  specificity: {
    workspace_id: string
    account_id: string
    account_seq: number
    library_seq: number
    counted_on: string
    sentences: number
    specific: number
    market: boolean
    score: number
    helps: string | null
    helps_share: number | null
  }
  counts: { workspace_id: string; name: CountName; up_to: number; at: number; data: Json<unknown> }
  requests: {
    workspace_id: string
    id: string
    words: string
    why: string | null
    by_id: string
    at: number
    status: ReplyStatus | null
    answer: string | null
    ended_at: number | null
    ended_by: string | null
  }
  erased_identities: { workspace_id: string; hash: string; erasure_id: string }
}

export type Row<T extends keyof Tables> = Selectable<Tables[T]>
export type NewRow<T extends keyof Tables> = Insertable<Tables[T]>
