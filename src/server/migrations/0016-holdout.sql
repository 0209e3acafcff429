-- The share of showings that are held out of what was learned, in per cent, and since when it is this size: an admin's choice.
alter table workspaces
  add column holdout smallint not null default 0,
  add column holdout_since bigint;
