-- From 0 to 100, for the manufacturer's own people; what it was judged by stands beside it, so that it can be judged again.
ALTER TABLE claims ADD COLUMN risk_score INTEGER NOT NULL DEFAULT 0;
--> statement-breakpoint
ALTER TABLE claims ADD COLUMN risk_facts TEXT;
--> statement-breakpoint
-- How many live claims came in, by the day and the month of the repair, the component and the technician: for each member,
-- and under '*' for the whole network. Read by its key, so that a score costs the same with ten claims and a million.
CREATE TABLE claim_counts (
  member_tenant_id TEXT NOT NULL,
  key TEXT NOT NULL,
  claims INTEGER NOT NULL,
  PRIMARY KEY (member_tenant_id, key)
) STRICT;
--> statement-breakpoint
INSERT INTO claim_counts
SELECT w.value, k.value, count(*) FROM claims c,
  json_each(json_array(c.member_tenant_id, '*')) w,
  json_each(json_array('d/' || c.repaired_on, 'm/' || substr(c.repaired_on, 1, 7),
    'c/' || substr(c.repaired_on, 1, 7) || '/' || c.model_code || '/' || c.component)) k
WHERE c.mode = 'live' GROUP BY w.value, k.value;
