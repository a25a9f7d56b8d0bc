import type { Claim } from '@aftercare/claims';
import type { LineResult } from '../words.ts';

export type Charged =
  | { readonly kind: 'charged'; readonly lines: readonly { readonly line: number; readonly charged: number }[] }
  | {
      readonly kind: 'refused';
      readonly code: 'verification.line_unknown' | 'verification.line_twice' | 'verification.evidence_missing';
      readonly params: Readonly<Record<string, number>>;
    };

/**
 * What each line that was shown false costs: the agreement's multiple of what was claimed on it, not of what was paid. 120.00 claimed and
 * 80.00 paid cost 1,200.00 at ten times. Nothing where the agreement names no multiple, for nobody owes what was not agreed.
 * Without evidence nothing is false.
 */
export function chargeFalseLines(
  { lines }: Pick<Claim, 'lines'>,
  results: readonly LineResult[],
  { multiple, evidence }: { readonly multiple: number; readonly evidence: number },
): Charged {
  for (const { line } of results) {
    if (lines[line - 1] === undefined) return { kind: 'refused', code: 'verification.line_unknown', params: { line } };
    if (results.filter((other) => other.line === line).length > 1)
      return { kind: 'refused', code: 'verification.line_twice', params: { line } };
  }
  const shown = results.filter(({ result }) => result === 'false');
  const [first] = shown;
  if (first !== undefined && evidence === 0)
    return { kind: 'refused', code: 'verification.evidence_missing', params: { line: first.line } };
  return {
    kind: 'charged',
    lines: shown.map(({ line }) => ({ line, charged: (lines[line - 1]?.claimedAmount ?? 0) * multiple })),
  };
}
