-- What a model is made of, how long work on it takes, what it costs at most, and what is to be read about it. Apart from the model,
-- which every scan of a code reads.
CREATE TABLE model_sheets (
  model_id TEXT PRIMARY KEY REFERENCES models (id),
  parts TEXT NOT NULL,
  operations TEXT NOT NULL,
  documents TEXT NOT NULL,
  prices TEXT
) STRICT;
