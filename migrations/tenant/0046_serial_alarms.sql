-- A serial that shows up where it cannot be: never shipped, in another region than it was shipped to, or a second time. Raised once for
-- each thing that it is about, and seen by somebody.
CREATE TABLE serial_alarms (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  -- The unit, or the import that brought the serial again.
  about TEXT NOT NULL,
  serial TEXT NOT NULL,
  place TEXT NOT NULL,
  member_id TEXT,
  raised_at INTEGER NOT NULL,
  seen_at INTEGER,
  seen_by TEXT,
  version INTEGER NOT NULL,
  UNIQUE (kind, about)
) STRICT;
--> statement-breakpoint
CREATE INDEX serial_alarms_open ON serial_alarms (id) WHERE seen_at IS NULL;
