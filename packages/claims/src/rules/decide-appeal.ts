import { type Finding, sumAmounts, type TraceStep } from '@aftercare/kernel';
import type { AppealWord, Claim, ClaimDecision, LineDecision, RateCard } from '../words.ts';
import { decideVerdict } from './decide-claim.ts';
import { allows } from './decide-claim-state.ts';
import { lineOf } from './line-of.ts';

export type AppealDecisionFault =
  | 'claims.not_appealed'
  | 'claims.decided_first'
  | 'claims.four_eyes'
  | 'claims.line_not_appealed'
  | 'claims.line_sent_twice'
  | 'claims.grant_out_of_range';

export type AppealDecision =
  /** A grant above the limit of four eyes: a second person has to grant the same. */
  | { readonly kind: 'noted' }
  | { readonly kind: 'decided'; readonly decision: ClaimDecision }
  | {
      readonly kind: 'refused';
      readonly code: AppealDecisionFault;
      readonly params: Readonly<Record<string, string | number>>;
    };

type Appealed = Pick<Claim, 'state' | 'decision' | 'appeal' | 'deciders'>;

/**
 * A person's word on the lines of an appeal: how much of each is paid now, from what it was to what was claimed. A line that is not
 * named stays as it was, and an appeal never makes anything worse. Whoever decided first does not decide again; where
 * what is paid comes above the limit of four eyes, two people grant the same, and a word that grants otherwise waits anew.
 */
export function decideAppeal(
  claim: Appealed,
  word: AppealWord,
  { fourEyesAbove }: Pick<RateCard, 'fourEyesAbove'>,
): AppealDecision {
  const { appeal, decision } = claim;
  if (!allows(claim.state, 'decide_appeal') || appeal === null)
    return refuse('claims.not_appealed', { state: claim.state });
  if (claim.deciders.includes(word.userId)) return refuse('claims.decided_first');
  for (const [place, { line, approved }] of word.grants.entries()) {
    const { amounts } = decision.lines[line - 1] ?? {};
    if (amounts === undefined || !appeal.lines.includes(line)) return refuse('claims.line_not_appealed', { line });
    if (word.grants.findIndex((grant) => grant.line === line) < place)
      return refuse('claims.line_sent_twice', { line });
    if (approved < amounts.approved || approved > amounts.claimed)
      return refuse('claims.grant_out_of_range', { line, least: amounts.approved, most: amounts.claimed });
  }
  const lines = decision.lines.map((line, index) => grantLine(line, index, word));
  const approved = sumAmounts(lines.map(({ amounts }) => amounts.approved));
  const isRaised = approved > decision.amounts.approved;
  if (isRaised && fourEyesAbove !== null && approved > fourEyesAbove) {
    if (appeal.proposal === null || !isSameGrant(appeal.proposal, word)) return { kind: 'noted' };
    if (appeal.proposal.userId === word.userId) return refuse('claims.four_eyes');
  }
  return { kind: 'decided', decision: toDecision(claim, word, lines, approved) };
}

function refuse(code: AppealDecisionFault, params: Readonly<Record<string, string | number>> = {}): AppealDecision {
  return { kind: 'refused', code, params };
}

function isSameGrant(a: AppealWord, b: AppealWord): boolean {
  const sorted = ({ grants }: AppealWord) => JSON.stringify(grants.toSorted((x, y) => x.line - y.line));
  return sorted(a) === sorted(b);
}

function grantLine(line: LineDecision, index: number, { grants }: AppealWord): LineDecision {
  const grant = grants.find((one) => one.line === index + 1);
  if (grant === undefined || grant.approved === line.amounts.approved) return line;
  const { claimed } = line.amounts;
  return { verdict: grant.approved === claimed ? 'approve' : 'adjust', amounts: { claimed, approved: grant.approved } };
}

function toDecision(
  { decision, appeal }: Appealed,
  { name, reason, grants }: AppealWord,
  lines: readonly LineDecision[],
  approved: number,
): ClaimDecision {
  const isWon = (place: number) => lines[place]?.verdict === 'approve';
  const isAppealed = (place: number) => appeal?.lines.includes(place + 1) === true;
  const notes = (appeal?.lines ?? []).map((line): Finding => {
    const { claimed, approved: paid } = lines[line - 1]?.amounts ?? { claimed: 0, approved: 0 };
    const isRaised = paid > (decision.lines[line - 1]?.amounts.approved ?? 0);
    return {
      code: isRaised ? 'claims.appeal_granted' : 'claims.appeal_denied',
      severity: paid === claimed ? 'notes' : paid === 0 ? 'blocks' : 'reduces',
      clause: null,
      path: `/lines/${line - 1}`,
      params: { line, claimed, approved: paid, reason },
      cureUntil: null,
    };
  });
  const step: TraceStep = {
    rule: 'claims.appeal',
    clause: null,
    saw: { people: name, reason, lines: grants.map(({ line }) => line).join(', '), approved },
    outcome: approved > decision.amounts.approved ? 'passed' : 'refused',
  };
  return {
    ...decision,
    lines,
    amounts: { ...decision.amounts, approved },
    verdict: decideVerdict(lines),
    findings: [
      // What was appealed is final: granted whole, the objection is gone; else it stays, and nothing more can be sent to it.
      ...decision.findings.flatMap((finding) => {
        const place = lineOf(finding.path);
        if (!isAppealed(place)) return [finding];
        return isWon(place) ? [] : [{ ...finding, cureUntil: null }];
      }),
      ...notes,
    ],
    trace: [...decision.trace, step],
  };
}
