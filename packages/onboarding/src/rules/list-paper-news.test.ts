import { expect, test } from 'vitest';
import { date } from './fixtures.ts';
import { listPaperNews } from './list-paper-news.ts';

const soon = { paper: 'certificate', number: 'C-1', validUntil: date('2026-12-31') } as const;
const late = { paper: 'insurance', number: 'P-1', validUntil: date('2027-03-31') } as const;

test.each([
  ['long before', null, '2026-11-01', [], [], '2026-12-01'],
  ['thirty days before', '2026-11-01', '2026-12-01', ['C-1'], [], '2027-01-01'],
  ['the same day again', '2026-12-01', '2026-12-01', [], [], '2027-01-01'],
  ['its last day', '2026-12-01', '2026-12-31', [], [], '2027-01-01'],
  ['the day after', '2026-12-01', '2027-01-01', [], ['C-1'], '2027-03-01'],
  ['a look that comes late', '2026-11-01', '2027-01-05', [], ['C-1'], '2027-03-01'],
  ['a first look that comes late', null, '2027-03-15', ['P-1'], ['C-1'], '2027-04-01'],
  ['when all is over', '2027-03-15', '2027-04-01', [], ['P-1'], null],
] as const)('%s', (_about, lookedOn, today, expiring, lapsed, nextOn) => {
  const news = listPaperNews([soon, late], lookedOn === null ? null : date(lookedOn), date(today));
  expect(news.expiring.map(({ number }) => number)).toEqual(expiring);
  expect(news.lapsed.map(({ number }) => number)).toEqual(lapsed);
  expect(news.nextOn).toBe(nextOn);
});
