-- Everything of one person is found by the digits of the telephone number, in whatever way it was typed.
CREATE INDEX service_requests_phone ON service_requests
  (replace(replace(replace(replace(replace(customer_phone, ' ', ''), '-', ''), '(', ''), ')', ''), '+', ''));
--> statement-breakpoint
CREATE INDEX registrations_phone ON registrations
  (replace(replace(replace(replace(replace(phone, ' ', ''), '-', ''), '(', ''), ')', ''), '+', ''));
