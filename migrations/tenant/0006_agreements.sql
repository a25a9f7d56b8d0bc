-- What a manufacturer and one member agreed: numbered versions, never edited after they were offered.
CREATE TABLE agreements (
  id TEXT PRIMARY KEY,
  membership_id TEXT NOT NULL REFERENCES memberships (id),
  member_tenant_id TEXT NOT NULL,
  number INTEGER NOT NULL,
  state TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_until TEXT,
  content TEXT NOT NULL,
  -- The very bytes that both sign, and their SHA-256.
  document TEXT,
  document_hash TEXT,
  manufacturer_signature TEXT,
  member_signature TEXT,
  offered_at INTEGER,
  in_force_at INTEGER,
  created_at INTEGER NOT NULL,
  version INTEGER NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX agreements_number ON agreements (membership_id, number);
--> statement-breakpoint
CREATE INDEX agreements_membership ON agreements (membership_id, id);
--> statement-breakpoint
-- Which version holds for a member on a day.
CREATE INDEX agreements_in_force ON agreements (member_tenant_id, in_force_at, number) WHERE in_force_at IS NOT NULL;
--> statement-breakpoint
-- Two versions of one member that are signed at the same moment: the second commit is undone and runs again.
CREATE UNIQUE INDEX agreements_one_in_force ON agreements (membership_id) WHERE state = 'in_force';
--> statement-breakpoint
-- Divisions that an agreement gives to a member: dispatch looks a place up by each of its prefixes. Rows of a version stay
-- while it may still hold, also when the next one that begins later is signed.
CREATE TABLE territories (
  division TEXT NOT NULL,
  membership_id TEXT NOT NULL REFERENCES memberships (id),
  agreement_id TEXT NOT NULL REFERENCES agreements (id),
  is_exclusive INTEGER NOT NULL,
  PRIMARY KEY (division, membership_id, agreement_id)
) STRICT;
--> statement-breakpoint
CREATE INDEX territories_membership ON territories (membership_id);
--> statement-breakpoint
ALTER TABLE memberships ADD COLUMN grade TEXT;
--> statement-breakpoint
CREATE INDEX memberships_state ON memberships (state, id);
--> statement-breakpoint
CREATE INDEX agreements_offered ON agreements (id) WHERE state = 'offered';
--> statement-breakpoint
-- Trade item number (GS1), always fourteen digits.
ALTER TABLE models ADD COLUMN gtin TEXT;
--> statement-breakpoint
CREATE UNIQUE INDEX models_gtin ON models (gtin) WHERE gtin IS NOT NULL;
--> statement-breakpoint
-- To whom a unit was shipped, or who sold it; the member's own id is set where the event gives it the unit.
ALTER TABLE unit_events ADD COLUMN member_id TEXT;
--> statement-breakpoint
ALTER TABLE unit_events ADD COLUMN details TEXT;
--> statement-breakpoint
CREATE INDEX unit_events_member ON unit_events (member_id, unit_id) WHERE member_id IS NOT NULL;
--> statement-breakpoint
-- A customer who told us that the unit is theirs, with consent to be written to.
CREATE TABLE registrations (
  id TEXT PRIMARY KEY,
  unit_id TEXT NOT NULL REFERENCES units (id),
  purchased_on TEXT NOT NULL,
  name TEXT NOT NULL,
  phone TEXT NOT NULL,
  invoice_file_id TEXT,
  consented_at INTEGER NOT NULL,
  registered_at INTEGER NOT NULL,
  version INTEGER NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX registrations_unit ON registrations (unit_id, id);
