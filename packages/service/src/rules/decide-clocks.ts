import type { Instant } from '@aftercare/kernel';
import { CLOCKS, type ClockAnswer, type ServiceFacts, type ServiceFinding, type SlaPolicy } from '../words.ts';
import { chooseTarget, type TargetQuestion } from './choose-target.ts';
import { decideClock } from './decide-clock.ts';

export interface ClocksQuestion extends Omit<TargetQuestion, 'clock'> {
  readonly facts: ServiceFacts;
  readonly now: Instant;
}

export interface ClocksAnswer {
  readonly clocks: readonly ClockAnswer[];
  /** Clocks that the policy promises, but not for this customer's place or severity. */
  readonly findings: readonly ServiceFinding[];
}

/**
 * All clocks of one request at an instant, each with its explanation. A clock that the policy never names, and one whose
 * row promises nothing, is not among them. When severity or place change, the clocks are computed anew from the same facts.
 */
export function decideClocks(policy: SlaPolicy, { facts, now, ...request }: ClocksQuestion): ClocksAnswer {
  const clocks: ClockAnswer[] = [];
  const findings: ServiceFinding[] = [];
  for (const clock of CLOCKS) {
    if (!policy.targets.some((row) => row.clock === clock)) continue;
    const { target, finding, trace } = chooseTarget(policy, { ...request, clock });
    if (finding !== null) findings.push(finding);
    if (target === null || target.amount === null) continue;
    const { amount } = target;
    const answer = decideClock({ policy, target: { ...target, amount }, facts, now });
    clocks.push({ ...answer, trace: [...trace, ...answer.trace] });
  }
  return { clocks, findings };
}
