CREATE TABLE notices (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  network TEXT NOT NULL,
  subject TEXT NOT NULL,
  params TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE invitations (
  id TEXT PRIMARY KEY,
  member_kind TEXT NOT NULL,
  email TEXT NOT NULL,
  token_hash TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL,
  expires_at INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  version INTEGER NOT NULL
) STRICT;
--> statement-breakpoint
-- A shop or distributor in this network, from its application on.
CREATE TABLE memberships (
  id TEXT PRIMARY KEY,
  tenant_id TEXT NOT NULL UNIQUE,
  tenant_slug TEXT NOT NULL,
  kind TEXT NOT NULL,
  state TEXT NOT NULL,
  legal_name TEXT NOT NULL,
  licence_number TEXT NOT NULL,
  division_code TEXT NOT NULL,
  address TEXT NOT NULL,
  phone TEXT NOT NULL,
  categories TEXT NOT NULL,
  applied_at INTEGER NOT NULL,
  version INTEGER NOT NULL
) STRICT;
--> statement-breakpoint
-- In a member's own database: the networks that it belongs to, as the manufacturers last said.
CREATE TABLE network_links (
  network_id TEXT PRIMARY KEY,
  slug TEXT NOT NULL,
  name TEXT NOT NULL,
  membership_id TEXT NOT NULL,
  member_kind TEXT NOT NULL,
  state TEXT NOT NULL,
  at INTEGER NOT NULL,
  version INTEGER NOT NULL
) STRICT;
--> statement-breakpoint
-- Published terms are never edited: a change is a new row with a higher number.
CREATE TABLE policies (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  state TEXT NOT NULL,
  number INTEGER,
  effective_from TEXT NOT NULL,
  content TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  published_at INTEGER,
  version INTEGER NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX policies_number ON policies (kind, number) WHERE number IS NOT NULL;
--> statement-breakpoint
CREATE INDEX policies_kind ON policies (kind, id);
--> statement-breakpoint
CREATE INDEX policies_begun ON policies (kind, effective_from, number) WHERE number IS NOT NULL;
