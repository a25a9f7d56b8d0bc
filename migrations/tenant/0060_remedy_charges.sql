-- What a refund moves between manufacturer and member once it is done: whoever gave the buyer the money is not always who bears it.
-- Positive is owed to the member, negative by it. One for a remedy, in one statement.
CREATE TABLE remedy_charges (
  remedy_id TEXT PRIMARY KEY REFERENCES remedies (id),
  member_id TEXT NOT NULL REFERENCES memberships (id),
  currency TEXT NOT NULL,
  amount INTEGER NOT NULL,
  charged_on TEXT NOT NULL,
  facts TEXT NOT NULL,
  statement_id TEXT
) STRICT;
--> statement-breakpoint
CREATE INDEX remedy_charges_unsettled ON remedy_charges (member_id, charged_on) WHERE statement_id IS NULL;
--> statement-breakpoint
CREATE TRIGGER remedy_charges_no_update BEFORE UPDATE ON remedy_charges
WHEN OLD.statement_id IS NOT NULL OR NEW.remedy_id IS NOT OLD.remedy_id OR NEW.member_id IS NOT OLD.member_id
  OR NEW.currency IS NOT OLD.currency OR NEW.amount IS NOT OLD.amount OR NEW.charged_on IS NOT OLD.charged_on
BEGIN SELECT RAISE(ABORT, 'GUARD:HISTORY'); END;
--> statement-breakpoint
CREATE TRIGGER remedy_charges_no_delete BEFORE DELETE ON remedy_charges
BEGIN SELECT RAISE(ABORT, 'GUARD:HISTORY'); END;
