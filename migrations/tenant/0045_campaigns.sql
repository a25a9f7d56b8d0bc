-- Recalls, free services and reworks: for which units, when, what is done and what is paid for it.
CREATE TABLE campaigns (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  notice TEXT NOT NULL,
  starts_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  operation TEXT NOT NULL,
  amount INTEGER NOT NULL,
  currency TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  ended_at INTEGER,
  version INTEGER NOT NULL
) STRICT;
--> statement-breakpoint
-- The unit leads the key: behind a printed code its campaigns are found by one step.
CREATE TABLE campaign_units (
  unit_id TEXT NOT NULL REFERENCES units (id),
  campaign_id TEXT NOT NULL REFERENCES campaigns (id),
  PRIMARY KEY (unit_id, campaign_id)
) STRICT;
--> statement-breakpoint
CREATE INDEX campaign_units_campaign ON campaign_units (campaign_id);
--> statement-breakpoint
CREATE TABLE campaign_batches (
  model_id TEXT NOT NULL REFERENCES models (id),
  batch TEXT NOT NULL,
  campaign_id TEXT NOT NULL REFERENCES campaigns (id),
  PRIMARY KEY (model_id, batch, campaign_id)
) STRICT;
--> statement-breakpoint
CREATE INDEX campaign_batches_campaign ON campaign_batches (campaign_id);
--> statement-breakpoint
CREATE TABLE campaign_works (
  campaign_id TEXT NOT NULL REFERENCES campaigns (id),
  unit_id TEXT NOT NULL REFERENCES units (id),
  done_on TEXT NOT NULL,
  member_id TEXT,
  recorded_at INTEGER NOT NULL,
  PRIMARY KEY (unit_id, campaign_id)
) STRICT;
--> statement-breakpoint
CREATE INDEX campaign_works_campaign ON campaign_works (campaign_id);
--> statement-breakpoint
-- How many units a batch has.
CREATE INDEX units_batch ON units (model_id, batch) WHERE batch IS NOT NULL;
