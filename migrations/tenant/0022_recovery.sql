-- What the manufacturer asks of the maker of a causal part.
CREATE TABLE recoveries (
  id TEXT PRIMARY KEY,
  claim_id TEXT NOT NULL REFERENCES claims (id),
  causal_part TEXT NOT NULL,
  supplier TEXT NOT NULL,
  reference TEXT NOT NULL,
  state TEXT NOT NULL,
  currency TEXT NOT NULL,
  asked INTEGER NOT NULL,
  got INTEGER NOT NULL,
  asked_on TEXT NOT NULL,
  due_on TEXT NOT NULL,
  closed_on TEXT,
  reason TEXT,
  created_at INTEGER NOT NULL,
  version INTEGER NOT NULL
) STRICT;
--> statement-breakpoint
-- One demand for one claim: a part that is asked for twice is paid twice.
CREATE UNIQUE INDEX recoveries_of_claim ON recoveries (claim_id);
--> statement-breakpoint
CREATE UNIQUE INDEX recoveries_reference ON recoveries (reference);
--> statement-breakpoint
CREATE INDEX recoveries_supplier ON recoveries (supplier, id);
--> statement-breakpoint
CREATE INDEX recoveries_state ON recoveries (state, id);
--> statement-breakpoint
-- What is open, summed by supplier without opening the files.
CREATE INDEX recoveries_open ON recoveries (supplier, currency, due_on, asked, got) WHERE state NOT IN ('got', 'written_off');
--> statement-breakpoint
CREATE TABLE recovery_receipts (
  recovery_id TEXT NOT NULL REFERENCES recoveries (id),
  position INTEGER NOT NULL,
  amount INTEGER NOT NULL,
  received_on TEXT NOT NULL,
  reference TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (recovery_id, position)
) STRICT;
--> statement-breakpoint
CREATE TRIGGER recovery_receipts_no_update BEFORE UPDATE ON recovery_receipts BEGIN SELECT RAISE(ABORT, 'GUARD:HISTORY'); END;
--> statement-breakpoint
CREATE TRIGGER recovery_receipts_no_delete BEFORE DELETE ON recovery_receipts BEGIN SELECT RAISE(ABORT, 'GUARD:HISTORY'); END;
