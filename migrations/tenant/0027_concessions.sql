-- What the manufacturer gives beyond its terms: asked for, said yes to by people. `holder` is the unit, the membership or the
-- administrative division that it is for.
CREATE TABLE concessions (
  id TEXT PRIMARY KEY,
  scope TEXT NOT NULL,
  holder TEXT NOT NULL,
  unit_id TEXT REFERENCES units (id),
  content TEXT NOT NULL,
  reason TEXT NOT NULL,
  state TEXT NOT NULL,
  people_needed INTEGER NOT NULL,
  approvals TEXT NOT NULL,
  asked_by_member TEXT REFERENCES memberships (id),
  asked_by TEXT NOT NULL,
  asked_at INTEGER NOT NULL,
  decided_on TEXT,
  version INTEGER NOT NULL
) STRICT;
--> statement-breakpoint
-- Those that a unit's seller brings with it.
CREATE INDEX concessions_holder ON concessions (holder) WHERE state = 'approved' AND scope <> 'unit';
--> statement-breakpoint
CREATE INDEX concessions_member ON concessions (asked_by_member, id) WHERE asked_by_member IS NOT NULL;
--> statement-breakpoint
CREATE INDEX concessions_unit ON concessions (unit_id) WHERE unit_id IS NOT NULL;
