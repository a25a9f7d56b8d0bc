import type { LocalDate } from '@aftercare/kernel';
import type { NamedRemedy, Refunder, RemedyCharge } from '../words/remedy.ts';

type Refunded = Pick<
  NamedRemedy,
  'id' | 'memberId' | 'towards' | 'borneBy' | 'money' | 'serial' | 'tradeClause' | 'rule'
>;

/**
 * What a refund moves between manufacturer and member, now that the buyer has the money. Borne by the member and given by the
 * manufacturer: the member owes it. Borne by the manufacturer and given by the member over its counter: the member is owed it. Otherwise
 * whoever gave it bears it, and nothing moves. What goes back to a member for its own stock the manufacturer gave itself. An exchange or
 * a repair names no price between the two, and what a repairer bears for its delay is between it and whoever gave it the work.
 * Example: 1,280.00 back for a unit whose refund the agreement excludes (§9), given by the manufacturer: −1,280.00.
 */
export function chargeRemedy(remedy: Refunded, givenBy: Refunder, on: LocalDate): RemedyCharge | null {
  const { id, memberId, towards, borneBy, money, serial, tradeClause, rule } = remedy;
  if (memberId === null || money === null || money.refund === 0 || towards === 'member') return null;
  if (borneBy === 'repairer' || borneBy === givenBy) return null;
  return {
    remedyId: id,
    memberId,
    currency: money.currency,
    amount: borneBy === 'member' ? -money.refund : money.refund,
    chargedOn: on,
    facts: { remedy: id, serial, rule, clause: tradeClause, borneBy },
  };
}
