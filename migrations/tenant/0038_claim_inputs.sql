-- What a decision looked at, as it was judged: terms, matrix and rate card by the versions that the file names, everything else
-- word for word. Claims from before this have none.
CREATE TABLE claim_inputs (
  claim_id TEXT NOT NULL,
  round INTEGER NOT NULL,
  version INTEGER NOT NULL,
  file TEXT NOT NULL,
  PRIMARY KEY (claim_id, round)
) STRICT;
--> statement-breakpoint
CREATE TRIGGER claim_inputs_no_update BEFORE UPDATE ON claim_inputs BEGIN SELECT RAISE(ABORT, 'GUARD:HISTORY'); END;
--> statement-breakpoint
CREATE TRIGGER claim_inputs_no_delete BEFORE DELETE ON claim_inputs BEGIN SELECT RAISE(ABORT, 'GUARD:HISTORY'); END;
