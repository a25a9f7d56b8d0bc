-- What is let in on a UTC day, one row a quota: a new day begins at nothing. `maximum` is an operator's word for this tenant.
CREATE TABLE quotas (
  name TEXT PRIMARY KEY,
  day INTEGER NOT NULL,
  used INTEGER NOT NULL,
  maximum INTEGER,
  version INTEGER NOT NULL
) STRICT;
