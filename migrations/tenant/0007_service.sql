CREATE TABLE service_requests (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  channel TEXT NOT NULL,
  state TEXT NOT NULL,
  reported_at INTEGER NOT NULL,
  unit_id TEXT NOT NULL REFERENCES units (id),
  serial TEXT NOT NULL,
  model_code TEXT NOT NULL,
  symptom_code TEXT,
  symptom_text TEXT NOT NULL,
  severity INTEGER NOT NULL,
  customer_name TEXT NOT NULL,
  customer_phone TEXT NOT NULL,
  customer_tier TEXT,
  address TEXT NOT NULL,
  division_code TEXT NOT NULL,
  photos TEXT NOT NULL,
  -- The private link of the customer, hashed.
  token_hash TEXT NOT NULL UNIQUE,
  -- The SLA policy that the request came under; it stays when a new version is published.
  sla_policy_id TEXT,
  technical_tier TEXT NOT NULL,
  -- Who could be asked, with scores, in the order of asking.
  dispatch TEXT NOT NULL,
  closed_at INTEGER,
  created_at INTEGER NOT NULL,
  version INTEGER NOT NULL
) STRICT;
--> statement-breakpoint
-- A second request for the same trouble joins the first.
CREATE UNIQUE INDEX service_requests_one_open ON service_requests (unit_id, kind) WHERE state IN ('triage', 'dispatched');
--> statement-breakpoint
CREATE INDEX service_requests_state ON service_requests (state, id);
--> statement-breakpoint
CREATE INDEX service_requests_unit ON service_requests (unit_id, id);
--> statement-breakpoint
-- What happened to a request: all clocks are computed from these and from the pauses.
CREATE TABLE service_events (
  request_id TEXT NOT NULL REFERENCES service_requests (id),
  position INTEGER NOT NULL,
  event TEXT NOT NULL,
  at INTEGER NOT NULL,
  recorded_at INTEGER NOT NULL,
  recorded_by TEXT NOT NULL,
  PRIMARY KEY (request_id, position)
) STRICT;
--> statement-breakpoint
CREATE TRIGGER service_events_no_update BEFORE UPDATE ON service_events BEGIN SELECT RAISE(ABORT, 'GUARD:HISTORY'); END;
--> statement-breakpoint
CREATE TABLE service_pauses (
  request_id TEXT NOT NULL REFERENCES service_requests (id),
  position INTEGER NOT NULL,
  reason TEXT NOT NULL,
  paused_at INTEGER NOT NULL,
  paused_until INTEGER,
  PRIMARY KEY (request_id, position)
) STRICT;
--> statement-breakpoint
-- Each step of a breach once, however often and however late its timer fires.
CREATE TABLE clock_breaches (
  request_id TEXT NOT NULL REFERENCES service_requests (id),
  clock TEXT NOT NULL,
  step INTEGER NOT NULL,
  kind TEXT NOT NULL,
  told TEXT,
  at INTEGER NOT NULL,
  recorded_at INTEGER NOT NULL,
  PRIMARY KEY (request_id, clock, step)
) STRICT;
--> statement-breakpoint
CREATE INDEX clock_breaches_at ON clock_breaches (at);
--> statement-breakpoint
-- One job for one shop, from the offer on; a request that is offered again has a new one.
CREATE TABLE work_orders (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  request_id TEXT NOT NULL REFERENCES service_requests (id),
  membership_id TEXT NOT NULL REFERENCES memberships (id),
  member_tenant_id TEXT NOT NULL,
  member_name TEXT NOT NULL,
  agreement_id TEXT,
  unit_id TEXT NOT NULL REFERENCES units (id),
  serial TEXT NOT NULL,
  model_code TEXT NOT NULL,
  state TEXT NOT NULL,
  offered_at INTEGER NOT NULL,
  accept_until INTEGER NOT NULL,
  accepted_at INTEGER,
  -- The local day on which the shop took the work: the rates of this day judge it.
  began_on TEXT,
  slot_starts_at INTEGER,
  slot_ends_at INTEGER,
  checked_in_at INTEGER,
  repaired_at INTEGER,
  repaired_on TEXT,
  signed_at INTEGER,
  signed_on TEXT,
  closed_at INTEGER,
  reason TEXT,
  report TEXT,
  signature TEXT,
  version INTEGER NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX work_orders_one_live ON work_orders (request_id) WHERE state NOT IN ('declined', 'expired', 'cancelled');
--> statement-breakpoint
CREATE INDEX work_orders_request ON work_orders (request_id, id);
--> statement-breakpoint
CREATE INDEX work_orders_member ON work_orders (member_tenant_id, id);
--> statement-breakpoint
-- The requests that a member has in hand.
CREATE INDEX work_orders_in_hand ON work_orders (member_tenant_id, request_id) WHERE state NOT IN ('declined', 'expired', 'cancelled');
--> statement-breakpoint
CREATE INDEX work_orders_membership ON work_orders (membership_id, state);
--> statement-breakpoint
CREATE INDEX work_orders_signed ON work_orders (membership_id, signed_on) WHERE signed_on IS NOT NULL;
--> statement-breakpoint
CREATE INDEX work_orders_unit ON work_orders (unit_id, membership_id);
--> statement-breakpoint
CREATE INDEX work_orders_state ON work_orders (state, id);
--> statement-breakpoint
-- How many jobs a member can do side by side for this network, and when.
CREATE TABLE capacities (
  membership_id TEXT PRIMARY KEY REFERENCES memberships (id),
  parallel_jobs INTEGER NOT NULL,
  slot_minutes INTEGER NOT NULL,
  week TEXT NOT NULL,
  version INTEGER NOT NULL
) STRICT;
--> statement-breakpoint
-- One seat of one slot for one order: the key lets one of two bookings win.
CREATE TABLE bookings (
  membership_id TEXT NOT NULL REFERENCES memberships (id),
  starts_at INTEGER NOT NULL,
  seat INTEGER NOT NULL,
  work_order_id TEXT NOT NULL UNIQUE REFERENCES work_orders (id),
  PRIMARY KEY (membership_id, starts_at, seat)
) STRICT;
