-- Sales of members by their day; sales that an import brings have no member and are not in it.
CREATE INDEX unit_events_sales ON unit_events (happened_on, unit_id) WHERE kind = 'invoice' AND member_id IS NOT NULL;
--> statement-breakpoint
-- A distributor's report of a month that is over: how many it sold, and how many of them it entered late.
CREATE TABLE sales_reports (
  member_id TEXT NOT NULL,
  month TEXT NOT NULL,
  units INTEGER NOT NULL,
  late INTEGER NOT NULL,
  reported_at INTEGER NOT NULL,
  PRIMARY KEY (member_id, month)
) STRICT;
