import { fromInstant, type Instant } from '@aftercare/kernel';
import {
  CLOCK_ENDS,
  type ClockAnswer,
  PAUSE_REASONS,
  type Pause,
  type ServiceEvent,
  type ServiceFact,
  type ServiceFacts,
  type ServiceStep,
  type SlaPolicy,
  type Target,
} from '../words.ts';
import { computeDue, computeElapsed, holds } from './compute-due.ts';

export interface ClockQuestion {
  readonly policy: Pick<SlaPolicy, 'calendars' | 'timeZone'>;
  readonly target: Target;
  readonly facts: ServiceFacts;
  readonly now: Instant;
}

/**
 * How one clock stands at an instant. Facts after `now` have not happened yet, so any past instant can be asked for.
 * Reported 09:30, 6 h, waiting for the customer 10:00–11:10: due 16:40; arrived 16:12 is met, 16:40 sharp too, 16:41 late.
 * Surprise: a promise that was kept before its clock began is met; one that lost its object before is stopped.
 */
export function decideClock({ policy, target, facts, now }: ClockQuestion): ClockAnswer {
  const { clock } = target;
  const clause = target.clause ?? null;
  const events = facts.events.filter(({ at }) => at <= now);
  const started = findFirst(events, [target.startsAt]);
  const met = findFirst(events, CLOCK_ENDS[clock].metBy);
  const stop = findFirst(events, CLOCK_ENDS[clock].stoppedBy);
  const end = met !== null && (stop === null || met.at <= stop.at) ? met : stop;
  const endedInTime = end === met ? 'met' : 'stopped';
  const ended = { endedAt: end?.at ?? null, endedBy: end?.event ?? null };

  if (started === null || (end !== null && end.at < started.at)) {
    const step = toEndStep(end, endedInTime, null) ?? {
      rule: 'service.clock_not_started' as const,
      saw: { clock, event: target.startsAt },
      outcome: 'not_looked_at' as const,
    };
    return {
      clock,
      ...ended,
      state: end === null ? 'not_started' : endedInTime,
      startedAt: started?.at ?? null,
      dueAt: null,
      allowedMs: null,
      elapsedMs: 0,
      pausedFor: null,
      clause,
      trace: [{ clause, ...step }],
    };
  }

  const pauses = pausesUntil(facts.pauses, now, end?.at ?? null);
  const question = { policy, target, startedAt: started.at, pauses };
  const { dueAt, allowedMs, trace } = computeDue(question);
  const running = {
    clock,
    ...ended,
    startedAt: started.at,
    dueAt,
    allowedMs,
    elapsedMs: computeElapsed(question, end?.at ?? now),
    pausedFor: null,
    clause,
  };
  const endStep = toEndStep(end, endedInTime, dueAt);
  if (endStep !== null) {
    const state = endStep.rule === 'service.clock_late' ? 'breached' : endedInTime;
    return { ...running, state, trace: [...trace, { clause, ...endStep }] };
  }
  if (dueAt === null) {
    const pausedFor = findOpenPause(pauses, target)?.reason ?? null;
    return { ...running, state: 'paused', pausedFor, trace };
  }
  const saw = { dueAt: fromInstant(dueAt), at: fromInstant(now) };
  return now > dueAt
    ? {
        ...running,
        state: 'breached',
        trace: [...trace, { rule: 'service.clock_overdue', clause, saw, outcome: 'refused' }],
      }
    : {
        ...running,
        state: 'running',
        trace: [...trace, { rule: 'service.clock_running', clause, saw, outcome: 'passed' }],
      };
}

function findFirst(events: readonly ServiceFact[], wanted: readonly ServiceEvent[]): ServiceFact | null {
  let first: ServiceFact | null = null;
  for (const fact of events) {
    if (!wanted.includes(fact.event)) continue;
    // of two at one instant the one that the clock names first, so that the order of facts means nothing
    const isEarlier =
      first === null ||
      fact.at < first.at ||
      (fact.at === first.at && wanted.indexOf(fact.event) < wanted.indexOf(first.event));
    if (isEarlier) first = fact;
  }
  return first;
}

/** What was known at that instant of pauses while the clock could run, in order; its end also ends a pause. */
function pausesUntil(pauses: readonly Pause[], now: Instant, endedAt: Instant | null): readonly Pause[] {
  const inOrder = pauses.toSorted(
    (a, b) => a.pausedAt - b.pausedAt || PAUSE_REASONS.indexOf(a.reason) - PAUSE_REASONS.indexOf(b.reason),
  );
  return inOrder.flatMap((pause) => {
    if (pause.pausedAt > now || (endedAt !== null && pause.pausedAt >= endedAt)) return [];
    const known = pause.pausedUntil === null || pause.pausedUntil > now ? null : pause.pausedUntil;
    const pausedUntil = endedAt === null || (known !== null && known <= endedAt) ? known : endedAt;
    return [{ ...pause, pausedUntil }];
  });
}

/** The one that began last says what is being waited for. */
function findOpenPause(pauses: readonly Pause[], target: Target): Pause | undefined {
  return pauses.findLast((pause) => pause.pausedUntil === null && holds(target, pause));
}

/** Done exactly at the due instant is in time. */
function toEndStep(
  end: ServiceFact | null,
  inTime: 'met' | 'stopped',
  dueAt: Instant | null,
): Omit<ServiceStep, 'clause'> | null {
  if (end === null) return null;
  const saw = { event: end.event, endedAt: fromInstant(end.at) };
  if (dueAt !== null && end.at > dueAt) {
    return { rule: 'service.clock_late', saw: { ...saw, dueAt: fromInstant(dueAt) }, outcome: 'refused' };
  }
  return { rule: inTime === 'met' ? 'service.clock_met' : 'service.clock_stopped', saw, outcome: 'passed' };
}
