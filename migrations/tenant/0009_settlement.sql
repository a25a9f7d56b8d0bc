CREATE TABLE periods (
  period TEXT PRIMARY KEY,
  closed_at INTEGER NOT NULL,
  closed_by TEXT NOT NULL,
  version INTEGER NOT NULL
) STRICT;
--> statement-breakpoint
-- Keys that documents are signed with; their public halves are never withdrawn. They are no token keys and stand elsewhere.
CREATE TABLE document_keys (
  kid TEXT PRIMARY KEY,
  public_jwk TEXT NOT NULL,
  sealed_private_key TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE statements (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  period TEXT NOT NULL,
  membership_id TEXT NOT NULL REFERENCES memberships (id),
  member_tenant_id TEXT NOT NULL,
  member_name TEXT NOT NULL,
  agreement_id TEXT,
  terms TEXT NOT NULL,
  state TEXT NOT NULL,
  currency TEXT NOT NULL,
  goods INTEGER NOT NULL,
  goods_tax INTEGER NOT NULL,
  services INTEGER NOT NULL,
  services_tax INTEGER NOT NULL,
  total INTEGER NOT NULL,
  line_count INTEGER NOT NULL,
  issued_on TEXT NOT NULL,
  confirmed_on TEXT,
  papers_received_on TEXT,
  papers_count_as TEXT,
  audited_on TEXT,
  approvals TEXT NOT NULL,
  pay_by TEXT,
  paid_on TEXT,
  payment_reference TEXT,
  dispute TEXT,
  -- The signed document (JWS, RFC 7515), once approved.
  document TEXT,
  created_at INTEGER NOT NULL,
  version INTEGER NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX statements_one ON statements (period, membership_id);
--> statement-breakpoint
CREATE INDEX statements_member ON statements (member_tenant_id, id);
--> statement-breakpoint
CREATE INDEX statements_state ON statements (state, id);
--> statement-breakpoint
CREATE TABLE statement_lines (
  statement_id TEXT NOT NULL REFERENCES statements (id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  source_id TEXT NOT NULL,
  source_line INTEGER NOT NULL,
  round INTEGER NOT NULL,
  category TEXT NOT NULL,
  amount INTEGER NOT NULL,
  tax INTEGER NOT NULL,
  facts TEXT NOT NULL,
  PRIMARY KEY (statement_id, position)
) STRICT;
--> statement-breakpoint
-- Nothing is settled twice; what a later round adds to a line is an entry of its own.
CREATE UNIQUE INDEX statement_lines_once ON statement_lines (source_id, source_line, kind, round);
--> statement-breakpoint
CREATE TRIGGER statement_lines_no_update BEFORE UPDATE ON statement_lines BEGIN SELECT RAISE(ABORT, 'GUARD:HISTORY'); END;
--> statement-breakpoint
-- Money only, double entry, append-only.
CREATE TABLE ledger_entries (
  id TEXT PRIMARY KEY,
  business_key TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  period TEXT NOT NULL,
  statement_id TEXT,
  posted_on TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX ledger_entries_statement ON ledger_entries (statement_id, id);
--> statement-breakpoint
CREATE TABLE ledger_postings (
  entry_id TEXT NOT NULL REFERENCES ledger_entries (id),
  position INTEGER NOT NULL,
  account TEXT NOT NULL,
  membership_id TEXT,
  currency TEXT NOT NULL,
  -- Minor units; a debit is positive, a credit negative.
  amount INTEGER NOT NULL,
  PRIMARY KEY (entry_id, position)
) STRICT;
--> statement-breakpoint
CREATE INDEX ledger_postings_member ON ledger_postings (membership_id, account, currency, amount);
--> statement-breakpoint
CREATE TRIGGER ledger_entries_no_update BEFORE UPDATE ON ledger_entries BEGIN SELECT RAISE(ABORT, 'GUARD:HISTORY'); END;
--> statement-breakpoint
CREATE TRIGGER ledger_entries_no_delete BEFORE DELETE ON ledger_entries BEGIN SELECT RAISE(ABORT, 'GUARD:HISTORY'); END;
--> statement-breakpoint
CREATE TRIGGER ledger_postings_no_update BEFORE UPDATE ON ledger_postings BEGIN SELECT RAISE(ABORT, 'GUARD:HISTORY'); END;
--> statement-breakpoint
CREATE TRIGGER ledger_postings_no_delete BEFORE DELETE ON ledger_postings BEGIN SELECT RAISE(ABORT, 'GUARD:HISTORY'); END;
