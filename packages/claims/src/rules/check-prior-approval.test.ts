import { expect, test } from 'vitest';
import { checkPriorApproval } from './check-prior-approval.ts';
import type { ClaimQuestion } from './claim-file.ts';
import { card, date, labour, part, questionOf } from './fixtures.ts';

const granted: NonNullable<ClaimQuestion['priorApproval']> = {
  state: 'approved',
  unitId: 'unt_1',
  serial: 'S-1',
  component: 'tank',
  limit: 40_000,
  expiresOn: date('2026-06-12'),
  usedBy: null,
};
const terms = { ...card, priorApproval: { above: 30_000, automaticUpTo: null, validDays: 30 } };

/** 320.00, repaired on 12 June. */
function look(changed: Partial<ClaimQuestion> & { readonly number?: string } = {}) {
  const { number, ...rest } = changed;
  const facts = number === undefined ? {} : { priorApproval: number };
  const question = questionOf(labour(90, 12_000), { card: terms, unitId: 'unt_1', priorApproval: null, ...rest });
  const lines = [labour(90, 12_000), part(1, 20_000)];
  const { finding, step } = checkPriorApproval({ ...question, draft: { ...question.draft, facts, lines } });
  expect(step.outcome).toBe(finding === null ? 'passed' : 'refused');
  if (finding !== null) expect(finding.cureUntil).toBe(question.cureUntil);
  return finding?.code ?? null;
}
const named = (changed: Partial<typeof granted> = {}) =>
  look({ number: 'PA-1', priorApproval: { ...granted, ...changed } });

test('above the limit of the card it has to name one; at the limit, or without a limit, it has not', () => {
  expect(look()).toBe('claims.prior_approval_missing');
  expect(look({ card: { ...terms, priorApproval: { ...terms.priorApproval, above: 31_999 } } })).toBe(
    'claims.prior_approval_missing',
  );
  expect(look({ card: { ...terms, priorApproval: { ...terms.priorApproval, above: 32_000 } } })).toBeNull();
  expect(look({ card })).toBeNull();
});

test('one that is good is enough', () => {
  expect(named()).toBeNull();
});

test.each([
  ['not decided', { state: 'requested', limit: null, expiresOn: null }, 'open'],
  ['declined', { state: 'declined', limit: null, expiresOn: null }, 'declined'],
  ['of another unit', { unitId: 'unt_2' }, 'other_unit'],
  ['of another component', { component: 'pipes' }, 'other_component'],
  ['used by another claim', { usedBy: 'WO-7' }, 'used'],
  ['expired the day before the repair', { expiresOn: date('2026-06-11') }, 'expired'],
  ['exceeded', { limit: 31_999 }, 'over'],
] as const)('%s', (_about, changed, what) => {
  expect(named(changed)).toBe(`claims.prior_approval_${what}`);
});

test('at its limit it is not exceeded', () => {
  expect(named({ limit: 32_000 })).toBeNull();
});

test('one that nobody asked for is unknown, and is held against a claim that needs none', () => {
  expect(look({ number: 'PA-9' })).toBe('claims.prior_approval_unknown');
  expect(look({ number: 'PA-9', card })).toBe('claims.prior_approval_unknown');
});
