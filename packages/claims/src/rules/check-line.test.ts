import type { Cause, Coverage } from '@aftercare/warranty';
import { describe, expect, test } from 'vitest';
import { checkLine } from './check-line.ts';
import { card, freight, labour, other, part, questionOf, rows, travel } from './fixtures.ts';

/** Verdict, approved amount, and the code of the finding of one line. */
function judge(...question: Parameters<typeof questionOf>) {
  const { decision, steps } = checkLine(questionOf(...question));
  const codes = steps.flatMap(({ finding }) => finding?.code ?? []);
  expect(decision.amounts.claimed).toBe(question[0].claimedAmount);
  expect(decision.amounts.approved).toBeLessThanOrEqual(decision.amounts.claimed);
  return [decision.verdict, decision.amounts.approved, codes.join(' ')];
}

describe('labour: 90 standard minutes and 15 %, at 80.00 an hour', () => {
  test.each([
    // 103.5 min are allowed as 103: 137.333… rounds to 137.33
    [103, 13_733, 'approve', 13_733, ''],
    [103, 13_734, 'adjust', 13_733, 'claims.labour_over_rate'],
    // more time than is paid, but no more money: nothing to object to
    [104, 13_733, 'approve', 13_733, ''],
    [104, 13_867, 'adjust', 13_733, 'claims.labour_over_standard'],
    [150, 20_000, 'adjust', 13_733, 'claims.labour_over_standard'],
    // less time than the standard is paid as it was, never more than was asked for
    [60, 8000, 'approve', 8000, ''],
    [60, 8001, 'adjust', 8000, 'claims.labour_over_rate'],
    [60, 5000, 'approve', 5000, ''],
    [1, 133, 'approve', 133, ''],
    [1, 134, 'adjust', 133, 'claims.labour_over_rate'],
    // 7 min: 933.33…; 8 min: 1066.66… rounds up
    [7, 934, 'adjust', 933, 'claims.labour_over_rate'],
    [8, 1067, 'approve', 1067, ''],
    [60, 0, 'approve', 0, ''],
  ])('%i min for %i: %s %i %s', (minutes, claimed, verdict, approved, codes) => {
    expect(judge(labour(minutes, claimed))).toEqual([verdict, approved, codes]);
  });

  test('half a fen rounds up', () => {
    const odd = { ...card, labourPerHour: 8030, tolerancePercent: 0 };
    // 3 min of 80.30 are 401.5
    expect(judge(labour(3, 402), { card: odd })).toEqual(['approve', 402, '']);
  });

  test('no tolerance means none', () => {
    const strict = { ...card, tolerancePercent: 0 };
    expect(judge(labour(90, 12_000), { card: strict })).toEqual(['approve', 12_000, '']);
    expect(judge(labour(91, 12_133), { card: strict })).toEqual(['adjust', 12_000, 'claims.labour_over_standard']);
  });

  test('an unknown operation is asked back', () => {
    expect(judge(labour(10, 1000, 'paint'))).toEqual(['needs_information', 0, 'claims.operation_unknown']);
  });
});

describe('labour at a flat amount, and without minutes', () => {
  const operations = [
    { code: 'replace-tank', standardMinutes: 90, flatAmount: 9000 },
    { code: 'replace-valve', standardMinutes: 30 },
  ];
  const flat = { ...card, operations };
  const bare = (claimedAmount: number, operation = 'replace-tank') =>
    ({ kind: 'labour', operation, claimedAmount }) as const;
  test.each([
    [bare(9000), 'approve', 9000, ''],
    [bare(9001), 'adjust', 9000, 'claims.labour_over_flat'],
    // What it took means nothing.
    [labour(900, 9000), 'approve', 9000, ''],
    [labour(1, 9000), 'approve', 9000, ''],
    [bare(1, 'replace-valve'), 'needs_information', 0, 'claims.minutes_missing'],
    [labour(30, 4000, 'replace-valve'), 'approve', 4000, ''],
  ] as const)('%o: %s %i %s', (line, verdict, approved, codes) => {
    expect(judge(line, { card: flat })).toEqual([verdict, approved, codes]);
  });
});

test.each([
  ['city', 1000, 'approve', 1000, ''],
  ['city', 1001, 'adjust', 1000, 'claims.over_maximum'],
  ['county', 3000, 'approve', 3000, ''],
  ['moon', 1, 'needs_information', 0, 'claims.zone_unknown'],
  [undefined, 1, 'needs_information', 0, 'claims.zone_unknown'],
] as const)('the way in the zone %s for %i: %s %i %s', (zone, claimed, verdict, approved, codes) => {
  const travelZones = [
    { zone: 'city', maximum: 1000 },
    { zone: 'county', maximum: 3000 },
  ];
  expect(judge({ kind: 'travel', zone, claimedAmount: claimed }, { card: { ...card, travelZones } })).toEqual([
    verdict,
    approved,
    codes,
  ]);
});

test('freight that comes back is another kind of cost', () => {
  const back = { kind: 'freight', direction: 'out', claimedAmount: 100 } as const;
  expect(judge(freight(100), { rows })).toEqual(['reject', 0, 'claims.other_pays']);
  expect(judge(back, { rows })).toEqual(['approve', 100, '']);
});

