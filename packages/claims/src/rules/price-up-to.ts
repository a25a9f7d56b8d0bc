import type { LineQuestion } from './claim-file.ts';
import { type LookedAtLine, passed, reduced } from './looked-at.ts';

/** A cost that is paid as it was, up to a maximum of the rate card. */
export function priceUpTo(maximum: number, rule: string, { line, index }: LineQuestion): LookedAtLine {
  const params = { line: index + 1, claimed: line.claimedAmount, allowed: maximum };
  if (line.claimedAmount <= maximum) return passed(rule, params);
  const objection = { code: 'claims.over_maximum', path: `/lines/${index}/claimed`, params };
  return { ...reduced(rule, objection), allowed: maximum };
}
