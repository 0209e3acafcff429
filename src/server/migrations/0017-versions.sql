-- Every state of a message, an insight or a term to avoid: who left it so, when, and by what. by_id is null for an import.
-- document: the whole as it was then. credited_to: the rep whose signed wording was adopted.
create table versions (
  workspace_id text not null,
  kind text not null check (kind in ('message', 'insight', 'term')),
  id text not null,
  version integer not null,
  document jsonb not null,
  by_id text,
  at bigint not null,
  action text not null,
  credited_to text,
  primary key (workspace_id, kind, id, version)
);
-- Row-level security, where it is on already, would hide the rows from the owner.
alter table message_versions no force row level security;
insert into versions (workspace_id, kind, id, version, document, by_id, at, action)
select workspace_id, 'message', message_id, version, data, edited_by, (data->>'updatedAt')::bigint,
  case when data->>'status' = 'retired' then 'retired' else 'published' end
from message_versions;
drop table message_versions;
