CREATE TABLE models (
  id TEXT PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  components TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  version INTEGER NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE units (
  id TEXT PRIMARY KEY,
  serial TEXT NOT NULL,
  -- Spellings of one serial meet here: compatibility forms folded, upper case, no separators.
  canonical_serial TEXT NOT NULL UNIQUE,
  model_id TEXT NOT NULL REFERENCES models (id),
  batch TEXT,
  created_at INTEGER NOT NULL,
  version INTEGER NOT NULL
) STRICT;
--> statement-breakpoint
-- What happened to a unit, append-only; everything else about it is derived from this.
CREATE TABLE unit_events (
  unit_id TEXT NOT NULL REFERENCES units (id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  happened_on TEXT NOT NULL,
  recorded_at INTEGER NOT NULL,
  PRIMARY KEY (unit_id, position)
) STRICT;
--> statement-breakpoint
CREATE TRIGGER unit_events_no_update BEFORE UPDATE ON unit_events BEGIN SELECT RAISE(ABORT, 'GUARD:HISTORY'); END;
--> statement-breakpoint
-- Printed codes, hashed: whoever reads this table cannot print a label.
CREATE TABLE unit_codes (
  code_hash TEXT PRIMARY KEY,
  unit_id TEXT NOT NULL REFERENCES units (id),
  issued_at INTEGER NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX unit_codes_unit ON unit_codes (unit_id);
--> statement-breakpoint
CREATE TABLE imports (
  id TEXT PRIMARY KEY,
  state TEXT NOT NULL,
  rows INTEGER NOT NULL,
  imported INTEGER NOT NULL,
  failures TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  version INTEGER NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE files (
  id TEXT PRIMARY KEY,
  uploaded_by TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size_bytes INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  object_key TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  version INTEGER NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX files_sha256 ON files (sha256);
