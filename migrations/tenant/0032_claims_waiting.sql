-- What waits for people, the greatest first. Only claims that wait are in them: a decision takes them out again.
CREATE INDEX claims_waiting_amount ON claims (state, mode, claimed_amount DESC, id) WHERE state IN ('in_review', 'appealed');
--> statement-breakpoint
CREATE INDEX claims_waiting_risk ON claims (state, mode, risk_score DESC, id) WHERE state IN ('in_review', 'appealed');
