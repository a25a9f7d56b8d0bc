import type { EventType } from './webhook.ts';

/** Everything that can be heard; one that is missing does not compile. */
const EVENTS = {
  'agreement.ended.v1': true,
  'agreement.offered.v1': true,
  'agreement.signed.v1': true,
  'application.review_due.v1': true,
  'application.review_overdue.v1': true,
  'certificates.issued.v1': true,
  'claim.appeal_overdue.v1': true,
  'claim.appealed.v1': true,
  'claim.decided.v1': true,
  'claim.reversed.v1': true,
  'claim.submitted.v1': true,
  'claim.to_check.v1': true,
  'claim.to_review.v1': true,
  'claim.withdrawn.v1': true,
  'corrective_action.overdue.v1': true,
  'membership.applied.v1': true,
  'membership.changed.v1': true,
  'membership.warned.v1': true,
  'paper.expiring.v1': true,
  'paper.lapsed.v1': true,
  'papers.renewed.v1': true,
  'prior_approval.decided.v1': true,
  'prior_approval.requested.v1': true,
  'remedy.overdue.v1': true,
  'service_request.clock_breached.v1': true,
  'service_request.nobody_left.v1': true,
  'service_request.received.v1': true,
  'service_request.tier_raised.v1': true,
  'site_audit.recorded.v1': true,
  'statement.approved.v1': true,
  'statement.confirmed.v1': true,
  'statement.disputed.v1': true,
  'statement.issued.v1': true,
  'statement.other_currency.v1': true,
  'statement.paid.v1': true,
  'statement.papers_received.v1': true,
  'statement.resolved.v1': true,
  'units.shipped.v1': true,
  'webhook.disabled.v1': true,
  'webhook.test.v1': true,
  'work_order.appointment_booked.v1': true,
  'work_order.clock_breached.v1': true,
  'work_order.declined.v1': true,
  'work_order.offer_closed.v1': true,
  'work_order.offered.v1': true,
  'work_order.signed.v1': true,
} as const satisfies Record<EventType, true>;

type KnownEvent = keyof typeof EVENTS;
export type EventGroup = KnownEvent extends `${infer Group}.${string}.v1` ? Group : never;

// safe: the keys of an object that was written out above
export const EVENT_TYPES = Object.keys(EVENTS) as readonly KnownEvent[];

/** What an event is about. */
export function groupOf(type: KnownEvent): EventGroup {
  // safe: the type is made of what stands before the first dot
  return type.split('.')[0] as EventGroup;
}
