-- The way into a network: who has an application in hand and until when, a later first day, a probation.
ALTER TABLE memberships ADD COLUMN licence_key TEXT;
--> statement-breakpoint
ALTER TABLE memberships ADD COLUMN review_due_at INTEGER;
--> statement-breakpoint
ALTER TABLE memberships ADD COLUMN reviewer TEXT;
--> statement-breakpoint
ALTER TABLE memberships ADD COLUMN missing TEXT NOT NULL DEFAULT '[]';
--> statement-breakpoint
ALTER TABLE memberships ADD COLUMN starts_on TEXT;
--> statement-breakpoint
ALTER TABLE memberships ADD COLUMN probation_until TEXT;
--> statement-breakpoint
-- One outlet comes in once. Who is gone has given its licence's place back.
CREATE UNIQUE INDEX memberships_licence ON memberships (licence_key)
  WHERE licence_key IS NOT NULL AND state NOT IN ('declined', 'expired', 'terminated');
--> statement-breakpoint
-- An application as it was sent; another one of the same outlet is another row.
CREATE TABLE applications (
  membership_id TEXT NOT NULL,
  number INTEGER NOT NULL,
  facts TEXT NOT NULL,
  requirements_id TEXT,
  submitted_at INTEGER NOT NULL,
  PRIMARY KEY (membership_id, number)
) STRICT;
--> statement-breakpoint
CREATE TABLE application_papers (
  membership_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  file_id TEXT NOT NULL,
  added_at INTEGER NOT NULL,
  PRIMARY KEY (membership_id, file_id)
) STRICT;
--> statement-breakpoint
-- Each rule that was looked at, by run: it can be looked at again.
CREATE TABLE application_checks (
  membership_id TEXT NOT NULL,
  run INTEGER NOT NULL,
  position INTEGER NOT NULL,
  rule TEXT NOT NULL,
  verdict TEXT NOT NULL,
  saw TEXT NOT NULL,
  code TEXT,
  path TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (membership_id, run, position)
) STRICT;
--> statement-breakpoint
-- What an outlet is now, by its last application.
CREATE TABLE outlets (
  membership_id TEXT PRIMARY KEY,
  outlet_class TEXT,
  opening_hours TEXT,
  coverage TEXT NOT NULL,
  insurance_number TEXT,
  insured_until TEXT,
  is_insurance_lapsed INTEGER NOT NULL
) STRICT;
--> statement-breakpoint
-- Where it is, for each category that it serves and for '*': the directory is read by it.
CREATE TABLE outlet_places (
  category TEXT NOT NULL,
  division_code TEXT NOT NULL,
  membership_id TEXT NOT NULL,
  PRIMARY KEY (category, division_code, membership_id)
) STRICT;
--> statement-breakpoint
CREATE INDEX outlet_places_of ON outlet_places (membership_id);
--> statement-breakpoint
CREATE TABLE certificates (
  membership_id TEXT NOT NULL,
  category TEXT NOT NULL,
  number TEXT NOT NULL,
  technician TEXT NOT NULL,
  valid_until TEXT NOT NULL,
  state TEXT NOT NULL,
  source TEXT NOT NULL,
  PRIMARY KEY (membership_id, category, number)
) STRICT;
