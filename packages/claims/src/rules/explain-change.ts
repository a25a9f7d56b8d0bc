import type { Finding } from '@aftercare/kernel';
import type { ChangeReason } from '../words.ts';
import type { Simulated } from './simulate-claim.ts';

/** A claim of many lines says the most important; the decisions themselves say all. */
const MOST_REASONS = 12;

/**
 * Why a claim comes to something else: what its findings say on one side alone, and what they say otherwise. Example: with less
 * time allowed the finding of the price is on both sides and names another sum, so it is `changed` and told as it would be.
 */
export function explainChange({ before, after }: Simulated): ChangeReason[] {
  const [were, are] = [byPlace(before.findings), byPlace(after.findings)];
  const reasons: ChangeReason[] = [];
  for (const [place, finding] of are) {
    const was = were.get(place);
    if (was === undefined) reasons.push({ change: 'appeared', finding });
    else if (JSON.stringify(was.params) !== JSON.stringify(finding.params))
      reasons.push({ change: 'changed', finding });
  }
  for (const [place, finding] of were) if (!are.has(place)) reasons.push({ change: 'gone', finding });
  const weight = ({ finding }: ChangeReason) => ['blocks', 'reduces', 'notes'].indexOf(finding.severity);
  return reasons.toSorted((left, right) => weight(left) - weight(right)).slice(0, MOST_REASONS);
}

/** Of one code at one place there is one finding. */
function byPlace(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  return new Map(findings.map((finding) => [`${finding.code} ${finding.path}`, finding]));
}
