-- Hash chains over what is append-only: a row names what it seals, and its hash covers that row and the hash before it.
-- Written afterwards by one sealer, never by a commit.
CREATE TABLE seals (
  chain TEXT NOT NULL,
  seq INTEGER NOT NULL,
  subject TEXT NOT NULL,
  version INTEGER NOT NULL,
  prev_hash TEXT NOT NULL,
  hash TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (chain, seq)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX seals_subject ON seals (chain, subject, version);
--> statement-breakpoint
-- A chain has no gap and no fork: of two sealers that read the same head, the second is undone.
CREATE TRIGGER seals_next BEFORE INSERT ON seals
WHEN NEW.seq <> 1 + coalesce((SELECT max(seq) FROM seals WHERE chain = NEW.chain), 0)
  OR NEW.prev_hash <> coalesce((SELECT hash FROM seals WHERE chain = NEW.chain AND seq = NEW.seq - 1), '')
BEGIN SELECT RAISE(ABORT, 'GUARD:SEAL'); END;
--> statement-breakpoint
CREATE TRIGGER seals_no_update BEFORE UPDATE ON seals BEGIN SELECT RAISE(ABORT, 'GUARD:HISTORY'); END;
--> statement-breakpoint
CREATE TRIGGER seals_no_delete BEFORE DELETE ON seals BEGIN SELECT RAISE(ABORT, 'GUARD:HISTORY'); END;
--> statement-breakpoint
-- How far the hashes of a chain were copied out of this database.
CREATE TABLE seal_anchors (
  chain TEXT NOT NULL,
  seq INTEGER NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (chain, seq)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
-- The audit log is read newest first, by who and by what.
CREATE INDEX history_at ON history (at);
--> statement-breakpoint
CREATE INDEX history_actor ON history (actor, at);
--> statement-breakpoint
CREATE INDEX history_action ON history (action, at);
