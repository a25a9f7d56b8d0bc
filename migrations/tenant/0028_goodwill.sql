-- A year's goodwill: what is given and what is granted are rows that are only added; a guard in each batch keeps the second sum within the
-- first, whoever grants at the same time.
CREATE TABLE goodwill_budgets (
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL,
  currency TEXT NOT NULL,
  amount INTEGER NOT NULL,
  reason TEXT NOT NULL,
  given_by TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX goodwill_budgets_year ON goodwill_budgets (year, currency, amount);
--> statement-breakpoint
CREATE TABLE goodwill_grants (
  id TEXT PRIMARY KEY,
  claim_id TEXT NOT NULL REFERENCES claims (id),
  year INTEGER NOT NULL,
  currency TEXT NOT NULL,
  amount INTEGER NOT NULL,
  granted_by TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX goodwill_grants_year ON goodwill_grants (year, currency, amount);
--> statement-breakpoint
CREATE INDEX goodwill_grants_claim ON goodwill_grants (claim_id);
--> statement-breakpoint
CREATE TRIGGER goodwill_budgets_no_delete BEFORE DELETE ON goodwill_budgets BEGIN SELECT RAISE(ABORT, 'GUARD:HISTORY'); END;
--> statement-breakpoint
CREATE TRIGGER goodwill_grants_no_update BEFORE UPDATE ON goodwill_grants BEGIN SELECT RAISE(ABORT, 'GUARD:HISTORY'); END;
--> statement-breakpoint
CREATE TRIGGER goodwill_grants_no_delete BEFORE DELETE ON goodwill_grants BEGIN SELECT RAISE(ABORT, 'GUARD:HISTORY'); END;
--> statement-breakpoint
-- What the agreement promises of a claim before people have decided it, and where that promise stands.
ALTER TABLE claims ADD COLUMN pre_credit INTEGER NOT NULL DEFAULT 0;
--> statement-breakpoint
ALTER TABLE claims ADD COLUMN pre_credit_state TEXT NOT NULL DEFAULT 'none';
--> statement-breakpoint
CREATE INDEX claims_advanced ON claims (member_id) WHERE pre_credit_state IN ('promised', 'credited');
