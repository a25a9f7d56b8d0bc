import { expect, test } from 'vitest';
import { checkCompleteness } from './check-completeness.ts';
import { date, draft } from './fixtures.ts';

const cureUntil = date('2026-07-04');

test.each([
  ['2026-06-12', null],
  ['2026-06-13', null],
  ['2026-06-11', 'claims.signed_before_repair'],
  ['2026-06-20', null],
  ['2026-06-21', 'claims.signed_in_future'],
  [null, 'claims.not_signed'],
])('repaired on 2026-06-12, sent on 2026-06-20, signed %s: %s', (signedOn, code) => {
  const { finding, step } = checkCompleteness({
    draft: { ...draft, signedOn: signedOn === null ? null : date(signedOn) },
    sentOn: date('2026-06-20'),
    cureUntil,
  });
  expect(finding?.code ?? null).toBe(code);
  expect(step.outcome).toBe(code === null ? 'passed' : 'refused');
  // All can be mended: by a signature, or by the right day.
  if (code !== null) expect(finding).toMatchObject({ severity: 'blocks', path: '/signedOn', cureUntil });
});
