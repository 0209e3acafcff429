-- What a reply says about a request: what was asked for, and beside which account. Null for a reply to a report; feedback_id is then the
-- request's id.
alter table replies add column asked jsonb;
