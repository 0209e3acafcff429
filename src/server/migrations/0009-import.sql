-- Leads; and what an import needs to be checked, run and finished after a crash: the file, its mapping, how it ended.
create table leads (
  workspace_id text not null,
  id text not null,
  seq bigint not null,
  deleted boolean not null default false,
  data jsonb not null,
  primary key (workspace_id, id)
);
create unique index leads_seq on leads (workspace_id, seq);

-- One file from its upload to its end. by_id is empty for the server's own command.
create table imports (
  workspace_id text not null,
  id text not null,
  state text not null,
  file_name text not null,
  bytes bigint not null,
  encoding text not null,
  separator text not null,
  columns jsonb not null,
  source text,
  remembered boolean not null default false,
  kind text,
  mode text,
  mapping jsonb not null,
  by_id text not null,
  by_name text not null,
  created_at bigint not null,
  ended_at bigint,
  result jsonb,
  digest text,
  error text,
  primary key (workspace_id, id)
);
create index imports_newest on imports (workspace_id, created_at desc, id);

-- The file in parts ("file"), and the rows that were given back ("rejected").
create table import_files (
  workspace_id text not null,
  import_id text not null,
  part_of text not null,
  part integer not null,
  bytes bytea not null,
  primary key (workspace_id, import_id, part_of, part)
);

-- How columns were mapped by hand, by the set of their heads.
create table import_mappings (
  workspace_id text not null,
  heads text not null,
  kind text not null,
  mapping jsonb not null,
  at bigint not null,
  primary key (workspace_id, heads)
);
