-- A file of units: uploaded in parts, then worked through by a job. The position is the first byte that no slice has taken yet.
CREATE TABLE unit_files (
  id TEXT PRIMARY KEY,
  state TEXT NOT NULL,
  format TEXT NOT NULL,
  encoding TEXT NOT NULL,
  object_key TEXT NOT NULL,
  upload_id TEXT NOT NULL,
  size_bytes INTEGER NOT NULL,
  job_id TEXT,
  columns TEXT,
  position INTEGER NOT NULL,
  line INTEGER NOT NULL,
  rows INTEGER NOT NULL,
  imported INTEGER NOT NULL,
  fault TEXT,
  created_at INTEGER NOT NULL,
  ended_at INTEGER,
  version INTEGER NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX unit_files_state ON unit_files (state);
--> statement-breakpoint
-- Parts that have come, so that an upload which was cut off goes on with the next one.
CREATE TABLE unit_file_parts (
  file_id TEXT NOT NULL REFERENCES unit_files (id),
  part INTEGER NOT NULL,
  etag TEXT NOT NULL,
  size_bytes INTEGER NOT NULL,
  PRIMARY KEY (file_id, part)
) STRICT;
--> statement-breakpoint
-- Rows that were refused, a list for each slice that has some, at the byte that the slice begins with.
CREATE TABLE unit_file_errors (
  file_id TEXT NOT NULL REFERENCES unit_files (id),
  position INTEGER NOT NULL,
  failures TEXT NOT NULL,
  PRIMARY KEY (file_id, position)
) STRICT;
