-- What was found turned out to be wrong: a row of its own, since what was found is never edited.
CREATE TABLE verification_withdrawals (
  verification_id TEXT PRIMARY KEY REFERENCES verifications (id),
  reason TEXT NOT NULL,
  withdrawn_by TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
