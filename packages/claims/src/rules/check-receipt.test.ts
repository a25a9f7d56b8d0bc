import { expect, test } from 'vitest';
import { decideClaim } from './decide-claim.ts';
import { fileOf, other, part } from './fixtures.ts';

test('without a receipt it is asked back; with one a person looks at this line alone', () => {
  const receipt = { ...other(900), evidence: ['fil_1' as const] };
  const bare = decideClaim(fileOf({ lines: [part(1, 20_000), other(900)] }));
  expect(bare.lines.map(({ verdict }) => verdict)).toEqual(['approve', 'needs_information']);
  const proved = decideClaim(fileOf({ lines: [part(1, 20_000), receipt] }));
  expect(proved).toMatchObject({ verdict: 'in_review', peopleNeeded: 1, findings: [] });
  expect(proved.lines).toEqual([
    { verdict: 'approve', amounts: { claimed: 20_000, approved: 20_000 } },
    { verdict: 'refer', amounts: { claimed: 900, approved: 900 } },
  ]);
});
