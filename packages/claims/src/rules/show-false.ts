import { type Finding, sumAmounts, type TraceStep } from '@aftercare/kernel';
import type { Claim, ClaimDecision } from '../words.ts';
import { decideVerdict } from './decide-claim.ts';
import { allows } from './decide-claim-state.ts';
import { lineOf } from './line-of.ts';

/** A line that was shown false, and what that costs by the agreement; 0 where none was agreed. Counted from 1. */
export interface FalseLine {
  readonly line: number;
  readonly charged: number;
}

/**
 * What was shown false is paid no more, and comes back where it was paid; the other lines stay as they were. The finding has no cure:
 * what remains is the appeal. A claim that was reversed before stays so, and learns why it is charged.
 */
export function showFalse(
  { state, decision }: Pick<Claim, 'state' | 'decision'>,
  lines: readonly FalseLine[],
  by: { readonly name: string; readonly reason: string; readonly multiple: number },
): { readonly state: Claim['state']; readonly decision: ClaimDecision } | null {
  if (!allows(state, 'verify')) return null;
  const isFalse = (index: number) => lines.some(({ line }) => line === index + 1);
  const decided = decision.lines.map((line, index) =>
    isFalse(index) ? { verdict: 'reject' as const, amounts: { ...line.amounts, approved: 0 } } : line,
  );
  const { name, reason, multiple } = by;
  const step: TraceStep = {
    rule: 'claims.verification',
    clause: null,
    saw: { people: name, reason, lines: lines.map(({ line }) => line).join(', '), multiple },
    outcome: 'refused',
  };
  const after: ClaimDecision = {
    ...decision,
    verdict: decideVerdict(decided),
    lines: decided,
    amounts: { ...decision.amounts, approved: sumAmounts(decided.map(({ amounts }) => amounts.approved)) },
    findings: [
      ...decision.findings.map((finding) =>
        isFalse(lineOf(finding.path)) ? { ...finding, cureUntil: null } : finding,
      ),
      ...lines.map((line) => toFinding(line, decision.currency, by)),
    ],
    trace: [...decision.trace, step],
  };
  return { state: state === 'reversed' ? 'reversed' : after.verdict, decision: after };
}

function toFinding(
  { line, charged }: FalseLine,
  currency: string,
  { reason, multiple }: { readonly reason: string; readonly multiple: number },
): Finding {
  return {
    code: 'claims.shown_false',
    severity: 'blocks',
    clause: null,
    path: `/lines/${line - 1}`,
    params: { line, reason, multiple, charged, currency },
    cureUntil: null,
  };
}
