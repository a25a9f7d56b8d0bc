import { expect, test } from 'vitest';
import type { ClaimDraft, ClaimLine } from '../words.ts';
import { decideClaim } from './decide-claim.ts';
import { date, draft, fileOf, labour, part, travel } from './fixtures.ts';
import { correctClaim, keepLinesInOrder, type SentLine } from './resubmit-claim.ts';

const TODAY = date('2026-06-25');
const LAST = date('2026-07-04');

function standing(changed: Partial<ClaimDraft>) {
  const whole = { ...draft, ...changed };
  return { ...whole, decision: decideClaim(fileOf(changed)) };
}

/** Labour over the standard time (curable), a part in order, travel over the maximum (not curable). */
const reduced = standing({ lines: [labour(150, 20_000), part(1, 20_000), travel(6000)] });
const send = (...lines: SentLine[]) => ({ lines, signedOn: null });
const line = (number: number, after: ClaimLine): SentLine => ({ line: number, after });

test('a line with a cure is sent again; the others are not touched', () => {
  const answer = correctClaim(reduced, send(line(1, labour(100, 13_000))), TODAY);
  expect(answer).toMatchObject({
    kind: 'corrected',
    changes: [{ line: 1, before: labour(150, 20_000), after: labour(100, 13_000) }],
  });
  if (answer.kind === 'refused') throw new Error('refused');
  expect(answer.draft.lines).toEqual([labour(100, 13_000), part(1, 20_000), travel(6000)]);
});

test.each<[string, ReturnType<typeof send>, string, string]>([
  ['a line in order', send(line(2, part(2, 40_000))), '2026-06-25', 'claims.line_in_order'],
  ['a line whose finding has no cure', send(line(3, travel(5000))), '2026-06-25', 'claims.line_in_order'],
  ['a line that is not there', send(line(4, travel(5000))), '2026-06-25', 'claims.line_unknown'],
  ['the same again', send(line(1, labour(150, 20_000))), '2026-06-25', 'claims.nothing_changed'],
  ['nothing', send(), '2026-06-25', 'claims.nothing_changed'],
  ['it a day late', send(line(1, labour(100, 13_000))), '2026-07-05', 'claims.cure_over'],
])('who sends %s is refused', (_about, sent, today, code) => {
  expect(correctClaim(reduced, sent, date(today))).toMatchObject({ kind: 'refused', code });
});

test('the last day of the cure counts', () => {
  expect(correctClaim(reduced, send(line(1, labour(100, 13_000))), LAST).kind).toBe('corrected');
});

test('what nothing can cure is not sent again', () => {
  const final = standing({ lines: [travel(6000)] });
  expect(correctClaim(final, send(line(1, travel(1))), TODAY)).toMatchObject({ code: 'claims.not_curable' });
});

test('a missing signature opens the whole claim', () => {
  const unsigned = standing({ signedOn: null });
  const answer = correctClaim(unsigned, { lines: [], signedOn: date('2026-06-13') }, TODAY);
  expect(answer).toMatchObject({ kind: 'corrected', changes: [], draft: { signedOn: '2026-06-13' } });
});

test('a line in order keeps its decision when the sum goes above the limit of people', () => {
  // 137.33 of 200.00 for labour, 200.00 for the part; then a dearer line 1 lifts the sum above 400.00.
  const before = standing({ lines: [labour(150, 20_000), part(1, 28_600)] });
  const changes = [{ line: 1, before: labour(150, 20_000), after: labour(100, 13_000) }];
  const after = decideClaim(fileOf({ lines: [labour(100, 13_000), part(1, 28_600)] }));
  expect(after.lines.map(({ verdict }) => verdict)).toEqual(['refer', 'refer']);
  const kept = keepLinesInOrder(before.decision, after, changes);
  expect(before.decision.lines[1]).toMatchObject({ verdict: expect.stringMatching(/approve|refer/) });
  expect(kept.lines[0]?.verdict).toBe('refer');
  expect(kept.verdict).toBe('in_review');
});
