-- What a view counts that narrows by time and segment alone, kept beside the finest sums: one row for each value of each cut.
-- cut: asset, conversation, persona, reason of reports; touch: what was shown, seen, opened and copied, by asset.
-- key: the cut's value, empty for none; segment_id empty for none.
create table cut_sums (
  workspace_id text not null,
  cut text not null,
  week date not null,
  segment_id text not null,
  key text not null,
  metric text not null,
  n integer not null,
  primary key (workspace_id, cut, week, segment_id, key, metric)
);

-- Filled from what has been counted so far; row-level security, where it is on already, would hide that from the owner.
alter table rollups no force row level security;
insert into cut_sums (workspace_id, cut, week, segment_id, key, metric, n)
select r.workspace_id, c.cut, r.week, r.segment_id, c.key, r.metric, sum(r.n)
from rollups r cross join lateral (values ('asset', r.asset_id), ('conversation', r.conversation::text),
  ('persona', r.persona_id), ('reason', r.reason), ('touch', r.asset_id)) as c(cut, key)
where (r.metric like '%.%') = (c.cut <> 'touch') and (c.cut not in ('asset', 'touch') or c.key <> '')
group by 1, 2, 3, 4, 5, 6 having sum(r.n) <> 0;
alter table rollups force row level security;

-- The two kinds of reports that only the reports themselves can tell apart.
create index feedback_worded on feedback (workspace_id, week) where worded and not withdrawn;
create index feedback_pov on feedback (workspace_id, week) where subject = 'pov' and not withdrawn;
