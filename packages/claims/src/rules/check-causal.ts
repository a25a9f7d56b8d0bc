import type { FindingParams } from '@aftercare/kernel';
import type { ClaimDraft, ClaimLine } from '../words.ts';
import { toCausalKey } from './causal-key.ts';
import type { LineQuestion } from './claim-file.ts';
import { askedBack, type LookedAtLine, passed } from './looked-at.ts';

/**
 * What the causal part damaged hangs on the causal part: it is paid when that line is, waits while that line waits, and falls
 * with it. Without a line for the causal part nobody can say what it hangs on.
 */
export function checkCausal({
  line,
  index,
  draft,
  causal,
  cureUntil,
}: LineQuestion): LookedAtLine | readonly LookedAtLine[] {
  if (!hangsOnCausal(line)) return [];
  const rule = 'claims.causal';
  const path = `/lines/${index}`;
  const { causalPart } = draft;
  if (causal === null) {
    const params = { line: index + 1, causalPart };
    return askedBack(rule, { code: 'claims.causal_part_missing', path, params, cureUntil });
  }
  const params = { line: index + 1, causalPart, causalLine: causal.index + 1 };
  switch (causal.decision.verdict) {
    case 'reject':
      return { ...follows(rule, 'claims.causal_part_refused', path, params), rejects: true };
    case 'needs_information':
      return { ...follows(rule, 'claims.causal_part_open', path, params), asksBack: true };
    default:
      return passed(rule, params);
  }
}

/** What blocks is said of the causal part's own line; here it is only told. */
function follows(rule: string, code: string, path: string, params: FindingParams): LookedAtLine {
  return {
    step: { rule, clause: null, saw: params, outcome: 'refused' },
    finding: { code, severity: 'notes', clause: null, path, params, cureUntil: null },
  };
}

export function hangsOnCausal(line: ClaimLine): boolean {
  return line.kind === 'part' && line.isConsequential === true;
}

/** The place of the causal part's own line; null where the claim has none. */
export function findCausalLine({ causalPart, lines }: Pick<ClaimDraft, 'causalPart' | 'lines'>): number | null {
  const key = toCausalKey(causalPart);
  const index = lines.findIndex(
    (line) => line.kind === 'part' && !hangsOnCausal(line) && toCausalKey(line.partNumber) === key,
  );
  return index < 0 ? null : index;
}
