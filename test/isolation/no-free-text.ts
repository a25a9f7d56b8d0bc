/** Text columns of a tenant's database that nobody can write a text of their own into, by why not. */

const WHY_NOT: Readonly<Record<string, string>> = {
  'an id of ours, or made of ids': `
    agreements: depends_on, id, member_tenant_id, membership_id, template_id
    application_checks: membership_id
    application_papers: file_id, membership_id
    applications: membership_id, requirements_id
    certificates: membership_id
    site_audits: id, membership_id, recorded_by
    trainings: id
    warning_letters: issued_by, membership_id
    outlet_places: membership_id
    outlets: membership_id
    api_clients: id
    bookings: membership_id, work_order_id
    breaches: member_id, member_tenant_id, source_id
    campaign_batches: campaign_id, model_id
    campaign_units: campaign_id, unit_id
    campaign_works: campaign_id, member_id, unit_id
    campaigns: id
    capacities: membership_id
    charges: claim_id, id, member_id, statement_id
    former_gtins: model_id
    scans: id, unit_id
    code_alarms: id, unit_id
    claim_counts: member_tenant_id
    claim_evidence: claim_id, file_id
    claim_file_rows: job_id
    claim_inputs: claim_id
    simulated_claims: claim_id, job_id, member_id
    simulated_members: job_id, member_id
    claim_rounds: claim_id, submitted_by
    prior_approvals: id, member_id, member_tenant_id, requested_by, unit_id, used_by
    claims: agreement_id, checker_tenant_id, deciders, id, member_id, member_tenant_id, submitted_by, unit_id, work_order_id
    client_keys: client_id, kid
    client_secrets: client_id, id
    clock_breaches: request_id
    concessions: asked_by, asked_by_member, holder, id, unit_id
    document_keys: kid
    files: id, object_key, uploaded_by
    follow_ups: id, membership_id, work_order_id
    goodwill_budgets: given_by, id
    goodwill_grants: claim_id, granted_by, id
    history: actor, request_id, subject
    idempotency: scope
    imports: id
    inbox: event_id, source
    invitations: id
    job_errors: job_id
    jobs: created_by, id, tenant_id
    ledger_entries: business_key, id, statement_id
    ledger_postings: entry_id, membership_id
    mails: id
    memberships: id, reviewer, tenant_id
    model_sheets: model_id
    models: id
    network_links: membership_id, network_id
    notices: id, subject
    order_quotes: work_order_id
    outbox: event_id, subject, target
    password_resets: user_id
    periods: closed_by
    policies: id
    receipts: id, membership_id, work_order_id
    recoveries: claim_id, id
    recovery_codes: user_id
    recovery_receipts: recovery_id
    refresh_tokens: session_id
    registrations: id, invoice_file_id, unit_id
    remedies: granted_by, id, member_id, owner, replaced_by, unit_id
    remedy_charges: member_id, remedy_id, statement_id
    sales_reports: member_id
    sample_claims: claim_id, member_tenant_id
    samples: committed_by
    seals: subject
    second_factors: user_id
    serial_alarms: about, id, member_id, seen_by
    service_events: request_id
    service_pauses: request_id
    service_requests: id, sla_policy_id, unit_id
    sessions: id, user_id
    signing_keys: kid
    statement_lines: source_id, statement_id
    statements: agreement_id, id, member_tenant_id, membership_id
    tenant_identity: tenant_id
    territories: agreement_id, membership_id
    timers: subject
    unit_codes: unit_id
    unit_events: member_id, unit_id
    unit_file_errors: file_id
    unit_file_parts: etag, file_id
    unit_files: id, job_id, object_key, upload_id
    units: id, model_id
    used_assertions: client_id, jti
    verification_withdrawals: verification_id, withdrawn_by
    verifications: claim_id, id, member_id, member_tenant_id, verified_by
    users: id
    webhook_attempts: event_id, webhook_id
    webhook_deliveries: event_id, webhook_id
    webhook_secrets: id, webhook_id
    webhooks: id
    work_orders: agreement_id, id, member_tenant_id, membership_id, request_id, unit_id
  `,
  'one of a few words that the code knows': `
    agreements: state
    api_clients: mode
    breaches: kind
    campaigns: kind
    follow_ups: result
    charges: kind
    code_alarms: reason
    claim_rounds: kind
    claim_evidence: mode
    prior_approvals: mode, state
    claims: cause, mode, pre_credit_state, state
    simulated_claims: after_verdict, before_verdict
    clock_breaches: clock, kind
    concessions: scope, state
    files: media_type
    guard: code
    history: action
    imports: state
    inbox: state, type
    invitations: member_kind, state
    job_errors: code
    jobs: kind, state
    ledger_entries: kind
    ledger_postings: account
    mails: kind, state
    memberships: grade, kind, state
    application_checks: code, path, rule, verdict
    application_papers: kind
    certificates: category, source, state
    trainings: category, state
    outlet_places: category
    outlets: outlet_class
    network_links: member_kind, state
    notices: kind
    order_quotes: answered_by, state
    receipts: kind
    outbox: type
    policies: kind, state
    recoveries: state
    quotas: name
    remedies: borne_by, ground, remedy, state, towards
    seal_anchors: chain
    seals: chain
    second_factors: state
    serial_alarms: kind, place
    service_events: event, recorded_by
    service_pauses: reason
    service_requests: channel, customer_tier, kind, state, technical_tier
    signing_keys: purpose
    statement_lines: category, kind
    statements: state
    timers: kind
    unit_events: kind
    unit_files: columns, encoding, fault, format, state
    users: state
    webhook_attempts: outcome
    webhook_deliveries: state, type
    webhooks: disabled_reason, state
    work_orders: state
  `,
  'a day': `
    agreements: ended_on, valid_from, valid_until
    prior_approvals: expires_on
    claims: decided_on, failed_on, repaired_on, signed_on
    breaches: found_on
    campaign_works: done_on
    campaigns: ends_on, starts_on
    follow_ups: done_on, signed_on
    charges: charged_on
    client_keys: last_used_on
    concessions: decided_on
    verifications: verified_on
    client_secrets: last_used_on
    ledger_entries: posted_on
    policies: effective_from
    memberships: probation_until, starts_on
    certificates: valid_until
    site_audits: audited_on
    trainings: held_on
    warning_letters: issued_on
    outlets: insured_until
    recoveries: asked_on, closed_on, due_on
    receipts: issued_on
    recovery_receipts: received_on
    registrations: purchased_on
    remedies: done_on, due_on, granted_on
    remedy_charges: charged_on
    statements: audited_on, confirmed_on, issued_on, paid_on, papers_count_as, papers_received_on, pay_by
    unit_events: happened_on
    work_orders: began_on, repaired_on, signed_on
  `,
  'a digest': `
    agreements: document_hash
    client_secrets: secret_hash
    claim_evidence: sha256
    files: sha256
    idempotency: request_hash
    invitations: token_hash
    order_quotes: hash
    password_resets: token_hash
    recovery_codes: code_hash
    refresh_tokens: token_hash
    sample_claims: key
    samples: last_key, seed, seed_hash
    seals: hash, prev_hash
    service_requests: token_hash
    unit_codes: code_hash
    scans: code_hash
    code_alarms: code_hash
    users: invitation_hash, password_hash
  `,
  encrypted: `
    document_keys: sealed_private_key
    mails: sealed_content
    samples: sealed_seed
    second_factors: sealed_secret
    signing_keys: sealed_private_key
    webhook_secrets: sealed_secret
  `,
  'a code or number with a pattern of its own': `
    remedies: trade_clause
    remedy_charges: currency
    campaigns: currency, operation
    claim_counts: key
    prior_approvals: component, currency, model_code, number, serial
    claims: causal_key, causal_part, component, currency, model_code, serial
    charges: currency
    goodwill_budgets: currency
    goodwill_grants: currency
    ledger_entries: period
    verifications: currency
    ledger_postings: currency
    mails: language
    memberships: division_code, licence_key, phone, tenant_slug
    outlet_places: division_code
    models: category, code, gtin
    network_links: slug
    notices: network
    periods: period
    receipts: currency
    recoveries: causal_part, currency
    registrations: phone
    sales_reports: month
    sample_claims: month
    samples: month
    schema_migrations: name
    service_requests: customer_phone, division_code, model_code, number, serial
    serial_alarms: serial
    statements: currency, number, period
    former_gtins: gtin
    scans: place
    territories: division
    units: canonical_serial, serial
    users: language
    work_orders: model_code, number, serial
  `,
  'JSON of ids, words, days and figures, checked when it is written': `
    api_clients: scopes
    capacities: week
    verifications: evidence
    claim_rounds: changes, lines
    prior_approvals: lines
    claims: lines, risk_facts, settlement
    simulated_claims: reasons
    concessions: content
    order_quotes: content
    receipts: content
    remedies: money, rule
    remedy_charges: facts
    client_keys: jwk
    clock_breaches: told
    document_keys: public_jwk
    idempotency: headers
    jobs: facts, input
    application_checks: saw
    site_audits: photos
    memberships: categories, missing
    outlets: coverage
    model_sheets: operations, prices
    service_requests: photos
    statements: document, terms
    timers: payload
    users: roles
    webhooks: types
  `,
};

/** `table.column` → why it holds no canary. */
export const HOLDS_NONE: ReadonlyMap<string, string> = new Map(
  Object.entries(WHY_NOT).flatMap(([why, lines]) =>
    lines
      .trim()
      .split(/\s*\n\s*/)
      .flatMap((line) => {
        const [table = '', columns = ''] = line.split(': ');
        return columns.split(', ').map((column) => [`${table}.${column}`, why] as const);
      }),
  ),
);
