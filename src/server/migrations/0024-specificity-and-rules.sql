-- How specific each account's point of view is, as counted in the background from its row (account_seq) and from the library
-- (library_seq). score: the order of the list, the least specific first. helps: the key of the fact that would raise it most.
create table specificity (
  workspace_id text not null,
  account_id text not null,
  account_seq bigint not null,
  library_seq bigint not null,
  counted_on date not null,
  sentences smallint not null,
  specific smallint not null,
  market boolean not null,
  score double precision not null,
  helps text,
  helps_share double precision,
  primary key (workspace_id, account_id)
);
create index specificity_market on specificity (workspace_id, account_id) where market;

-- The segment that a rule gave: while it is the account's segment, rules decide; another was set by hand or by an import.
alter table accounts add column rule_segment text;
