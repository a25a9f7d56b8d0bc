import { type LocalDate, sumAmounts } from '@aftercare/kernel';
import type { Claim, ClaimDecision, ClaimDraft, ClaimLine, LineChange } from '../words.ts';
import { decideVerdict } from './decide-claim.ts';

/** One line as it is sent again; `line` counts from 1. */
export interface SentLine {
  readonly line: number;
  readonly after: ClaimLine;
}

export type Correction =
  | { readonly kind: 'corrected'; readonly draft: ClaimDraft; readonly changes: readonly LineChange[] }
  | {
      readonly kind: 'refused';
      readonly code: CorrectionFault;
      readonly params: Readonly<Record<string, string | number>>;
    };

export type CorrectionFault =
  | 'claims.line_unknown'
  | 'claims.line_in_order'
  | 'claims.nothing_changed'
  | 'claims.cure_over'
  | 'claims.not_curable';

type Standing = Pick<Claim, 'decision' | 'lines'> & ClaimDraft;

/**
 * What a shop may send again: lines that a finding with a cure speaks of, or everything where the finding is of the whole
 * claim, until the last day of the cure. A line in order is not touched.
 */
export function correctClaim(
  claim: Standing,
  sent: { readonly lines: readonly SentLine[]; readonly signedOn: LocalDate | null },
  today: LocalDate,
): Correction {
  const { findings } = claim.decision;
  const curable = findings.filter((finding) => finding.cureUntil !== null);
  const open = curable.filter((finding) => today <= (finding.cureUntil ?? today));
  if (curable.length === 0) return { kind: 'refused', code: 'claims.not_curable', params: {} };
  if (open.length === 0) {
    const last =
      curable
        .map((finding) => finding.cureUntil ?? '')
        .sort()
        .at(-1) ?? '';
    return { kind: 'refused', code: 'claims.cure_over', params: { cureUntil: last } };
  }
  const isWhole = open.some(({ path }) => lineOf(path) === null);
  const changes: LineChange[] = [];
  for (const { line, after } of sent.lines) {
    const before = claim.lines[line - 1];
    if (before === undefined) return { kind: 'refused', code: 'claims.line_unknown', params: { line } };
    if (!isWhole && !open.some(({ path }) => lineOf(path) === line))
      return { kind: 'refused', code: 'claims.line_in_order', params: { line } };
    if (!isSame(before, after)) changes.push({ line, before, after });
  }
  const signedOn = isWhole && sent.signedOn !== null ? sent.signedOn : claim.signedOn;
  if (changes.length === 0 && signedOn === claim.signedOn)
    return { kind: 'refused', code: 'claims.nothing_changed', params: {} };
  const lines = claim.lines.map((line, index) => changes.find((change) => change.line === index + 1)?.after ?? line);
  const { reference, component, failureMode, causalPart, cause, failedOn, repairedOn } = claim;
  return {
    kind: 'corrected',
    draft: { reference, component, failureMode, causalPart, cause, failedOn, repairedOn, signedOn, lines },
    changes,
  };
}

/**
 * The decision of the new round: what was in order keeps its decision word for word and stays payable, even when the sum
 * now has to be seen by people.
 */
export function keepLinesInOrder(
  before: ClaimDecision,
  after: ClaimDecision,
  changes: readonly LineChange[],
): ClaimDecision {
  const lines = after.lines.map((line, index) => {
    const was = before.lines[index];
    const isKept = was?.verdict === 'approve' && !changes.some((change) => change.line === index + 1);
    return isKept ? was : line;
  });
  const { peopleNeeded, ...rest } = after;
  const isReferred = lines.some((line) => line.verdict === 'refer');
  return {
    ...rest,
    lines,
    amounts: {
      claimed: sumAmounts(lines.map((line) => line.amounts.claimed)),
      approved: sumAmounts(lines.map((line) => line.amounts.approved)),
    },
    verdict: decideVerdict(lines),
    ...(isReferred && peopleNeeded !== undefined ? { peopleNeeded } : {}),
  };
}

/** `/lines/0/minutes` speaks of line 1, `/signedOn` of the whole. */
function lineOf(path: string | null): number | null {
  const index = /^\/lines\/(\d+)/.exec(path ?? '')?.[1];
  return index === undefined ? null : Number(index) + 1;
}

function isSame(a: ClaimLine, b: ClaimLine): boolean {
  const sorted = (line: ClaimLine) => JSON.stringify(Object.entries(line).sort(([x], [y]) => (x < y ? -1 : 1)));
  return sorted(a) === sorted(b);
}
