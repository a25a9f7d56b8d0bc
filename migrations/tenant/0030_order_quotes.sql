-- What the customer was told before work that costs something, and what they said; what was shown is never changed.
CREATE TABLE order_quotes (
  work_order_id TEXT NOT NULL REFERENCES work_orders (id),
  number INTEGER NOT NULL,
  content TEXT NOT NULL,
  hash TEXT NOT NULL,
  state TEXT NOT NULL,
  offered_at INTEGER NOT NULL,
  answered_at INTEGER,
  answered_by TEXT,
  PRIMARY KEY (work_order_id, number)
) STRICT;
--> statement-breakpoint
CREATE TRIGGER order_quotes_no_update BEFORE UPDATE ON order_quotes
WHEN OLD.state <> 'offered' OR NEW.content IS NOT OLD.content OR NEW.hash IS NOT OLD.hash
BEGIN SELECT RAISE(ABORT, 'GUARD:HISTORY'); END;
