-- Conversations that ended with their output written down in full. A column of its own: the figure stays when words are erased.
alter table feedback add column successful boolean not null default false;

-- Row-level security would hide the rows from their owner.
alter table feedback no force row level security;
update feedback set successful = true
where subject = 'conversation' and answer = 'reached' and data->>'output' is not null;
alter table feedback force row level security;

create index feedback_successful on feedback (workspace_id, week, conversation) where successful and not withdrawn;
