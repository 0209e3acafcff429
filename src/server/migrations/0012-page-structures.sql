-- Structures of pages that changed, as reps chose to send them: tags and names of attributes, no word of the page, and nobody.
-- finders: the version of the finders that failed.
create table page_structures (
  workspace_id text not null,
  id text not null,
  site text not null,
  page text not null,
  finders integer not null,
  at bigint not null,
  body text not null,
  primary key (workspace_id, id)
);
create index page_structures_newest on page_structures (workspace_id, site, at desc);
