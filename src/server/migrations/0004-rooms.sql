-- The rooms in which a company keeps what is its own: settings, accounts, content.
-- languages: those that marketing writes in. retention_months: how long events and notes are kept; null keeps them.
alter table workspaces
  add column languages jsonb not null default '["en", "de"]',
  add column retention_months integer;

-- What the list of accounts is searched and narrowed by: kept beside the row, so that no search reads a document.
alter table accounts
  add column edited_by text,
  add column edited_at bigint,
  add column name_key text generated always as (lower(data->>'name')) stored,
  add column search text generated always as (lower((data->>'name') || ' ' || coalesce(data->>'otherNames', '')
    || ' ' || coalesce(data->>'domains', '') || ' ' || coalesce(data->>'linkedinSlug', ''))) stored,
  add column segment_id text generated always as (data->>'segmentId') stored,
  add column industry text generated always as (data->>'industry') stored,
  add column domains_n integer generated always as (jsonb_array_length(coalesce(data->'domains', '[]'))) stored,
  add column facts_n integer generated always as (jsonb_array_length(coalesce(data->'facts', '[]'))) stored;
create index accounts_name on accounts (workspace_id, name_key, id) where not deleted;
create index accounts_added on accounts (workspace_id, name_key, id) where not deleted and added_by is not null;
create index accounts_industry on accounts (workspace_id, industry) where not deleted;

-- Columns, not expressions: under row-level security no index is searched by what a document holds.
alter table contacts add column account_id text generated always as (data->>'accountId') stored;
create index contacts_account on contacts (workspace_id, account_id) where not deleted;
alter table feedback add column account_id text generated always as (data->'context'->>'accountId') stored;
-- An unsigned report is nobody's on an account, so it stands in no index of accounts.
create index feedback_account on feedback (workspace_id, account_id, given_at)
  where signed and not withdrawn and account_id is not null;

-- Each state of an asset with who left it so, and when; edited_by is null for an import.
create table asset_versions (
  workspace_id text not null,
  asset_id text not null,
  seq bigint not null,
  data jsonb not null,
  edited_by text,
  edited_at bigint not null,
  primary key (workspace_id, asset_id, seq)
);
