import { expect, test } from 'vitest';
import { checkLikeness } from './check-likeness.ts';
import type { EarlierClaim } from './claim-file.ts';
import { card, date, draft, earlierClaim, member } from './fixtures.ts';

/** The tank TNK-200 of the draft failed on 10 June; five days count. */
test.each<[string, Partial<EarlierClaim>, number, boolean]>([
  ['five days before', { failedOn: date('2026-06-05') }, 5, true],
  ['six days before', { failedOn: date('2026-06-04') }, 5, false],
  ['five days after', { failedOn: date('2026-06-15') }, 5, true],
  ['six days after', { failedOn: date('2026-06-16') }, 5, false],
  ['another part', { causalKey: 'VLV012' }, 5, false],
  ['another mode of failure', { failureMode: 'rust' }, 5, false],
  ['a mode that one of them does not tell', { failureMode: null }, 5, true],
  ['where nobody asks', {}, 0, false],
])('%s', (_about, changed, likenessDays, isLike) => {
  const earlier = [earlierClaim({ failedOn: date('2026-06-08'), ...changed })];
  const looked = [
    checkLikeness({ draft: { ...draft, failureMode: 'leak' }, earlier, card: { ...card, likenessDays }, member }),
  ].flat();
  const findings = looked.flatMap(({ finding }) => finding ?? []);
  expect(findings.map(({ code, severity }) => [code, severity])).toEqual(
    isLike ? [['claims.likely_duplicate', 'notes']] : [],
  );
  expect(looked.map(({ people }) => people ?? 0)).toEqual(likenessDays === 0 ? [] : [isLike ? 1 : 0]);
});

test('a shop reads its own number, and of the claim of another only that there is one', () => {
  const ask = (earlier: EarlierClaim) =>
    [checkLikeness({ draft, earlier: [earlier], card: { ...card, likenessDays: 5 }, member })].flat()[0]?.finding
      ?.params.earlier;
  const near = { failedOn: date('2026-06-08') };
  expect(ask(earlierClaim(near))).toBe('WO-0');
  expect(ask(earlierClaim({ ...near, memberTenantId: 'ten_other' }))).toBe('another_member');
});
