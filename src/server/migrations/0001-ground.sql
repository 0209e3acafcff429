-- The ground: a workspace, who works in it, what they are shown, what they report, and the sums of it.
-- workspace_id stands first in every key; row-level security lets a request see its own workspace alone.
-- seq is allotted from the workspace's change_seq in the same transaction: a pull reads on from its cursor.

-- The one table outside row-level security: whose a code is, before anybody is known.
create table codes (
  code_hash text primary key,
  workspace_id text not null
);

create table workspaces (
  workspace_id text primary key,
  name text not null,
  domains jsonb not null,
  language text not null,
  time_zone text not null,
  unsigned_by_default boolean not null default false,
  epoch text not null,
  change_seq bigint not null,
  seq bigint not null,
  created_at bigint not null
);

create table members (
  workspace_id text not null,
  id text not null,
  name text not null,
  role text not null,
  joined_at bigint not null,
  left_at bigint,
  primary key (workspace_id, id)
);

-- A token's other half: an extension on one browser, or a sign-in to the desk.
create table devices (
  workspace_id text not null,
  id text not null,
  member_id text not null,
  kind text not null,
  name text not null,
  secret_hash text not null,
  paired_at bigint not null,
  last_seen_at bigint,
  last_seq bigint not null default 0,
  revoked_at bigint,
  wiped_at bigint,
  wiped_unsent integer,
  primary key (workspace_id, id)
);
create index devices_member on devices (workspace_id, member_id);

-- What a code opens, once: the set-up, a place in the workspace, a browser, the desk.
create table tickets (
  workspace_id text not null,
  id text not null,
  code_hash text not null,
  kind text not null,
  member_id text,
  role text,
  name text,
  created_at bigint not null,
  expires_at bigint not null,
  used_at bigint,
  primary key (workspace_id, id),
  unique (workspace_id, code_hash)
);

create table personas (
  workspace_id text not null,
  id text not null,
  seq bigint not null,
  deleted boolean not null default false,
  data jsonb not null,
  primary key (workspace_id, id)
);
create unique index personas_seq on personas (workspace_id, seq);

create table segments (
  workspace_id text not null,
  id text not null,
  seq bigint not null,
  deleted boolean not null default false,
  data jsonb not null,
  primary key (workspace_id, id)
);
create unique index segments_seq on segments (workspace_id, seq);

create table accounts (
  workspace_id text not null,
  id text not null,
  seq bigint not null,
  deleted boolean not null default false,
  data jsonb not null,
  added_by text,
  primary key (workspace_id, id)
);
create unique index accounts_seq on accounts (workspace_id, seq);

create table contacts (
  workspace_id text not null,
  id text not null,
  seq bigint not null,
  deleted boolean not null default false,
  data jsonb not null,
  primary key (workspace_id, id)
);
create unique index contacts_seq on contacts (workspace_id, seq);

create table messages (
  workspace_id text not null,
  id text not null,
  seq bigint not null,
  deleted boolean not null default false,
  data jsonb not null,
  version integer not null,
  edited_by text,
  primary key (workspace_id, id)
);
create unique index messages_seq on messages (workspace_id, seq);

create table message_versions (
  workspace_id text not null,
  message_id text not null,
  version integer not null,
  data jsonb not null,
  edited_by text,
  primary key (workspace_id, message_id, version)
);

create table insights (
  workspace_id text not null,
  id text not null,
  seq bigint not null,
  deleted boolean not null default false,
  data jsonb not null,
  primary key (workspace_id, id)
);
create unique index insights_seq on insights (workspace_id, seq);

create table assets (
  workspace_id text not null,
  id text not null,
  seq bigint not null,
  deleted boolean not null default false,
  data jsonb not null,
  primary key (workspace_id, id)
);
create unique index assets_seq on assets (workspace_id, seq);

-- Everything a device recorded, as it came; never changed.
create table events (
  workspace_id text not null,
  id uuid not null,
  member_id text not null,
  device_id text collate "C" not null,
  seq bigint not null,
  at bigint not null,
  kind text not null,
  v smallint not null,
  report_id uuid,
  data jsonb not null,
  received_at bigint not null,
  primary key (workspace_id, id)
);
create index events_report on events (workspace_id, report_id) where report_id is not null;

-- Events that cannot be stored, with the reason; key is the event's id, or a hash where it has none.
create table set_aside (
  workspace_id text not null,
  device_id text not null,
  key text not null,
  member_id text not null,
  event_id text not null,
  reason text not null,
  event text not null,
  at bigint not null,
  primary key (workspace_id, device_id, key)
);

-- One report as all its events leave it. shown_id stands for an unsigned one: its own id tells the time.
create table feedback (
  workspace_id text not null,
  id uuid not null,
  shown_id uuid not null,
  seq bigint not null,
  member_id text not null,
  device_id text not null,
  event_seq bigint not null,
  given_at bigint not null,
  at bigint not null,
  week date not null,
  subject text not null,
  answer text not null,
  reason text,
  worded boolean not null,
  signed boolean not null,
  asset_id text,
  message_ids jsonb not null,
  segment_id text,
  persona_id text,
  conversation smallint not null,
  withdrawn boolean not null,
  replied boolean not null default false,
  data jsonb not null,
  primary key (workspace_id, id)
);
create unique index feedback_member_seq on feedback (workspace_id, member_id, seq);
create unique index feedback_shown on feedback (workspace_id, shown_id);
create index feedback_week on feedback (workspace_id, week, signed, given_at);
create index feedback_replied on feedback (workspace_id, week) where replied;

-- The sums that the desk draws from. metric: `<subject>.<answer>` for reports; shown, seen, opened, copied, pov-copied.
-- An empty text stands for none.
create table rollups (
  workspace_id text not null,
  week date not null,
  metric text not null,
  asset_id text not null,
  conversation smallint not null,
  segment_id text not null,
  persona_id text not null,
  reason text not null,
  n integer not null,
  primary key (workspace_id, week, metric, asset_id, conversation, segment_id, persona_id, reason)
);
create index rollups_asset on rollups (workspace_id, asset_id, week, metric);

create table replies (
  workspace_id text not null,
  id text not null,
  seq bigint not null,
  deleted boolean not null default false,
  feedback_id uuid not null,
  member_id text not null,
  by_id text not null,
  by_name text not null,
  status text not null,
  text text not null,
  at bigint not null,
  changed jsonb,
  read_at bigint,
  primary key (workspace_id, id)
);
create unique index replies_feedback on replies (workspace_id, feedback_id) where not deleted;
create unique index replies_member_seq on replies (workspace_id, member_id, seq);

create table corrections (
  workspace_id text not null,
  member_id text not null,
  key text not null,
  account_id text not null,
  seq bigint not null,
  at bigint not null,
  device_id text collate "C" not null,
  event_seq bigint not null,
  primary key (workspace_id, member_id, key)
);
create unique index corrections_member_seq on corrections (workspace_id, member_id, seq);

-- contact_id is empty for the account itself.
create table conversations (
  workspace_id text not null,
  account_id text not null,
  contact_id text not null,
  conversation smallint not null,
  seq bigint not null,
  at bigint not null,
  device_id text collate "C" not null,
  event_seq bigint not null,
  primary key (workspace_id, account_id, contact_id)
);
create unique index conversations_seq on conversations (workspace_id, seq);
