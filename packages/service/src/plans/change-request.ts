import { DAY_MS, type Instant, type Json, later } from '@aftercare/kernel';
import type { TimerDraft } from '@aftercare/runtime';
import type { BreachStep } from '../rules/decide-breach.ts';
import { decideBreaches } from '../rules/decide-file.ts';
import { endPause, insertBreach, insertFact, insertPause, updateRequest } from '../store.ts';
import {
  CLOCK_DUE,
  CLOCKS,
  KEEPING_DUE,
  KEPT_AT_LEAST_DAYS,
  type PauseReason,
  type RecordedBreach,
  type RecordedFact,
  type RecordedPause,
  type RequestFile,
  type RequestId,
  type RequestState,
  type ServiceEvent,
  type TechnicalTier,
} from '../words.ts';
import { type Happening, joinPlans, type ServicePlan, toPlan } from './plan.ts';

export interface RequestChange {
  readonly state?: RequestState;
  readonly technicalTier?: TechnicalTier;
  /** What has just happened. */
  readonly events?: readonly ServiceEvent[];
  readonly pause?: PauseReason;
  /** Every pause that lasts ends now. */
  readonly resume?: true;
  readonly breaches?: readonly BreachStep[];
  readonly why?: string;
  /** For the history: what else is worth keeping of it. */
  readonly noted?: Readonly<Record<string, Json>>;
}

export interface Changed {
  readonly file: RequestFile;
  readonly plan: ServicePlan;
}

/**
 * The only way in which a request changes: its row, the facts that are new, one history line, and the timers of all its
 * clocks, which are set anew because any fact may move any of them.
 */
export function changeRequest(file: RequestFile, change: RequestChange, at: Happening): Changed {
  const { request } = file;
  const state = change.state ?? request.state;
  const isOver = state === 'done' || state === 'cancelled';
  const next: RequestFile['request'] = {
    ...request,
    state,
    technicalTier: change.technicalTier ?? request.technicalTier,
    closedAt: isOver ? (request.closedAt ?? at.now) : null,
    version: request.version + 1,
  };
  const facts = addFacts(file, change, at);
  const pauses = changePauses(file, change, at);
  const breaches = (change.breaches ?? []).map(toRecorded);
  const changed: RequestFile = {
    ...file,
    request: next,
    facts: [...file.facts, ...facts],
    pauses: pauses.all,
    breaches: [...file.breaches, ...breaches],
  };
  const { id: requestId } = request;
  const written = toPlan({
    writes: [
      updateRequest(next),
      ...facts.map(({ by, ...fact }) => insertFact({ ...fact, requestId, recordedAt: at.now, recordedBy: by })),
      ...pauses.ended.map((pause) => endPause({ ...pause, requestId })),
      ...pauses.begun.map((pause) => insertPause({ ...pause, requestId })),
      ...breaches.map((breach) => insertBreach({ ...breach, requestId, recordedAt: at.now })),
    ],
    history: [
      {
        subject: requestId,
        version: next.version,
        before: { state: request.state },
        after: toAfter(next.state, change),
        ...(change.why === undefined ? {} : { why: change.why }),
      },
    ],
  });
  const keeping = request.closedAt === null && next.closedAt !== null ? [toKeepingTimer(requestId, next.closedAt)] : [];
  return {
    file: changed,
    plan: joinPlans(written, setClockTimers(changed, at), toPlan({ timers: { set: keeping, cancel: [] } })),
  };
}

function toKeepingTimer(subject: RequestId, closedAt: Instant): TimerDraft {
  return { subject, kind: KEEPING_DUE, dueAt: later(closedAt, KEPT_AT_LEAST_DAYS * DAY_MS), payload: {} };
}

function toAfter(state: RequestState, { events, pause, resume, breaches, technicalTier, noted }: RequestChange): Json {
  return {
    state,
    ...(events === undefined ? {} : { events: [...events] }),
    ...(pause === undefined ? {} : { pause }),
    ...(resume === undefined ? {} : { resume }),
    ...(breaches === undefined ? {} : { breaches: breaches.map(({ clock, step }) => `${clock}/${step}`) }),
    ...(technicalTier === undefined ? {} : { technicalTier }),
    ...noted,
  };
}

function addFacts(file: RequestFile, change: RequestChange, { now, by }: Happening): readonly RecordedFact[] {
  const first = (file.facts.at(-1)?.position ?? -1) + 1;
  return (change.events ?? []).map((event, index) => ({ position: first + index, event, at: now, by }));
}

function changePauses(file: RequestFile, change: RequestChange, { now }: Happening) {
  const isEnded = ({ pausedUntil }: RecordedPause) => change.resume === true && pausedUntil === null;
  const all = file.pauses.map((pause) => (isEnded(pause) ? { ...pause, pausedUntil: now } : pause));
  const position = (file.pauses.at(-1)?.position ?? -1) + 1;
  const begun: readonly RecordedPause[] =
    change.pause === undefined ? [] : [{ position, reason: change.pause, pausedAt: now, pausedUntil: null }];
  return { all: [...all, ...begun], ended: all.filter((_, index) => all[index] !== file.pauses[index]), begun };
}

/** `told` keeps the role that was told, or the tier that has the work now. */
function toRecorded(step: BreachStep): RecordedBreach {
  const { clock, kind, at } = step;
  return { clock, step: step.step, kind, told: step.kind === 'breached' ? null : step.to, at };
}

/**
 * A step that is due and not recorded keeps its timer at the instant that it is about: the sweep finds it however late it
 * comes, and setting it again changes nothing.
 */
export function setClockTimers(file: RequestFile, { now, network }: Pick<Happening, 'now' | 'network'>): ServicePlan {
  const subjectOf = (clock: string) => `${file.request.id}/${clock}`;
  const set = decideBreaches(file, now).flatMap(({ clock, steps, lookAgainAt }) => {
    const missed = steps[0];
    const dueAt = missed === undefined ? lookAgainAt : later(missed.at, 1);
    return dueAt === null ? [] : [{ subject: subjectOf(clock), kind: CLOCK_DUE, dueAt, payload: { network } }];
  });
  const cancel = CLOCKS.map(subjectOf)
    .filter((subject) => file.policy !== null && !set.some((timer) => timer.subject === subject))
    .map((subject) => ({ subject, kind: CLOCK_DUE }));
  return toPlan({ timers: { set, cancel } });
}
