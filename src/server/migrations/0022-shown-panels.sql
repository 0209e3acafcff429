-- Panels as reps saw them, each once a day, without who saw it or how often: what was shown, to be looked at again.
-- body: the state in canonical JSON; digest: the SHA-256 that the browser gave it.
create table shown_panels (
  workspace_id text not null,
  account_id text not null,
  day date not null,
  digest text not null,
  contact_id text,
  body text not null,
  primary key (workspace_id, account_id, day, digest)
);
create index shown_panels_day on shown_panels (workspace_id, day);
