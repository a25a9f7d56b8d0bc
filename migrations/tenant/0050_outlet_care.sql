-- Visits to an outlet, what it has to mend, letters of warning, trainings that issue certificates.
CREATE TABLE site_audits (
  id TEXT PRIMARY KEY,
  membership_id TEXT NOT NULL,
  audited_on TEXT NOT NULL,
  items TEXT NOT NULL,
  score INTEGER NOT NULL,
  photos TEXT NOT NULL,
  actions TEXT NOT NULL,
  recorded_by TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  version INTEGER NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX site_audits_member ON site_audits (membership_id, id);
--> statement-breakpoint
CREATE TABLE warning_letters (
  membership_id TEXT NOT NULL,
  number INTEGER NOT NULL,
  issued_on TEXT NOT NULL,
  reason TEXT NOT NULL,
  issued_by TEXT NOT NULL,
  PRIMARY KEY (membership_id, number)
) STRICT;
--> statement-breakpoint
CREATE TABLE trainings (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  category TEXT NOT NULL,
  held_on TEXT NOT NULL,
  certificate_months INTEGER NOT NULL,
  state TEXT NOT NULL,
  attendees TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  version INTEGER NOT NULL
) STRICT;
