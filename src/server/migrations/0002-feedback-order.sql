-- Reports are read newest week first, signed ones by time, then unsigned ones in no order that tells a time.
drop index feedback_week;
create index feedback_order on feedback
  (workspace_id, week, signed, (case when signed then given_at else 0 end), shown_id) where not withdrawn;
