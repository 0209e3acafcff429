-- What a check planned waits in import_files ("plan") for its run; planned_on says what it rests on.
alter table imports add column planned_on text;
