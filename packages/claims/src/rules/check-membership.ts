import type { LocalDate } from '@aftercare/kernel';
import { mayWork } from '@aftercare/network';
import type { ClaimQuestion, MemberFacts } from './claim-file.ts';
import { type LookedAt, passed, refused } from './looked-at.ts';

type Asked = Pick<ClaimQuestion, 'draft' | 'member' | 'agreement' | 'card'>;

/**
 * Who repairs under a suspension does so at its own risk; on the day it began, work is taken to have been before it. Where the
 * rate card asks for it, the member also had to be admitted, under an agreement, on the day of the repair.
 */
export function checkMembership({ draft: { repairedOn }, member, agreement, card }: Asked): LookedAt {
  const rule = 'claims.membership';
  const path = '/repairedOn';
  const suspension = findSuspension(member, repairedOn);
  if (suspension !== null) {
    const params = { repairedOn, suspendedOn: suspension.on, until: suspension.until ?? 'none' };
    return refused(rule, { code: 'claims.member_suspended', path, params });
  }
  const since = member.states.find(({ state }) => mayWork(state))?.on ?? null;
  const saw = { repairedOn, memberSince: since ?? 'none', agreement: agreement === null ? 'none' : 'in_force' };
  if (!card.agreementRequired) return passed(rule, saw);
  if (since === null || repairedOn < since) return refused(rule, { code: 'claims.not_yet_member', path, params: saw });
  if (agreement === null) return refused(rule, { code: 'claims.no_agreement', path, params: saw });
  return passed(rule, saw);
}

/** The suspension that a day lies in: after its first day, and before the day on which it ended. */
function findSuspension({ states }: MemberFacts, day: LocalDate): { on: LocalDate; until: LocalDate | null } | null {
  for (const [index, { state, on }] of states.entries()) {
    if (state !== 'suspended') continue;
    const until = states[index + 1]?.on ?? null;
    if (day > on && (until === null || day < until)) return { on, until };
  }
  return null;
}
