-- What somebody looked for and did not find. status: how it ended (PRODUCT 5.4), null while it is open.
create table requests (
  workspace_id text not null,
  id text not null,
  words text not null,
  why text,
  by_id text not null,
  at bigint not null,
  status text,
  answer text,
  ended_at bigint,
  ended_by text,
  primary key (workspace_id, id)
);
create index requests_at on requests (workspace_id, at);
