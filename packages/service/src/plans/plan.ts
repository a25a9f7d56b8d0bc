import type { Instant } from '@aftercare/kernel';
import type { EventDraft, HistoryLine, SubjectVersion, TimerDraft, Write } from '@aftercare/runtime';
import type { Recorder } from '../words.ts';

/** What one step writes. Actions commit it with their answer, timers and pages as it is. */
export interface ServicePlan {
  readonly writes: readonly Write[];
  readonly history: readonly HistoryLine[];
  readonly unchanged: readonly SubjectVersion[];
  readonly events: readonly EventDraft[];
  readonly timers: {
    readonly set: readonly TimerDraft[];
    readonly cancel: readonly { readonly subject: string; readonly kind: string }[];
  };
}

/** When and where something happens, and who says so. */
export interface Happening {
  readonly now: Instant;
  /** Slug of the network. */
  readonly network: string;
  readonly by: Recorder;
}

export function toPlan({ timers, ...part }: PlanPart): ServicePlan {
  return {
    writes: [],
    history: [],
    unchanged: [],
    events: [],
    ...part,
    timers: { set: timers?.set ?? [], cancel: timers?.cancel ?? [] },
  };
}

type PlanPart = Partial<Omit<ServicePlan, 'timers'>> & { readonly timers?: Partial<ServicePlan['timers']> };

/** Written together, in this order. */
export function joinPlans(...plans: readonly ServicePlan[]): ServicePlan {
  return {
    writes: plans.flatMap((plan) => plan.writes),
    history: plans.flatMap((plan) => plan.history),
    unchanged: plans.flatMap((plan) => plan.unchanged),
    events: plans.flatMap((plan) => plan.events),
    timers: {
      set: plans.flatMap((plan) => plan.timers.set),
      cancel: plans.flatMap((plan) => plan.timers.cancel),
    },
  };
}
