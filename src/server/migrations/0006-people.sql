-- People's data: who was erased, so that they stay erased. Nothing of them is kept but hashes under the workspace's secret.

alter table workspaces
  add column erasure_secret text not null default replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''),
  add column erasures integer not null default 0;

-- An erased member keeps a row without a name: what they reported still counts, as one person's.
alter table members add column erased_at bigint;

-- seq: devices are told, and told again whenever one of them still knew the person.
create table erasures (
  workspace_id text not null,
  id text not null,
  seq bigint not null,
  kind text not null,
  at bigint not null,
  by_id text not null,
  primary key (workspace_id, id)
);
create unique index erasures_seq on erasures (workspace_id, seq);

create table erased_identities (
  workspace_id text not null,
  hash text not null,
  erasure_id text not null,
  primary key (workspace_id, hash)
);
create index erased_identities_erasure on erased_identities (workspace_id, erasure_id);
