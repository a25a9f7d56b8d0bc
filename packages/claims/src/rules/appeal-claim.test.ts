import { expect, test } from 'vitest';
import type { Claim } from '../words.ts';
import { appealClaim } from './appeal-claim.ts';
import { decideClaim } from './decide-claim.ts';
import { card, date, fileOf, labour, other, part, travel } from './fixtures.ts';

type Decided = Parameters<typeof appealClaim>[0];

/** Decided on 20 June: the labour reduced with a cure until 4 July, the part in order, the way reduced for good. */
const decision = decideClaim(fileOf({ lines: [labour(150, 20_000), part(1, 20_000), travel(6000)] }));
const claim: Decided = { state: 'partly_approved', decision, decidedOn: date('2026-06-20'), appeal: null };
const on = (day: string, lines: readonly number[], changed: Partial<Decided> = {}) =>
  appealClaim({ ...claim, ...changed }, lines, date(day), card);
const refused = (code: string, params: object = {}) => ({ kind: 'refused', code, params });

test('a reduced line is appealed, and people have so many days to decide', () => {
  expect(on('2026-06-21', [1])).toEqual({ kind: 'appealed', decideBy: '2026-07-05' });
  expect(on('2026-07-05', [3, 1])).toEqual({ kind: 'appealed', decideBy: '2026-07-19' });
});

test.each([
  // The cure ends on 4 July, so the 30 days run from there.
  ['2026-08-03', 'appealed'],
  ['2026-08-04', refused('claims.appeal_over', { lastDay: '2026-08-03' })],
] as const)('on %s: %o', (day, answer) => {
  if (answer === 'appealed') expect(on(day, [1]).kind).toBe('appealed');
  else expect(on(day, [1])).toEqual(answer);
});

test('without a cure the days run from the decision', () => {
  const final = { ...decision, findings: decision.findings.map((one) => ({ ...one, cureUntil: null })) };
  expect(on('2026-07-20', [1], { decision: final }).kind).toBe('appealed');
  expect(on('2026-07-21', [1], { decision: final })).toEqual(refused('claims.appeal_over', { lastDay: '2026-07-20' }));
});

test('what can be cured beside it is cured first, or appealed as well', () => {
  expect(on('2026-07-04', [3])).toEqual(refused('claims.cure_first', { line: 1, cureUntil: '2026-07-04' }));
  expect(on('2026-07-05', [3]).kind).toBe('appealed');
  expect(on('2026-07-04', [3, 1]).kind).toBe('appealed');
});

test('only lines that were refused or reduced, each once', () => {
  expect(on('2026-07-05', [2])).toEqual(refused('claims.line_not_appealable', { line: 2, verdict: 'approve' }));
  expect(on('2026-07-05', [4])).toEqual(refused('claims.line_unknown', { line: 4 }));
  expect(on('2026-07-05', [1, 1])).toEqual(refused('claims.line_sent_twice', { line: 1 }));
  const asked = decideClaim(fileOf({ lines: [part(1, 20_000), other(100)] }));
  expect(on('2026-07-05', [2], { decision: asked })).toEqual(
    refused('claims.line_not_appealable', { line: 2, verdict: 'needs_information' }),
  );
});

test('once in the life of a claim, and only of one that is decided', () => {
  const before: Claim['appeal'] = {
    by: 'cli_1',
    // safe: an instant is a number of milliseconds
    at: 0 as NonNullable<Claim['appeal']>['at'],
    reason: 'x',
    lines: [1],
    evidence: [],
    decideBy: date('2026-07-01'),
    overdueAt: null,
    proposal: null,
    decided: null,
  };
  expect(on('2026-07-05', [1], { appeal: before })).toEqual(refused('claims.appealed_before'));
  for (const state of ['in_review', 'approved', 'needs_info', 'appealed', 'withdrawn', 'reversed'] as const)
    expect(on('2026-07-05', [1], { state })).toEqual(refused('claims.state_forbids', { state }));
  expect(on('2026-07-05', [1], { state: 'rejected' }).kind).toBe('appealed');
});
