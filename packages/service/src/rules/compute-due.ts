import { fromInstant, type Instant, MINUTE_MS, toInstant } from '@aftercare/kernel';
import { type Amount, NEVER_PAUSED, type Pause, type ServiceStep, type SlaPolicy, type Target } from '../words.ts';
import { closingOfWorkingDay, isOpenAt, listOpenSpans, neverOpen, type Span, workTimeOf } from './list-open-spans.ts';
import { listRunningSpans, sumUntil } from './list-running-spans.ts';

export interface DueQuestion {
  readonly policy: Pick<SlaPolicy, 'calendars' | 'timeZone'>;
  readonly target: Target;
  readonly startedAt: Instant;
  readonly pauses: readonly Pause[];
}

export interface DueAnswer {
  /** null while a pause lasts that the clock runs into. */
  readonly dueAt: Instant | null;
  /** Time that counts until then. */
  readonly allowedMs: number;
  readonly trace: readonly ServiceStep[];
}

/**
 * Until when: the amount, laid along the hours of the calendar from the start on, around the pauses.
 * 8 h from Friday 16:00, Monday to Friday 08:30–17:30: 1.5 h on Friday, 6.5 h on Monday, due Monday 15:00.
 * What ends with closing time is due at closing time, not at the next opening; a pause that begins at the due instant
 * comes too late. Nothing at all (0 minutes) is due as soon as the clock
 * runs: at the start, when the desk opens, when the pause is over.
 */
export function computeDue(question: DueQuestion): DueAnswer {
  const { policy, target, startedAt, pauses } = question;
  const time = workTimeOf(policy, target.calendar);
  const { amount, step } = chooseAmount(question);
  const allowedMs = toLength(amount, question);
  const held = pauses.filter((pause) => holds(target, pause));
  const dueAt = findDue(question, held.map(toSpan), allowedMs);
  if (dueAt === null && held.every(({ pausedUntil }) => pausedUntil !== null)) throw neverOpen(time);
  const clause = target.clause ?? null;
  const trace: ServiceStep[] = [
    {
      rule: 'service.clock_started',
      clause,
      saw: { clock: target.clock, event: target.startsAt, startedAt: fromInstant(startedAt) },
      outcome: 'passed',
    },
    ...step,
    ...pauses.map((pause) => toPauseStep(pause, held.includes(pause) && overlaps(pause, startedAt, dueAt), clause)),
    toDueStep(target, amount, dueAt),
  ];
  return { dueAt, allowedMs, trace };
}

/** Time on the clock between its start and an instant, from the same facts. */
export function computeElapsed({ policy, target, startedAt, pauses }: DueQuestion, until: Instant): number {
  const open = listOpenSpans(workTimeOf(policy, target.calendar), startedAt);
  return sumUntil(listRunningSpans(open, pauses.filter((pause) => holds(target, pause)).map(toSpan)), until);
}

/** A pause moves only the clocks whose row lists its reason. */
export function holds({ clock, pausedBy }: Target, { reason }: Pause): boolean {
  return !NEVER_PAUSED.includes(clock) && (pausedBy?.includes(reason) ?? true);
}

function findDue({ policy, target, startedAt }: DueQuestion, pauses: readonly Span[], allowedMs: number) {
  const time = workTimeOf(policy, target.calendar);
  let left = allowedMs;
  for (const { start, end } of listRunningSpans(listOpenSpans(time, startedAt), pauses)) {
    if (left <= end - start) return toInstant(start + left);
    left -= end - start;
  }
  return null;
}

/** Working days are as long as the hours until their closing time; so a pause moves them like minutes. */
function toLength(amount: Amount, { policy, target, startedAt }: DueQuestion): number {
  if (amount.minutes !== undefined) return amount.minutes * MINUTE_MS;
  const time = workTimeOf(policy, target.calendar);
  return sumUntil(listOpenSpans(time, startedAt), closingOfWorkingDay(time, startedAt, amount.workingDays));
}

function chooseAmount({ policy, target, startedAt }: DueQuestion): { amount: Amount; step: ServiceStep[] } {
  const { amount, outsideHours, clause } = target;
  if (outsideHours === undefined) return { amount, step: [] };
  const inside = isOpenAt(workTimeOf(policy, outsideHours.calendar), startedAt);
  return {
    amount: inside ? amount : outsideHours.amount,
    step: [
      {
        rule: 'service.working_hours',
        clause: clause ?? null,
        saw: { startedAt: fromInstant(startedAt), calendar: outsideHours.calendar, inside },
        outcome: 'passed',
      },
    ],
  };
}

function toSpan({ pausedAt, pausedUntil }: Pause): Span {
  return { start: pausedAt, end: pausedUntil ?? Number.POSITIVE_INFINITY };
}

function overlaps({ pausedAt, pausedUntil }: Pause, startedAt: Instant, dueAt: Instant | null): boolean {
  return (pausedUntil === null || pausedUntil > startedAt) && (dueAt === null || pausedAt < dueAt);
}

function toPauseStep({ reason, pausedAt, pausedUntil }: Pause, moves: boolean, clause: string | null): ServiceStep {
  return {
    rule: 'service.clock_paused',
    clause,
    saw: {
      pausedAt: fromInstant(pausedAt),
      pausedUntil: pausedUntil === null ? null : fromInstant(pausedUntil),
      reason,
    },
    outcome: moves ? 'passed' : 'not_looked_at',
  };
}

function toDueStep({ calendar, clause }: Target, amount: Amount, dueAt: Instant | null): ServiceStep {
  const length =
    amount.minutes === undefined
      ? { amount: amount.workingDays, unit: 'working_days' }
      : { amount: amount.minutes, unit: 'minutes' };
  const saw = { ...length, calendar };
  return dueAt === null
    ? { rule: 'service.clock_due_open', clause: clause ?? null, saw, outcome: 'passed' }
    : {
        rule: 'service.clock_due',
        clause: clause ?? null,
        saw: { ...saw, dueAt: fromInstant(dueAt) },
        outcome: 'passed',
      };
}
