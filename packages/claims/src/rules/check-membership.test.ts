import type { MembershipState } from '@aftercare/network';
import { expect, test } from 'vitest';
import { checkMembership } from './check-membership.ts';
import type { ClaimFile, MemberFacts } from './claim-file.ts';
import { card, date, draft } from './fixtures.ts';

const on = (state: MembershipState, day: string): MemberFacts['states'][number] => ({ state, on: date(day) });
const agreed: ClaimFile['agreement'] = { territory: { divisions: [], isExclusive: false }, categories: [] };
const joined = on('active', '2026-06-05');
const out = on('suspended', '2026-06-10');
const back = on('active', '2026-06-15');

test.each<[string, MemberFacts['states'], string, boolean, boolean, string | null]>([
  ['repaired as a member under an agreement', [joined], '2026-06-12', true, true, null],
  ['as a member on probation', [on('probation', '2026-06-05')], '2026-06-12', true, true, null],
  ['on the first day of it', [joined], '2026-06-05', true, true, null],
  ['the day before', [joined], '2026-06-04', true, true, 'claims.not_yet_member'],
  ['the day before, where nobody asks', [joined], '2026-06-04', false, false, null],
  ['never admitted', [], '2026-06-12', true, true, 'claims.not_yet_member'],
  ['without an agreement', [joined], '2026-06-12', true, false, 'claims.no_agreement'],
  ['without an agreement, where nobody asks', [joined], '2026-06-12', false, false, null],
  ['on the day of the suspension', [joined, out], '2026-06-10', false, false, null],
  ['the day after, which lasts', [joined, out], '2026-06-11', false, false, 'claims.member_suspended'],
  ['the last day of it', [joined, out, back], '2026-06-14', false, false, 'claims.member_suspended'],
  ['on the day it ended', [joined, out, back], '2026-06-15', false, false, null],
  ['before the suspension', [joined, out, back], '2026-06-09', true, true, null],
])('%s', (_about, states, repairedOn, agreementRequired, hasAgreement, code) => {
  const { finding, step } = checkMembership({
    draft: { ...draft, repairedOn: date(repairedOn) },
    member: { tenantId: 'ten_shop', states },
    agreement: hasAgreement ? agreed : null,
    card: { ...card, agreementRequired },
  });
  expect(finding?.code ?? null).toBe(code);
  expect(step.outcome).toBe(code === null ? 'passed' : 'refused');
  // What was not agreed on a day cannot be agreed after it by sending again.
  expect(finding?.cureUntil ?? null).toBeNull();
});
