import type { MemberInPlace } from '@aftercare/agreements';
import type { TraceStep } from '@aftercare/kernel';
import type { MembershipId } from '@aftercare/network';
import type { Candidate, RankRule } from '../words.ts';

/** Published: every point of a score is explained by one of these. */
export const RANK_WEIGHTS = {
  /** For each digit of the division that the territory names: a county beats its province. */
  territoryPerDigit: 10,
  grade: { A: 30, B: 20, C: 10, D: 0 },
  /** A member that nobody has graded yet stands between. */
  ungraded: 15,
  /** Taken off for each order in hand. */
  loadPerOrder: 5,
  /** It repaired this unit before. */
  continuity: 25,
} as const;

export interface RankQuestion {
  /** One entry for each territory that fits the place; a member may come more than once. */
  readonly members: readonly MemberInPlace[];
  readonly loads: readonly { readonly membershipId: MembershipId; readonly orders: number }[];
  readonly earlierShops: readonly MembershipId[];
  /** All their certificates for this kind of product are over: they get nothing new of it. */
  readonly uncertified: readonly MembershipId[];
}

/**
 * Who is asked, best first, each with the points that make its score. Where the place is somebody's exclusive territory,
 * only its holder is asked, and whoever has a smaller piece inside it. A shop of grade A for the county 370102 with two
 * orders in hand: 60 + 30 − 10 = 80; one of grade B for the province that knows the unit: 20 + 20 + 25 = 65.
 * Of equals the one that joined first is asked first, so that the list is the same each time.
 */
export function rankCandidates({ members, loads, earlierShops, uncertified }: RankQuestion): readonly Candidate[] {
  const nearest = chooseNearest(members).filter(({ membershipId }) => !uncertified.includes(membershipId));
  const exclusiveDigits = Math.max(0, ...nearest.filter((one) => one.isExclusive).map((one) => one.division.length));
  return nearest
    .filter(({ division, isExclusive }) => division.length > exclusiveDigits - (isExclusive ? 1 : 0))
    .map((member) => toCandidate(member, loads, earlierShops))
    .sort((a, b) => b.total - a.total || (a.membershipId < b.membershipId ? -1 : 1));
}

/** The longest division of each member. */
function chooseNearest(members: readonly MemberInPlace[]): readonly MemberInPlace[] {
  const best = new Map<MembershipId, MemberInPlace>();
  for (const member of members) {
    const known = best.get(member.membershipId);
    if (known === undefined || known.division.length < member.division.length) best.set(member.membershipId, member);
  }
  return [...best.values()];
}

function toCandidate(
  {
    division,
    isExclusive,
    grade,
    membershipId,
    memberTenantId,
    memberName,
    agreementId,
    acceptWithinMinutes,
  }: MemberInPlace,
  loads: RankQuestion['loads'],
  earlierShops: readonly MembershipId[],
): Candidate {
  const orders = loads.find((load) => load.membershipId === membershipId)?.orders ?? 0;
  const isKnown = earlierShops.includes(membershipId);
  const scored: readonly { readonly rule: RankRule; readonly saw: TraceStep['saw']; readonly points: number }[] = [
    {
      rule: 'service.rank_territory',
      saw: { division, exclusive: isExclusive },
      points: division.length * RANK_WEIGHTS.territoryPerDigit,
    },
    {
      rule: 'service.rank_grade',
      saw: { grade },
      points: grade === null ? RANK_WEIGHTS.ungraded : RANK_WEIGHTS.grade[grade],
    },
    { rule: 'service.rank_load', saw: { orders }, points: orders === 0 ? 0 : -orders * RANK_WEIGHTS.loadPerOrder },
    { rule: 'service.rank_continuity', saw: { known: isKnown }, points: isKnown ? RANK_WEIGHTS.continuity : 0 },
  ];
  return {
    membershipId,
    memberTenantId,
    memberName,
    agreementId,
    acceptWithinMinutes,
    total: scored.reduce((sum, { points }) => sum + points, 0),
    trace: scored.map(({ rule, saw, points }) => ({ rule, clause: null, saw: { ...saw, points }, outcome: 'passed' })),
  };
}
