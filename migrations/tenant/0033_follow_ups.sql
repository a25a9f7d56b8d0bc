-- A shop asks its customers after the work: each attempt is a row; the day of the order's signature says to which month it counts.
CREATE TABLE follow_ups (
  id TEXT PRIMARY KEY,
  work_order_id TEXT NOT NULL REFERENCES work_orders (id),
  membership_id TEXT NOT NULL,
  signed_on TEXT NOT NULL,
  result TEXT NOT NULL,
  comment TEXT,
  done_on TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX follow_ups_reached ON follow_ups (membership_id, signed_on, work_order_id) WHERE result <> 'no_contact';
--> statement-breakpoint
CREATE INDEX follow_ups_order ON follow_ups (work_order_id);
