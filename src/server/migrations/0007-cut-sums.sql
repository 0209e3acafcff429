-- What an unfiltered view counts, kept beside the finest sums: per week, one row for each value of each cut alone.
-- cut: asset, conversation, segment, persona, reason; key: its value, empty for none. Showings and looks are cut by asset alone.
create table cut_sums (
  workspace_id text not null,
  cut text not null,
  week date not null,
  key text not null,
  metric text not null,
  n integer not null,
  primary key (workspace_id, cut, week, key, metric)
);

-- Filled from what has been counted so far; row-level security, where it is on already, would hide that from the owner.
alter table rollups no force row level security;
insert into cut_sums (workspace_id, cut, week, key, metric, n)
select r.workspace_id, c.cut, r.week, c.key, r.metric, sum(r.n)
from rollups r cross join lateral (values ('asset', r.asset_id), ('conversation', r.conversation::text),
  ('segment', r.segment_id), ('persona', r.persona_id), ('reason', r.reason)) as c(cut, key)
where (r.metric like '%.%' or c.cut = 'asset') and (c.cut <> 'asset' or c.key <> '')
group by 1, 2, 3, 4, 5 having sum(r.n) <> 0;
alter table rollups force row level security;
