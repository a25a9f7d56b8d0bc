-- A GTIN that was printed and corrected later: links with it lead to its model for ever.
CREATE TABLE former_gtins (
  gtin TEXT PRIMARY KEY,
  model_id TEXT NOT NULL REFERENCES models (id),
  replaced_at INTEGER NOT NULL
) STRICT;
