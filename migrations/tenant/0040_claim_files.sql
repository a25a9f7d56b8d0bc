-- The claims of a file that somebody sent, each with its answer once it has one. A job works through them in their order.
CREATE TABLE claim_file_rows (
  job_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  line INTEGER NOT NULL,
  body TEXT NOT NULL,
  answer TEXT,
  PRIMARY KEY (job_id, position)
) STRICT;
