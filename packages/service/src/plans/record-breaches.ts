import { toNoticeEvent } from '@aftercare/notify';
import type { BreachStep } from '../rules/decide-breach.ts';
import { decideBreaches } from '../rules/decide-file.ts';
import { BREACH_TOLD, CLOCK_BREACHED, type ClockName, type RequestFile, TIER_RAISED } from '../words.ts';
import { changeRequest } from './change-request.ts';
import { tellOwner } from './offer-order.ts';
import { type Happening, joinPlans, type ServicePlan, toPlan } from './plan.ts';
import { findLiveOrder } from './request-file.ts';

/**
 * What one clock leads to that is not recorded yet: each step once, people along the chain, and the timer for the next look.
 * Null when there is nothing to record.
 */
export function recordBreaches(file: RequestFile, clock: ClockName, at: Happening): ServicePlan | null {
  const steps = decideBreaches(file, at.now).find((answer) => answer.clock === clock)?.steps ?? [];
  if (steps.length === 0) return null;
  const raised = steps.find((step) => step.kind === 'tier_raised');
  const { file: next, plan } = changeRequest(
    file,
    { breaches: steps, ...(raised === undefined ? {} : { technicalTier: raised.to }) },
    at,
  );
  return joinPlans(plan, ...steps.map((step) => tell(next, step, at)));
}

/** The lead of the shop that has the order hears it in its own inbox; without one the manufacturer does. */
function tell(file: RequestFile, step: BreachStep, at: Happening): ServicePlan {
  const { id, number, serial, version } = file.request;
  const about = { request: number, serial };
  if (step.kind === 'breached') return toPlan({});
  if (step.kind === 'tier_raised') {
    return tellOwner(at, { kind: TIER_RAISED, subject: id, params: { ...about, from: step.from, to: step.to } });
  }
  const params = { ...about, clock: step.clock, to: step.to };
  const order = findLiveOrder(file);
  if (step.to !== 'partner_lead' || order === undefined)
    return tellOwner(at, { kind: BREACH_TOLD, subject: id, params });
  const { memberTenantId: target, number: orderNumber } = order;
  const event = { target, type: CLOCK_BREACHED, subject: id, version, network: at.network };
  return toPlan({ events: [toNoticeEvent({ ...event, params: { ...params, order: orderNumber } })] });
}
