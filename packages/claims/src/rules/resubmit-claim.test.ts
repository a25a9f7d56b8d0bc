import { toInstant } from '@aftercare/kernel';
import { describe, expect, test } from 'vitest';
import type { ClaimDecision, ClaimDraft, ClaimLine } from '../words.ts';
import { decideClaim } from './decide-claim.ts';
import { date, draft, fileOf, labour, other, part, travel } from './fixtures.ts';
import { correctClaim, type SentLine } from './resubmit-claim.ts';
import { reviewClaim, toApproval } from './review-claim.ts';

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

test.each<[string, SentLine[], string]>([
  ['a line twice', [line(1, labour(100, 13_000)), line(1, labour(90, 12_000))], 'claims.line_sent_twice'],
  [
    'one line that may and one that may not',
    [line(1, labour(90, 12_000)), line(2, part(2, 1))],
    'claims.line_in_order',
  ],
])('who sends %s is refused', (_about, lines, code) => {
  expect(correctClaim(reduced, send(...lines), TODAY)).toMatchObject({ kind: 'refused', code });
});

test('a signature that nothing was said of is not sent again', () => {
  const sent = { lines: [line(1, labour(100, 13_000))], signedOn: date('2026-06-13') };
  expect(correctClaim(reduced, sent, TODAY)).toMatchObject({ code: 'claims.signature_in_order' });
  expect(correctClaim(reduced, { ...sent, signedOn: draft.signedOn }, TODAY).kind).toBe('corrected');
});

/** The decision of the next round. */
function again(before: ReturnType<typeof standing>, ...lines: SentLine[]): ClaimDecision {
  const answer = correctClaim(before, send(...lines), TODAY);
  if (answer.kind === 'refused') throw new Error(answer.code);
  return decideClaim({ ...fileOf(answer.draft), standing: answer.standing });
}

describe('what is not sent again keeps its decision word for word', () => {
  test('a line in order, and one that was reduced for good with what was said of it', () => {
    const next = again(reduced, line(1, labour(100, 13_000)));
    expect(next.lines).toEqual([
      { verdict: 'approve', amounts: { claimed: 13_000, approved: 13_000 } },
      ...reduced.decision.lines.slice(1),
    ]);
    expect(next.findings).toEqual(reduced.decision.findings.filter(({ path }) => path === '/lines/2/claimed'));
    expect(next.trace.filter(({ rule }) => rule === 'claims.stands').map(({ saw }) => saw.line)).toEqual([2, 3]);
  });

  test('when the sum goes above the limit of people: only what is new waits for them', () => {
    // 286.00 and 100.00 are below 400.00; with 137.33 for the labour they are above.
    const before = standing({ lines: [labour(1, 1, 'unknown'), part(1, 28_600), part(4, 10_000, 'VLV-012')] });
    expect(before.decision).toMatchObject({ verdict: 'partly_approved', amounts: { approved: 38_600 } });
    const next = again(before, line(1, labour(103, 13_733)));
    expect(next).toMatchObject({ verdict: 'in_review', peopleNeeded: 1, amounts: { approved: 52_333 } });
    expect(next.lines[0]?.verdict).toBe('refer');
    expect(next.lines.slice(1)).toEqual(before.decision.lines.slice(1));
  });

  test('above the limit without anything new to pay, nobody is asked again', () => {
    const before = standing({ lines: [other(1), part(1, 28_600), part(6, 15_000, 'VLV-012')] });
    const review = reviewClaim(
      { state: before.decision.verdict, decision: before.decision, approvals: [], submittedBy: 'cli_shop' },
      'approve',
      toApproval({ userId: 'usr_1', name: 'Wang' }, 'seen', toInstant(0)),
    );
    if (review.kind !== 'decided') throw new Error(review.kind);
    const approved = { ...before, decision: review.decision };
    const next = again(approved, line(1, other(2)));
    expect(next).toMatchObject({ verdict: 'partly_approved', amounts: { approved: 43_600 } });
    expect(next.peopleNeeded).toBeUndefined();
  });

  test('also from a fault of the whole that is known since', () => {
    const answer = correctClaim(reduced, send(line(1, labour(100, 13_000))), TODAY);
    if (answer.kind === 'refused') throw new Error(answer.code);
    const file = fileOf(answer.draft, { unit: { events: { invoice: date('2026-06-11') } } });
    const next = decideClaim({ ...file, standing: answer.standing });
    expect(next.lines.map(({ verdict }) => verdict)).toEqual(['reject', 'approve', 'adjust']);
    expect(next.findings.map(({ code }) => code)).toContain('claims.failed_before_sale');
  });
});

test('a line sent again as its neighbour is the same thing twice, wherever it stands', () => {
  const before = standing({ lines: [labour(30, 4000, 'unknown'), labour(30, 4000, 'replace-valve')] });
  const next = again(before, line(1, labour(30, 4000, 'replace-valve')));
  expect(next.lines).toMatchObject([{ verdict: 'reject', amounts: { approved: 0 } }, { verdict: 'approve' }]);
  expect(next.findings).toMatchObject([{ code: 'claims.line_twice', params: { line: 1, earlier: 2 } }]);
});

describe('what a person refused', () => {
  const large = standing({ lines: [labour(150, 20_000), part(1, 28_600), other(100)] });
  const review = reviewClaim(
    { state: large.decision.verdict, decision: large.decision, approvals: [], submittedBy: 'cli_shop' },
    'reject',
    toApproval({ userId: 'usr_1', name: 'Wang' }, 'no', toInstant(0)),
  );
  if (review.kind !== 'decided') throw new Error(review.kind);
  const refused = { ...large, decision: review.decision };

  test('cannot be sent again, whatever the machine said of it before', () => {
    expect(correctClaim(refused, send(line(1, labour(90, 12_000))), TODAY)).toMatchObject({
      code: 'claims.line_in_order',
    });
  });

  test('stays refused when another line brings the sum below the limit', () => {
    const next = again(refused, line(3, other(1)));
    expect(next.lines.slice(0, 2)).toEqual(refused.decision.lines.slice(0, 2));
    expect(next.findings.map(({ code, path }) => [code, path])).toContainEqual([
      'claims.rejected_by_person',
      '/lines/1',
    ]);
    expect(next.amounts.approved).toBe(0);
  });
});

test('a signature is brought on a day after the first submission', () => {
  const unsigned = standing({ signedOn: null });
  const answer = correctClaim(unsigned, { lines: [], signedOn: date('2026-06-22') }, TODAY);
  if (answer.kind === 'refused') throw new Error(answer.code);
  expect(decideClaim({ ...fileOf(answer.draft), sentOn: TODAY, standing: answer.standing }).verdict).toBe('approved');
  const tomorrow = decideClaim({ ...fileOf(answer.draft), sentOn: date('2026-06-21'), standing: answer.standing });
  expect(tomorrow.findings).toMatchObject([{ code: 'claims.signed_in_future' }]);
});
