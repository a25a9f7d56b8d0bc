import { expect, test } from 'vitest';
import type { ClaimDecision } from '../words.ts';
import type { ClaimFile, KeptFile } from './claim-file.ts';
import { decideClaim } from './decide-claim.ts';
import { date, earlierClaim, fileOf, labour, part } from './fixtures.ts';
import { replayRound, type StoredAnswer } from './replay-claim.ts';
import { reviewClaim, toApproval } from './review-claim.ts';

const file = fileOf({ lines: [labour(150, 20_000), part(1, 28_600)] });

function keep({ terms: _terms, rows: _rows, card: _card, ...kept }: ClaimFile): KeptFile {
  // As the database gives it back.
  return JSON.parse(JSON.stringify(kept));
}

function replay(decision: ClaimDecision, changed: Partial<StoredAnswer> = {}, kept: Partial<KeptFile> = {}, of = file) {
  const row = { ...of.draft };
  return replayRound(
    { round: 1, kind: 'sent', decision: JSON.stringify(decision), lastVersion: 1, row, ...changed },
    { round: 1, version: 1, file: { ...keep(of), ...kept } },
    () => of,
  );
}

test('what was kept comes to the very bytes that are stored', () => {
  const decision = decideClaim(file);
  expect(replay(decision)).toMatchObject({ result: 'equal', differences: [] });
  expect(JSON.stringify(replay(decision).decision)).toBe(JSON.stringify(decision));
});

test('a claim is decided again by the figures of the law that its own terms corrected', () => {
  const rules = [{ kind: 'guarantee', id: 'repair-holds-30', article: 'Art. 8', days: 45 }] as const;
  const packCorrections = { source: 'gazette', verified: true, rules } as const;
  const again = { ...file, earlier: [earlierClaim({ repairedOn: date('2026-05-05') })] };
  const corrected = { ...again, terms: { ...file.terms, pack: 'cn-general' as const, packCorrections } };
  const decision = decideClaim(corrected);
  expect(decision.findings.map(({ code }) => code)).toContain('claims.return_repair');
  expect(replay(decision, {}, {}, corrected)).toMatchObject({ result: 'equal', differences: [] });
  const shipped = { ...again, terms: { ...file.terms, pack: 'cn-general' as const } };
  expect(replay(decision, {}, {}, shipped).result).toBe('differs');
});

test('one changed amount is one difference, with its place and both values', () => {
  const decision = decideClaim(file);
  const [first, second] = decision.lines;
  if (first === undefined || second === undefined) throw new Error('two lines');
  const forged = { ...decision, lines: [{ ...first, amounts: { ...first.amounts, approved: 20_000 } }, second] };
  expect(replay(forged)).toMatchObject({
    result: 'differs',
    differences: [{ path: '/lines/0/amounts/approved', stored: 20_000, computed: 13_733 }],
  });
});

test('a changed input is told by what it comes to, or by the claim itself', () => {
  const decision = decideClaim(file);
  const unsold = replay(decision, {}, { unit: { events: {} } });
  expect(unsold.result).toBe('differs');
  expect(unsold.differences.map(({ path }) => path)).toContain('/verdict');
  // Nothing of a decision depends on the reference, so only the claim's own column tells.
  const renamed = replay(decision, {}, { draft: { ...file.draft, reference: 'OTHER' } });
  expect(renamed.differences).toEqual([{ path: '/draft/reference', stored: 'WO-1', computed: 'OTHER' }]);
});

test('a round that people made has nothing of the rules to decide again', () => {
  expect(replay(decideClaim(file), { kind: 'appeal' })).toMatchObject({ result: 'people_decided', decision: null });
});

test('a claim without kept inputs, or of a version that is not there, says so', () => {
  const answer: StoredAnswer = {
    round: 1,
    kind: 'sent',
    decision: JSON.stringify(decideClaim(file)),
    lastVersion: 1,
    row: null,
  };
  expect(replayRound(answer, undefined, () => file)).toMatchObject({ result: 'inputs_not_kept', decision: null });
  const kept = { round: 1, version: 1, file: keep(file) };
  expect(replayRound(answer, kept, () => null)).toMatchObject({ result: 'rules_gone', decision: null });
});

test('what people decided of what was referred to them is theirs, and nothing else', () => {
  const large = fileOf({ lines: [part(2, 57_200), labour(150, 20_000)] });
  const decision = decideClaim(large);
  expect(decision.verdict).toBe('in_review');
  // safe: the test knows no moment
  const by = toApproval({ userId: 'usr_1', name: 'Wang' }, 'No', 1 as never);
  const review = reviewClaim({ state: 'in_review', decision, approvals: [], submittedBy: 'cli_1' }, 'reject', by);
  if (review.kind !== 'decided') throw new Error('one no is enough');
  const decided = review.decision;
  expect(replay(decided, { lastVersion: 2 }, {}, large)).toMatchObject({ result: 'people_decided', differences: [] });
  // Without anybody having touched the claim the same is a forgery.
  expect(replay(decided, {}, {}, large).result).toBe('differs');
  // And so is what people have no say in.
  const forged = { ...decided, amounts: { ...decided.amounts, claimed: 1 } };
  expect(replay(forged, { lastVersion: 2 }, {}, large).differences.map(({ path }) => path)).toEqual([
    '/amounts/claimed',
  ]);
});
