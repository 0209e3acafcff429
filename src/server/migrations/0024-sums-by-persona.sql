-- The finest sums of one persona, of one conversation of it too: of a year only those are read. n is not in it, so that adding
-- to a cell does not touch it; what is shown and seen has no such view.
create index rollups_persona on rollups (workspace_id, persona_id, conversation, week) where metric like '%.%';
