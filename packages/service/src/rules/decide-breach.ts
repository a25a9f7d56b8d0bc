import { type Instant, later, MINUTE_MS } from '@aftercare/kernel';
import {
  type ChainStep,
  type ClockAnswer,
  type ClockName,
  type ManagementRole,
  TECHNICAL_TIERS,
  type TechnicalTier,
} from '../words.ts';

/** Recorded before: step 0 is the breach itself, step n the nth of the chain. (request, clock, step) is unique. */
export interface RecordedStep {
  readonly clock: ClockName;
  readonly step: number;
}

export type BreachStep = RecordedStep & {
  /** The instant that it is about, however late the timer fires. */
  readonly at: Instant;
} & (
    | { readonly kind: 'breached' }
    | { readonly kind: 'told'; readonly to: ManagementRole }
    | { readonly kind: 'tier_raised'; readonly from: TechnicalTier; readonly to: TechnicalTier }
  );

export interface BreachQuestion {
  readonly clock: ClockAnswer;
  readonly chain: readonly ChainStep[];
  /** Who works on it now. */
  readonly technicalTier: TechnicalTier;
  readonly recorded: readonly RecordedStep[];
  readonly now: Instant;
}

export interface BreachAnswer {
  readonly steps: readonly BreachStep[];
  /** When a timer should ask again; null when nothing can come of this clock as the facts are. */
  readonly lookAgainAt: Instant | null;
}

/** The due instant itself is in time. */
const FIRST_LATE_MS = 1;

/**
 * What a breach leads to that is not recorded yet. Asked late, all that was missed comes at once and in order; asked twice,
 * nothing comes the second time. Due 16:40, chain partner lead 0, manufacturer desk 60, manager 240 minutes, asked at 18:00:
 * breached, partner lead and desk told; look again after 20:40. Whoever came at 17:10 is late, but the desk is not told.
 * `escalate_if_unsolved` breaks no promise: the work goes up one technical tier, and from the last one nowhere.
 */
export function decideBreach({ clock, chain, technicalTier, recorded, now }: BreachQuestion): BreachAnswer {
  const { dueAt, endedAt, state } = clock;
  if (dueAt === null) return { steps: [], lookAgainAt: null };
  if (state === 'running') return { steps: [], lookAgainAt: later(dueAt, FIRST_LATE_MS) };
  if (state !== 'breached') return { steps: [], lookAgainAt: null };

  const steps: BreachStep[] = listSteps(clock.clock, dueAt, chain, technicalTier);
  const isRecorded = ({ step }: BreachStep) =>
    recorded.some((known) => known.clock === clock.clock && known.step === step);
  const open = steps.filter((step) => !isRecorded(step) && (endedAt === null || step.at < endedAt));
  const next = open.find(({ at }) => at >= now);
  return {
    steps: open.filter(({ at }) => at < now),
    lookAgainAt: next === undefined ? null : later(next.at, FIRST_LATE_MS),
  };
}

function listSteps(clock: ClockName, dueAt: Instant, chain: readonly ChainStep[], from: TechnicalTier): BreachStep[] {
  if (clock === 'escalate_if_unsolved') {
    const to = TECHNICAL_TIERS[TECHNICAL_TIERS.indexOf(from) + 1];
    return to === undefined ? [] : [{ kind: 'tier_raised', clock, step: 0, at: dueAt, from, to }];
  }
  return [
    { kind: 'breached', clock, step: 0, at: dueAt },
    ...chain.map(({ to, afterMinutes }, index) => ({
      kind: 'told' as const,
      clock,
      step: index + 1,
      at: later(dueAt, afterMinutes * MINUTE_MS),
      to,
    })),
  ];
}
