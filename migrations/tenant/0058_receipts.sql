-- What a customer paid for by the quote they agreed to, and what was given back of it. Each shop counts its own papers of each kind
-- without a gap: the number is made by the insert itself. No paper is changed or taken away.
CREATE TABLE receipts (
  id TEXT PRIMARY KEY,
  membership_id TEXT NOT NULL REFERENCES memberships (id),
  kind TEXT NOT NULL,
  number INTEGER NOT NULL,
  work_order_id TEXT NOT NULL REFERENCES work_orders (id),
  issuer TEXT NOT NULL,
  issued_on TEXT NOT NULL,
  issued_at INTEGER NOT NULL,
  currency TEXT NOT NULL,
  total INTEGER NOT NULL,
  content TEXT NOT NULL,
  reason TEXT,
  UNIQUE (membership_id, kind, number)
) STRICT;
--> statement-breakpoint
CREATE INDEX receipts_by_order ON receipts (work_order_id, kind, number);
--> statement-breakpoint
CREATE UNIQUE INDEX receipts_one_an_order ON receipts (work_order_id) WHERE kind = 'receipt';
--> statement-breakpoint
CREATE TRIGGER receipts_no_update BEFORE UPDATE ON receipts
WHEN NEW.id IS NOT OLD.id OR NEW.membership_id IS NOT OLD.membership_id OR NEW.kind IS NOT OLD.kind OR NEW.number IS NOT OLD.number
  OR NEW.work_order_id IS NOT OLD.work_order_id OR NEW.issued_on IS NOT OLD.issued_on OR NEW.issued_at IS NOT OLD.issued_at
  OR NEW.currency IS NOT OLD.currency OR NEW.total IS NOT OLD.total OR NEW.content IS NOT OLD.content
BEGIN SELECT RAISE(ABORT, 'GUARD:HISTORY'); END;
--> statement-breakpoint
CREATE TRIGGER receipts_no_delete BEFORE DELETE ON receipts
BEGIN SELECT RAISE(ABORT, 'GUARD:HISTORY'); END;
