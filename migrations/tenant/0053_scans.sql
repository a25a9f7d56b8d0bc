-- A printed code was scanned: when, in which coarse region, and by nobody in particular: no address is kept.
CREATE TABLE scans (
  id TEXT PRIMARY KEY,
  code_hash TEXT NOT NULL,
  unit_id TEXT NOT NULL REFERENCES units (id),
  at INTEGER NOT NULL,
  place TEXT
) STRICT;
--> statement-breakpoint
CREATE INDEX scans_code ON scans (code_hash, at);
--> statement-breakpoint
CREATE INDEX scans_unit ON scans (unit_id, id);
--> statement-breakpoint
CREATE INDEX scans_at ON scans (at);
--> statement-breakpoint
-- A code that was scanned too often, or in too many places, to be on one label. Put aside by the manufacturer, it may come again.
CREATE TABLE code_alarms (
  code_hash TEXT PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  unit_id TEXT NOT NULL REFERENCES units (id),
  reason TEXT NOT NULL,
  scans INTEGER NOT NULL,
  places INTEGER NOT NULL,
  raised_at INTEGER NOT NULL,
  dismissed_at INTEGER,
  version INTEGER NOT NULL
) STRICT;
