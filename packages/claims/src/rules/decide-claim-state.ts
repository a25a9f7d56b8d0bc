import type { ClaimDecision, ClaimState } from '../words.ts';

export const CLAIM_VERBS = [
  'check',
  'review',
  'resubmit',
  'withdraw',
  'appeal',
  'decide_appeal',
  'reverse',
  'verify',
  'grant_goodwill',
] as const;
export type ClaimVerb = (typeof CLAIM_VERBS)[number];

/** Where the lines decide: the state that their decision has as its verdict. */
const BY_ITS_LINES = 'by_its_lines';

/**
 * Which verb leads where; what is not in the row of the present state is refused. A shop withdraws before the decision, appeals
 * after it; what is reversed stays reversed. While an appeal waits nothing else happens to its claim.
 */
const GRAPH: Readonly<Record<ClaimState, Readonly<Partial<Record<ClaimVerb, ClaimState | typeof BY_ITS_LINES>>>>> = {
  submitted: { check: BY_ITS_LINES, withdraw: 'withdrawn' },
  in_review: { review: BY_ITS_LINES, withdraw: 'withdrawn' },
  needs_info: { resubmit: BY_ITS_LINES, withdraw: 'withdrawn' },
  approved: { resubmit: BY_ITS_LINES, reverse: 'reversed', verify: BY_ITS_LINES },
  partly_approved: {
    resubmit: BY_ITS_LINES,
    appeal: 'appealed',
    reverse: 'reversed',
    verify: BY_ITS_LINES,
    grant_goodwill: BY_ITS_LINES,
  },
  rejected: { resubmit: BY_ITS_LINES, appeal: 'appealed', verify: BY_ITS_LINES, grant_goodwill: BY_ITS_LINES },
  appealed: { decide_appeal: BY_ITS_LINES },
  withdrawn: {},
  reversed: { verify: 'reversed' },
};

export function allows(state: ClaimState, verb: ClaimVerb): boolean {
  return GRAPH[state][verb] !== undefined;
}

/** The state after a verb, or null where the present one does not allow it. */
export function nextState(
  state: ClaimState,
  verb: ClaimVerb,
  { verdict }: Pick<ClaimDecision, 'verdict'>,
): ClaimState | null {
  const next = GRAPH[state][verb] ?? null;
  return next === BY_ITS_LINES ? verdict : next;
}
