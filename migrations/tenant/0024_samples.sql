-- The manufacturer's second follow-up: promised by a hash before the month, drawn when it is over.
CREATE TABLE samples (
  month TEXT PRIMARY KEY,
  seed_hash TEXT NOT NULL,
  sealed_seed TEXT NOT NULL,
  share_ppm INTEGER NOT NULL,
  committed_at INTEGER NOT NULL,
  committed_by TEXT NOT NULL,
  seed TEXT,
  claims INTEGER,
  drawn INTEGER,
  last_key TEXT,
  drawn_at INTEGER,
  version INTEGER NOT NULL
) STRICT;
--> statement-breakpoint
-- What was promised stays promised, and what was drawn stays drawn.
CREATE TRIGGER samples_no_update BEFORE UPDATE ON samples
  WHEN OLD.seed IS NOT NULL OR NEW.seed_hash IS NOT OLD.seed_hash OR NEW.share_ppm IS NOT OLD.share_ppm
    OR NEW.committed_at IS NOT OLD.committed_at BEGIN SELECT RAISE(ABORT, 'GUARD:HISTORY'); END;
--> statement-breakpoint
CREATE TABLE sample_claims (
  month TEXT NOT NULL REFERENCES samples (month),
  claim_id TEXT NOT NULL REFERENCES claims (id),
  member_tenant_id TEXT NOT NULL,
  weight INTEGER NOT NULL,
  ticket INTEGER NOT NULL,
  key TEXT NOT NULL,
  is_drawn INTEGER NOT NULL,
  PRIMARY KEY (month, claim_id)
) STRICT;
--> statement-breakpoint
CREATE INDEX sample_claims_drawn ON sample_claims (month, claim_id) WHERE is_drawn = 1;
--> statement-breakpoint
CREATE INDEX sample_claims_of_member ON sample_claims (month, member_tenant_id, claim_id) WHERE is_drawn = 1;
--> statement-breakpoint
CREATE TRIGGER sample_claims_no_update BEFORE UPDATE ON sample_claims BEGIN SELECT RAISE(ABORT, 'GUARD:HISTORY'); END;
