import type { Instant } from '@aftercare/kernel';
import type { Pause, RequestFile, ServiceFact, SlaPolicy } from '../words.ts';
import { type BreachAnswer, decideBreach } from './decide-breach.ts';
import { type ClocksAnswer, decideClocks } from './decide-clocks.ts';

/** The part of a request that its clocks are computed from. */
export interface ClockedRequest {
  readonly request: {
    readonly severity: number;
    readonly customerTier: string | null;
    readonly customer: { readonly divisionCode: string };
  };
  readonly facts: readonly ServiceFact[];
  readonly pauses: readonly Pause[];
  readonly policy: SlaPolicy | null;
}

/** All clocks of a request as it stands; none where the network had no policy. */
export function decideFile({ request, facts, pauses, policy }: ClockedRequest, now: Instant): ClocksAnswer {
  if (policy === null) return { clocks: [], findings: [] };
  const { severity, customerTier, customer } = request;
  return decideClocks(policy, {
    severity,
    customerTier,
    division: customer.divisionCode,
    facts: { events: facts, pauses },
    now,
  });
}

/** What the breaches of each clock lead to that is not recorded yet. */
export function decideBreaches(
  file: RequestFile,
  now: Instant,
): readonly (BreachAnswer & { readonly clock: ClocksAnswer['clocks'][number]['clock'] })[] {
  const { technicalTier } = file.request;
  const chain = file.policy?.breachChain ?? [];
  return decideFile(file, now).clocks.map((clock) => ({
    clock: clock.clock,
    ...decideBreach({ clock, chain, technicalTier, recorded: file.breaches, now }),
  }));
}
