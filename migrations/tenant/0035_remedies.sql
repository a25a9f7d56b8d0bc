-- What buyers were granted: one at a time for a unit, and none after the money is back or another unit is given.
CREATE TABLE remedies (
  id TEXT PRIMARY KEY,
  unit_id TEXT NOT NULL REFERENCES units (id),
  remedy TEXT NOT NULL,
  rule TEXT NOT NULL,
  reason TEXT NOT NULL,
  state TEXT NOT NULL,
  money TEXT,
  granted_on TEXT NOT NULL,
  due_on TEXT NOT NULL,
  owner TEXT NOT NULL,
  granted_by TEXT NOT NULL,
  done_on TEXT,
  replaced_by TEXT,
  created_at INTEGER NOT NULL,
  version INTEGER NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX remedies_lock ON remedies (unit_id) WHERE state = 'granted' OR (state = 'done' AND remedy <> 'repair');
--> statement-breakpoint
CREATE INDEX remedies_unit ON remedies (unit_id, id);
