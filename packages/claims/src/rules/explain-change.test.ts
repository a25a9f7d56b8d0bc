import type { Finding } from '@aftercare/kernel';
import { expect, test } from 'vitest';
import { decideClaim } from './decide-claim.ts';
import { explainChange } from './explain-change.ts';
import { card, fileOf, labour, part } from './fixtures.ts';

const under = (changed: Partial<typeof card>) =>
  decideClaim(fileOf({ lines: [labour(150, 20_000), part(1, 28_600)] }, { card: { ...card, ...changed } }));
const told = (before: Partial<typeof card>, after: Partial<typeof card>) =>
  explainChange({ before: under(before), after: under(after) }).map(({ change, finding }) => [change, finding.code]);

test('a limit that is met appears, one that is not met any more is gone, the same says nothing', () => {
  const [high, low] = [{ referAbove: 50_000 }, { referAbove: 10_000 }];
  expect(told(high, high)).toEqual([]);
  expect(told(high, low)).toEqual([['appeared', 'claims.over_limit']]);
  expect(told(low, high)).toEqual([['gone', 'claims.over_limit']]);
});

test('a price that is another is told as it would be', () => {
  const reasons = explainChange({
    before: under({ referAbove: 50_000 }),
    after: under({ referAbove: 50_000, labourPerHour: card.labourPerHour / 2 }),
  });
  expect(reasons.map(({ change }) => change)).toEqual(['changed']);
  expect(reasons[0]?.finding.path).toBe('/lines/0/minutes');
});

test('the gravest come first, and no more than a reader wants', () => {
  const finding = (severity: Finding['severity'], at: number): Finding => ({
    code: 'claims.line_twice',
    severity,
    clause: null,
    path: `/lines/${at}`,
    params: {},
    cureUntil: null,
  });
  const after = {
    ...under({}),
    findings: Array.from({ length: 40 }, (_, at) => finding(at === 39 ? 'blocks' : 'notes', at)),
  };
  const reasons = explainChange({ before: { ...after, findings: [] }, after });
  expect(reasons.map(({ finding: { severity } }) => severity)).toEqual(['blocks', ...Array(11).fill('notes')]);
});
