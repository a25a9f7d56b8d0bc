-- What a simulation came to: of each claim that would come out differently, both decisions; of each member, the sums. Names and
-- numbers of the claims are read from the claims themselves.
CREATE TABLE simulated_claims (
  job_id TEXT NOT NULL,
  claim_id TEXT NOT NULL,
  member_id TEXT NOT NULL,
  before_verdict TEXT NOT NULL,
  before_approved INTEGER NOT NULL,
  before_payable INTEGER NOT NULL,
  after_verdict TEXT NOT NULL,
  after_approved INTEGER NOT NULL,
  after_payable INTEGER NOT NULL,
  PRIMARY KEY (job_id, claim_id)
) STRICT;
--> statement-breakpoint
CREATE INDEX simulated_claims_member ON simulated_claims (job_id, member_id, claim_id);
--> statement-breakpoint
CREATE TABLE simulated_members (
  job_id TEXT NOT NULL,
  member_id TEXT NOT NULL,
  claims INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  before_approved INTEGER NOT NULL,
  before_payable INTEGER NOT NULL,
  after_approved INTEGER NOT NULL,
  after_payable INTEGER NOT NULL,
  PRIMARY KEY (job_id, member_id)
) STRICT;
