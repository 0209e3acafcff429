-- What reps' use says, as every device ranks with it: aggregates without anybody's id (domain/rank/evidence.ts).
create table evidence (
  workspace_id text not null,
  id text not null,
  seq bigint not null,
  deleted boolean not null default false,
  data jsonb not null,
  primary key (workspace_id, id)
);
create unique index evidence_seq on evidence (workspace_id, seq);

-- What is counted in the background, because it needs every event. up_to: the counter of changes that it has read.
create table counts (
  workspace_id text not null,
  name text not null,
  up_to bigint not null,
  at bigint not null,
  data jsonb not null,
  primary key (workspace_id, name)
);
