import type { Finding, TraceStep } from '@aftercare/kernel';
import type { Claim, ClaimDecision } from '../words.ts';
import { allows } from './decide-claim-state.ts';

export type Reversal =
  | { readonly kind: 'reversed'; readonly decision: ClaimDecision }
  | { readonly kind: 'refused'; readonly code: 'claims.state_forbids' };

/**
 * A decision is taken back after it stood, paid or not: as another round in which nothing is payable. What statements had of it
 * comes back as a line of its own in the next one; neither the earlier round nor the earlier line is touched.
 */
export function reverseClaim(
  { state, decision }: Pick<Claim, 'state' | 'decision'>,
  by: { readonly name: string; readonly reason: string },
): Reversal {
  if (!allows(state, 'reverse')) return { kind: 'refused', code: 'claims.state_forbids' };
  const { name, reason } = by;
  const finding: Finding = {
    code: 'claims.taken_back',
    severity: 'blocks',
    clause: null,
    path: null,
    params: { reason },
    cureUntil: null,
  };
  const step: TraceStep = { rule: 'claims.reversal', clause: null, saw: { people: name, reason }, outcome: 'refused' };
  return {
    kind: 'reversed',
    decision: {
      ...decision,
      verdict: 'rejected',
      amounts: { ...decision.amounts, approved: 0 },
      lines: decision.lines.map(({ amounts }) => ({ verdict: 'reject', amounts: { ...amounts, approved: 0 } })),
      findings: [...decision.findings.map((one) => ({ ...one, cureUntil: null })), finding],
      trace: [...decision.trace, step],
    },
  };
}
