-- Terms to avoid, as every device checks a rep's text against them.
create table terms (
  workspace_id text not null,
  id text not null,
  seq bigint not null,
  deleted boolean not null default false,
  data jsonb not null,
  primary key (workspace_id, id)
);
create unique index terms_seq on terms (workspace_id, seq);
