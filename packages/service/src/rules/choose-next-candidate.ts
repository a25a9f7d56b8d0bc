import type { MembershipId } from '@aftercare/network';
import type { Candidate, WorkOrder } from '../words.ts';

/** The best of those who were not asked yet and may still work; undefined when nobody is left. */
export function chooseNextCandidate(
  dispatch: readonly Candidate[],
  orders: readonly Pick<WorkOrder, 'membershipId'>[],
  askable: readonly MembershipId[],
): Candidate | undefined {
  return dispatch.find(
    ({ membershipId }) =>
      askable.includes(membershipId) && !orders.some((order) => order.membershipId === membershipId),
  );
}
