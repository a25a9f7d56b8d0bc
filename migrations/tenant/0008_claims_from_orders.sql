ALTER TABLE claims ADD COLUMN work_order_id TEXT;
--> statement-breakpoint
ALTER TABLE claims ADD COLUMN agreement_id TEXT;
--> statement-breakpoint
-- The round that the stored decision belongs to: 1 for the first submission, one more for each resubmission.
ALTER TABLE claims ADD COLUMN round INTEGER NOT NULL DEFAULT 1;
--> statement-breakpoint
-- The local day of the decision that stands; the month of it is the month that pays.
ALTER TABLE claims ADD COLUMN decided_on TEXT;
--> statement-breakpoint
-- What was decided before this column was: the day of its submission, in the network's zone (+08:00).
UPDATE claims SET decided_on = date(submitted_at / 1000, 'unixepoch', '+8 hours') WHERE state <> 'in_review';
--> statement-breakpoint
-- Whose yes is there already, where one is not enough.
ALTER TABLE claims ADD COLUMN approvals TEXT NOT NULL DEFAULT '[]';
--> statement-breakpoint
-- What of it stands in a statement or was paid: by which, in which round, and how much of each line.
ALTER TABLE claims ADD COLUMN settlement TEXT;
--> statement-breakpoint
ALTER TABLE claims ADD COLUMN settled_round INTEGER NOT NULL DEFAULT 0;
--> statement-breakpoint
-- The work of one order is claimed once.
CREATE UNIQUE INDEX claims_work_order ON claims (work_order_id, mode) WHERE work_order_id IS NOT NULL;
--> statement-breakpoint
-- What the next statement of a member is made from: empty again once it is made.
CREATE INDEX claims_unsettled ON claims (member_id, decided_on)
  WHERE mode = 'live' AND decided_on IS NOT NULL AND settled_round < round;
--> statement-breakpoint
-- What was decided in a span of days, summed without opening the claims.
CREATE INDEX claims_decided ON claims (mode, decided_on, approved_amount, claimed_amount) WHERE decided_on IS NOT NULL;
--> statement-breakpoint
CREATE INDEX claims_of_membership ON claims (member_id, id);
--> statement-breakpoint
-- Every round as it was sent and decided; what changed from the round before stands beside it.
CREATE TABLE claim_rounds (
  claim_id TEXT NOT NULL REFERENCES claims (id),
  round INTEGER NOT NULL,
  submitted_at INTEGER NOT NULL,
  submitted_by TEXT NOT NULL,
  comment TEXT,
  changes TEXT NOT NULL,
  lines TEXT NOT NULL,
  decision TEXT NOT NULL,
  PRIMARY KEY (claim_id, round)
) STRICT;
--> statement-breakpoint
-- Only what waited for people changes, once, when they decide; what was sent never does.
CREATE TRIGGER claim_rounds_no_update BEFORE UPDATE ON claim_rounds
  WHEN OLD.decision->>'$.verdict' <> 'in_review' OR NEW.claim_id IS NOT OLD.claim_id OR NEW.round IS NOT OLD.round
    OR NEW.submitted_at IS NOT OLD.submitted_at OR NEW.submitted_by IS NOT OLD.submitted_by
    OR NEW.comment IS NOT OLD.comment OR NEW.changes IS NOT OLD.changes OR NEW.lines IS NOT OLD.lines BEGIN SELECT RAISE(ABORT, 'GUARD:HISTORY'); END;
