-- Pages that said less than their address promises: how many browsers met it on a day, by finder. Nothing of the page and
-- nobody is in it. how: silent, disagreed.
create table page_drifts (
  workspace_id text not null,
  day date not null,
  site text not null,
  page text not null,
  field text not null,
  finder text not null,
  how text not null,
  n integer not null,
  primary key (workspace_id, day, site, page, field, finder, how)
);