describe('parts', () => {
  test.each([
    [part(1, 28_600), 'approve', 28_600, ''],
    [part(1, 28_601), 'adjust', 28_600, 'claims.part_over_price'],
    [part(2, 57_200), 'approve', 57_200, ''],
    [part(2, 57_201), 'adjust', 57_200, 'claims.part_over_price'],
    [part(1, 100), 'approve', 100, ''],
    [part(1, 2500, 'VLV-012'), 'approve', 2500, ''],
    [part(1, 2500, 'VLV-999'), 'needs_information', 0, 'claims.part_unknown'],
  ] as const)('%o: %s %i %s', (line, verdict, approved, codes) => {
    expect(judge(line)).toEqual([verdict, approved, codes]);
  });

  test('a part of another model pays nothing; one for every model is one of this', () => {
    const [verdict, approved, codes] = judge(part(1, 28_600), { modelCode: 'SH-300' });
    expect([approved, codes]).toEqual([0, 'claims.part_not_of_model']);
    expect(verdict).toBe('reject');
    expect(judge(part(1, 2500, 'VLV-012'), { modelCode: 'SH-300' })).toEqual(['approve', 2500, '']);
  });

  test('own and common parts are two kinds of cost', () => {
    const split = [
      ...rows.slice(0, 3),
      { coverage: 'in', cause: 'quality', cost: 'common_parts', payer: 'member', basis: 'cost' } as const,
    ];
    expect(judge(part(1, 28_600), { rows: split })).toEqual(['approve', 28_600, '']);
    expect(judge(part(1, 2500, 'VLV-012'), { rows: split })).toEqual(['reject', 0, 'claims.other_pays']);
  });
});

describe('travel, freight and the rest', () => {
  test.each([
    [travel(5000), 'approve', 5000, ''],
    [travel(5001), 'adjust', 5000, 'claims.over_maximum'],
    [travel(0), 'approve', 0, ''],
    [freight(10_000), 'approve', 10_000, ''],
    [freight(10_001), 'adjust', 10_000, 'claims.over_maximum'],
    [other(1), 'needs_information', 0, 'claims.receipt_missing'],
  ] as const)('%o: %s %i %s', (line, verdict, approved, codes) => {
    expect(judge(line)).toEqual([verdict, approved, codes]);
  });

  test('freight has its own row in the matrix', () => {
    expect(judge(freight(100), { rows })).toEqual(['reject', 0, 'claims.other_pays']);
    expect(judge(travel(100), { rows })).toEqual(['approve', 100, '']);
  });
});

describe('who pays', () => {
  const cases: [Coverage, Cause, string | null, string | null][] = [
    ['in', 'quality', 'manufacturer', '§7'],
    ['in', 'user', 'member', '§8'],
    ['out', 'quality', 'customer', '§9'],
    ['stock', 'quality', 'customer', '§9'],
  ];
  test.each(cases)('%s and %s: %s by %s', (coverage, cause, payer, clause) => {
    const { decision, steps } = checkLine(questionOf(travel(100), { coverage, cause }));
    const [first] = steps;
    expect([first?.step.saw.payer, first?.step.clause]).toEqual([payer, clause]);
    expect(decision.verdict).toBe(payer === 'manufacturer' ? 'approve' : 'reject');
    expect(steps.flatMap(({ finding }) => finding?.code ?? [])).toEqual(
      payer === 'manufacturer' ? [] : ['claims.other_pays'],
    );
  });

  test('a matrix with a hole refuses, and says nothing of a price', () => {
    const { decision, steps } = checkLine(questionOf(travel(100), { rows: [] }));
    expect(decision).toEqual({ verdict: 'reject', amounts: { claimed: 100, approved: 0 } });
    expect(steps.map(({ step }) => step.rule)).toEqual(['claims.payer']);
  });

  test('names the line it is about', () => {
    const { steps } = checkLine(questionOf(travel(9000), { index: 3 }));
    expect(steps.at(-1)?.finding).toMatchObject({ path: '/lines/3/claimed', params: { line: 4 } });
  });
});

test('the same thing twice is refused once: caps are per claim', () => {
  const { decision, steps } = checkLine(questionOf(travel(4000), { index: 3, sameAs: 1 }));
  expect(decision).toEqual({ verdict: 'reject', amounts: { claimed: 4000, approved: 0 } });
  expect(steps.map(({ finding }) => finding?.code)).toEqual(['claims.line_twice']);
  expect(steps[0]?.finding?.params).toEqual({ line: 4, earlier: 2 });
});

test.each([
  [{ labour: 50 }, 6000, 'adjust', 'claims.covered_in_part'],
  [{ labour: 0 }, 0, 'adjust', 'claims.covered_in_part'],
  [{ parts: 10 }, 12_000, 'approve', undefined],
] as const)('a stage that covers %o of 120.00 labour pays %i', (coveredPercent, approved, verdict, code) => {
  const { decision, steps } = checkLine(questionOf(labour(90, 12_000), { coveredPercent }));
  expect(decision).toEqual({ verdict, amounts: { claimed: 12_000, approved } });
  expect(steps.at(-1)?.finding?.code).toBe(code);
});
