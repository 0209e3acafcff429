-- Finders that admins have mended: one row for each step of a site, the greatest version is what holds.
-- contents: the shipped version whose table this step carries, 1 for the finders that are built in.
-- former: of a shipped one, the contents that it took the place of. body: the table as devices get it, JSON.
create table finder_fixes (
  workspace_id text not null,
  site text not null,
  version integer not null,
  seq bigint not null,
  step text not null check (step in ('shipped', 'reverted', 'off', 'on')),
  contents integer not null,
  former integer,
  off boolean not null,
  body text not null,
  by_id text not null,
  at bigint not null,
  primary key (workspace_id, site, version)
);
create unique index finder_fixes_seq on finder_fixes (workspace_id, seq);
