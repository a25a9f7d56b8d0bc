import { type Finding, sumAmounts, type TraceStep } from '@aftercare/kernel';
import type { Claim, ClaimDecision } from '../words.ts';
import { decideVerdict } from './decide-claim.ts';
import { allows } from './decide-claim-state.ts';

/** So much of a line is paid out of goodwill; counted from 1, in minor units. */
export interface Grant {
  readonly line: number;
  readonly amount: number;
}

export type Goodwill =
  | { readonly kind: 'granted'; readonly decision: ClaimDecision; readonly amount: number }
  | {
      readonly kind: 'refused';
      readonly code:
        | 'claims.state_forbids'
        | 'claims.line_unknown'
        | 'claims.line_sent_twice'
        | 'claims.goodwill_not_outside'
        | 'claims.goodwill_over_claimed';
      readonly params: Readonly<Record<string, string | number>>;
    };

/**
 * Outside its term a unit has no right to a repair; the maker may pay one all the same, up to what the shop asked. Only for lines that
 * were refused because the term was over: goodwill is no way round any other rule.
 */
export function grantGoodwill(
  claim: Pick<Claim, 'state' | 'decision'>,
  grants: readonly Grant[],
  by: { readonly name: string; readonly reason: string; readonly year: number },
): Goodwill {
  const { state, decision } = claim;
  if (!allows(state, 'grant_goodwill')) return refuse('claims.state_forbids', { state });
  for (const { line, amount } of grants) {
    const decided = decision.lines[line - 1];
    if (decided === undefined) return refuse('claims.line_unknown', { line });
    if (grants.filter((other) => other.line === line).length > 1) return refuse('claims.line_sent_twice', { line });
    if (decided.verdict !== 'reject' || !isOutside(decision, line))
      return refuse('claims.goodwill_not_outside', { line });
    const { claimed } = decided.amounts;
    if (amount > claimed) return refuse('claims.goodwill_over_claimed', { line, claimed, approved: amount });
  }
  const grantOf = (index: number) => grants.find(({ line }) => line === index + 1);
  const lines = decision.lines.map((decided, index) => {
    const grant = grantOf(index);
    if (grant === undefined) return decided;
    const { claimed } = decided.amounts;
    const verdict = grant.amount === claimed ? ('approve' as const) : ('adjust' as const);
    return { verdict, amounts: { claimed, approved: grant.amount } };
  });
  const amount = sumAmounts(grants.map((grant) => grant.amount));
  const { name, reason, year } = by;
  const step: TraceStep = {
    rule: 'claims.goodwill',
    clause: null,
    saw: { people: name, reason, year, amount },
    outcome: 'passed',
  };
  return {
    kind: 'granted',
    amount,
    decision: {
      ...decision,
      verdict: decideVerdict(lines),
      lines,
      amounts: { ...decision.amounts, approved: sumAmounts(lines.map(({ amounts }) => amounts.approved)) },
      findings: [...decision.findings, ...grants.map((grant) => toFinding(grant, decision.currency, reason))],
      trace: [...decision.trace, step],
    },
  };
}

/** The matrix was asked for this line, and the term was over. */
function isOutside({ trace }: ClaimDecision, line: number): boolean {
  return trace.some(({ rule, saw }) => rule === 'claims.payer' && saw.line === line && saw.coverage === 'out');
}

function toFinding({ line, amount }: Grant, currency: string, reason: string): Finding {
  return {
    code: 'claims.goodwill',
    severity: 'notes',
    clause: null,
    path: `/lines/${line - 1}`,
    params: { line, amount, currency, reason },
    cureUntil: null,
  };
}

function refuse(
  code: Extract<Goodwill, { kind: 'refused' }>['code'],
  params: Readonly<Record<string, string | number>>,
): Goodwill {
  return { kind: 'refused', code, params };
}
