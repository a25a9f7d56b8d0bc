import type { LineQuestion } from './claim-file.ts';
import { askedBack, type LookedAtLine, passed } from './looked-at.ts';
import { nameClaim } from './name-claim.ts';

/** A line that has to be proved has a photo or paper, and none that proved another claim before: photos are made on the spot. */
export function checkEvidence({
  draft,
  line,
  index,
  card,
  files,
  member,
  cureUntil,
}: LineQuestion): LookedAtLine | readonly LookedAtLine[] {
  const evidence = line.evidence ?? [];
  const rule = 'claims.evidence';
  const path = `/lines/${index}/evidence`;
  // A receipt is a matter of its own.
  const isAsked = line.kind !== 'other' && card.evidenceFor.includes(line.kind);
  if (evidence.length === 0) {
    if (!isAsked) return [];
    return askedBack(rule, {
      code: 'claims.evidence_missing',
      path,
      params: { line: index + 1, kind: line.kind },
      cureUntil,
    });
  }
  const reused = files.find((file) => evidence.includes(file.id) && file.usedIn !== null);
  if (reused?.usedIn == null) return passed(rule, { line: index + 1, files: evidence.length });
  const params = {
    line: index + 1,
    file: reused.id,
    sha256: reused.sha256.slice(0, 12),
    reference: draft.reference,
    earlier: nameClaim(reused.usedIn, member),
  };
  return askedBack(rule, { code: 'claims.evidence_reused', path, params, cureUntil });
}
