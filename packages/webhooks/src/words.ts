import type { Id, Instant } from '@aftercare/kernel';

export type WebhookId = Id<'whk'>;
export type WebhookSecretId = Id<'whs'>;
/** The event that is told: the same for all endpoints and all attempts, so that a receiver knows what it has. */
export type EventId = `evt_${string}`;

/**
 * What a tenant's systems can hear, by the kind of the notice that it is the twin of. The names on the right are part of
 * the API: an event that says something else gets another number.
 */
export const EVENT_OF_KIND = {
  'agreements.ended.v1': 'agreement.ended.v1',
  'agreements.offered.v1': 'agreement.offered.v1',
  'agreements.signed.v1': 'agreement.signed.v1',
  'claims.appeal_overdue': 'claim.appeal_overdue.v1',
  'claims.appeal_overdue.v1': 'claim.appeal_overdue.v1',
  'claims.appealed': 'claim.appealed.v1',
  'claims.decided.v1': 'claim.decided.v1',
  'claims.prior_approval_decided.v1': 'prior_approval.decided.v1',
  'claims.prior_approval_requested': 'prior_approval.requested.v1',
  'claims.reversed.v1': 'claim.reversed.v1',
  'claims.submitted': 'claim.submitted.v1',
  'claims.to_check.v1': 'claim.to_check.v1',
  'claims.to_review': 'claim.to_review.v1',
  'claims.withdrawn': 'claim.withdrawn.v1',
  'network.applied': 'membership.applied.v1',
  'network.membership_changed.v1': 'membership.changed.v1',
  'onboarding.action_overdue': 'corrective_action.overdue.v1',
  'onboarding.action_overdue.v1': 'corrective_action.overdue.v1',
  'onboarding.audited.v1': 'site_audit.recorded.v1',
  'onboarding.certified.v1': 'certificates.issued.v1',
  'onboarding.paper_expiring.v1': 'paper.expiring.v1',
  'onboarding.paper_lapsed': 'paper.lapsed.v1',
  'onboarding.paper_lapsed.v1': 'paper.lapsed.v1',
  'onboarding.papers_renewed': 'papers.renewed.v1',
  'onboarding.review_due': 'application.review_due.v1',
  'onboarding.review_overdue': 'application.review_overdue.v1',
  'onboarding.warned.v1': 'membership.warned.v1',
  'products.units_shipped.v1': 'units.shipped.v1',
  'service.appointment_booked.v1': 'work_order.appointment_booked.v1',
  'service.clock_breached': 'service_request.clock_breached.v1',
  'service.clock_breached.v1': 'work_order.clock_breached.v1',
  'service.nobody_left': 'service_request.nobody_left.v1',
  'service.offer_closed.v1': 'work_order.offer_closed.v1',
  'service.offered.v1': 'work_order.offered.v1',
  'service.order_declined': 'work_order.declined.v1',
  'service.order_signed': 'work_order.signed.v1',
  'service.order_signed.v1': 'work_order.signed.v1',
  'service.request_received': 'service_request.received.v1',
  'service.tier_raised': 'service_request.tier_raised.v1',
  'settlement.confirmed': 'statement.confirmed.v1',
  'settlement.disputed': 'statement.disputed.v1',
  'settlement.other_currency': 'statement.other_currency.v1',
  'settlement.papers_received': 'statement.papers_received.v1',
  'settlement.statement_approved.v1': 'statement.approved.v1',
  'settlement.statement_issued.v1': 'statement.issued.v1',
  'settlement.statement_paid.v1': 'statement.paid.v1',
  'settlement.statement_resolved.v1': 'statement.resolved.v1',
  'warranty.remedy_overdue': 'remedy.overdue.v1',
  'webhooks.disabled': 'webhook.disabled.v1',
  'webhooks.test': 'webhook.test.v1',
} as const;
export type EventType = (typeof EVENT_OF_KIND)[keyof typeof EVENT_OF_KIND];
export const EVENT_TYPES: readonly EventType[] = [...new Set(Object.values(EVENT_OF_KIND))].sort();

/** `disabled` gets nothing and keeps what comes; `deleted` is gone for everybody but the history. */
export const WEBHOOK_STATES = ['active', 'disabled', 'deleted'] as const;
export type WebhookState = (typeof WEBHOOK_STATES)[number];

/** Why an endpoint is disabled: somebody said so, it answered 410, or nothing has reached it for days. */
export const DISABLED_REASONS = ['by_hand', 'gone', 'failing'] as const;
export type DisabledReason = (typeof DISABLED_REASONS)[number];

/** Where a tenant wants to hear. */
export interface Webhook {
  readonly id: WebhookId;
  readonly url: string;
  readonly description: string;
  /** Null hears everything, also what is added later. */
  readonly types: readonly EventType[] | null;
  readonly state: WebhookState;
  readonly disabledReason: DisabledReason | null;
  /** Attempts that failed since the last one that did not. */
  readonly failures: number;
  readonly failingSince: Instant | null;
  readonly createdAt: Instant;
  readonly version: number;
}

/** Both sides hold it, so it is sealed and not hashed. Two may be live at once. */
export interface WebhookSecret {
  readonly id: WebhookSecretId;
  readonly webhookId: WebhookId;
  readonly sealedSecret: string;
  readonly createdAt: Instant;
  readonly endedAt: Instant | null;
}

/** `held` waits for its endpoint to be enabled; `failed` had all its attempts and waits for a replay. */
export const DELIVERY_STATES = ['pending', 'delivered', 'failed', 'held'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** One event on its way to one endpoint. */
export interface Delivery {
  readonly webhookId: WebhookId;
  readonly eventId: EventId;
  readonly type: string;
  /** The very bytes that are signed and sent, at every attempt. */
  readonly payload: string;
  readonly state: DeliveryState;
  /** When it is tried next; while an attempt is under way, when it counts as lost. */
  readonly dueAt: Instant | null;
  /** Attempts begun. */
  readonly attempts: number;
  /** Those of them that came before the last replay: each replay has the whole schedule again. */
  readonly attemptsBefore: number;
  readonly createdAt: Instant;
}

/** What became of one attempt. Only `delivered` is a success. */
export const OUTCOMES = [
  'delivered',
  'refused',
  'redirected',
  'gone',
  'timed_out',
  'unreachable',
  'not_allowed',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface Attempt {
  readonly webhookId: WebhookId;
  readonly eventId: EventId;
  readonly number: number;
  readonly at: Instant;
  readonly durationMs: number;
  readonly outcome: Outcome;
  readonly status: number | null;
  /** The beginning of what the receiver said. */
  readonly answer: string | null;
}

/** How many endpoints a tenant may have. */
export const WEBHOOKS_MAXIMUM = 20;
export const SECRETS_LIVE_MAXIMUM = 2;
export const ANSWER_CHARACTERS = 500;
