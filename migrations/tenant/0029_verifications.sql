CREATE INDEX sample_claims_claim ON sample_claims (claim_id) WHERE is_drawn = 1;
--> statement-breakpoint
-- What was found when a claim was looked at again: once for each, and for good.
CREATE TABLE verifications (
  id TEXT PRIMARY KEY,
  claim_id TEXT NOT NULL REFERENCES claims (id),
  member_id TEXT NOT NULL,
  member_tenant_id TEXT NOT NULL,
  is_drawn INTEGER NOT NULL,
  verified_on TEXT NOT NULL,
  results TEXT NOT NULL,
  evidence TEXT NOT NULL,
  reason TEXT NOT NULL,
  verified_by TEXT NOT NULL,
  currency TEXT NOT NULL,
  multiple INTEGER NOT NULL,
  charged INTEGER NOT NULL,
  at INTEGER NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX verifications_claim ON verifications (claim_id);
--> statement-breakpoint
CREATE TRIGGER verifications_no_update BEFORE UPDATE ON verifications BEGIN SELECT RAISE(ABORT, 'GUARD:HISTORY'); END;
--> statement-breakpoint
CREATE TRIGGER verifications_no_delete BEFORE DELETE ON verifications BEGIN SELECT RAISE(ABORT, 'GUARD:HISTORY'); END;
--> statement-breakpoint
CREATE TABLE breaches (
  kind TEXT NOT NULL,
  source_id TEXT NOT NULL,
  member_id TEXT NOT NULL,
  member_tenant_id TEXT NOT NULL,
  found_on TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (kind, source_id)
) STRICT;
--> statement-breakpoint
CREATE INDEX breaches_member ON breaches (member_id, found_on, kind);
--> statement-breakpoint
CREATE TRIGGER breaches_no_update BEFORE UPDATE ON breaches BEGIN SELECT RAISE(ABORT, 'GUARD:HISTORY'); END;
--> statement-breakpoint
-- What a member owes beside its claims; a statement takes it once.
CREATE TABLE charges (
  id TEXT PRIMARY KEY,
  member_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  claim_id TEXT NOT NULL REFERENCES claims (id),
  line INTEGER NOT NULL,
  currency TEXT NOT NULL,
  amount INTEGER NOT NULL,
  charged_on TEXT NOT NULL,
  facts TEXT NOT NULL,
  statement_id TEXT
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX charges_once ON charges (claim_id, line, kind);
--> statement-breakpoint
CREATE INDEX charges_unsettled ON charges (member_id, charged_on) WHERE statement_id IS NULL;
--> statement-breakpoint
CREATE TRIGGER charges_no_update BEFORE UPDATE ON charges
  WHEN OLD.statement_id IS NOT NULL OR NEW.amount IS NOT OLD.amount OR NEW.member_id IS NOT OLD.member_id
    BEGIN SELECT RAISE(ABORT, 'GUARD:HISTORY'); END;
--> statement-breakpoint
-- Untaxed sums of a statement, shown apart: fines that the member owes, and what was paid in advance or set off.
ALTER TABLE statements ADD COLUMN penalties INTEGER NOT NULL DEFAULT 0;
--> statement-breakpoint
ALTER TABLE statements ADD COLUMN advances INTEGER NOT NULL DEFAULT 0;
