import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Posting } from '../words.ts';
import { buildStatement, sumStatement, type UnsettledClaim } from './build-statement.ts';
import { fileOf, terms } from './fixtures.ts';
import { isBalanced, postPayment, postStatement, reversePostings } from './to-postings.ts';

type Verdict = UnsettledClaim['decision']['lines'][number]['verdict'];

function claimOf(
  id: number,
  lines: readonly { readonly goods: boolean; readonly approved: number; readonly verdict?: Verdict }[],
  had: readonly number[] | null = null,
): UnsettledClaim {
  return {
    id: `clm_${id}`,
    reference: `R-${id}`,
    serial: `S-${id}`,
    modelCode: 'SH-200',
    workOrderId: null,
    round: had === null ? 1 : 2,
    settlement: had === null ? null : { state: 'in_statement', statementId: 'stm_1', lines: had },
    lines: lines.map(({ goods, approved }) =>
      goods
        ? { kind: 'part', partNumber: 'P', quantity: 1, claimedAmount: approved }
        : { kind: 'travel', claimedAmount: approved },
    ),
    decision: {
      verdict: 'approved',
      currency: 'CNY',
      amounts: { claimed: 0, approved: 0 },
      lines: lines.map(({ approved, verdict = 'approve' }) => ({
        verdict,
        amounts: { claimed: approved, approved },
      })),
      findings: [],
      trace: [],
      versions: [],
    },
  };
}

test('only what is payable comes in; what waits for people or was refused does not', () => {
  const claim = claimOf(1, [
    { goods: true, approved: 100 },
    { goods: false, approved: 200, verdict: 'refer' },
    { goods: false, approved: 300, verdict: 'adjust' },
    { goods: false, approved: 0, verdict: 'reject' },
  ]);
  const lines = buildStatement(fileOf({ claims: [claim] }));
  expect(lines.map(({ sourceLine, category, amount, kind }) => [sourceLine, category, amount, kind])).toEqual([
    [1, 'goods', 100, 'claim_line'],
    [3, 'services', 300, 'claim_line'],
  ]);
});

test('a later round brings only the difference, as a supplement', () => {
  const cured = claimOf(
    1,
    [
      { goods: false, approved: 8000 },
      { goods: true, approved: 12_600 },
    ],
    [4533, 12_600],
  );
  expect(buildStatement(fileOf({ claims: [cured] }))).toMatchObject([
    { kind: 'supplement', sourceLine: 1, round: 2, amount: 3467 },
  ]);
});

test('the coefficient moves services, not goods', () => {
  const claim = claimOf(1, [
    { goods: true, approved: 100_000 },
    { goods: false, approved: 3333 },
  ]);
  const graded = fileOf({ grade: 'A', terms: { ...terms, gradeCoefficientPpm: { A: 1_050_000 } }, claims: [claim] });
  expect(buildStatement(graded).at(-1)).toMatchObject({ kind: 'coefficient', category: 'services', amount: 167 });
  expect(buildStatement({ ...graded, grade: 'C' })).toHaveLength(2);
});

const claims = fc.array(
  fc.array(fc.record({ goods: fc.boolean(), approved: fc.nat(1_000_000) }), { minLength: 1, maxLength: 5 }),
  { maxLength: 12 },
);
const made = claims.map((all) => all.map((lines, index) => claimOf(index, lines)));
const rates = fc.record({ goodsTaxPpm: fc.nat(300_000), servicesTaxPpm: fc.nat(300_000) });
const member = { membershipId: 'mem_1', currency: 'CNY' } as const;
const total = (postings: readonly Posting[], account: string) =>
  postings.filter((posting) => posting.account === account).reduce((sum, { amount }) => sum + amount, 0);

test('every entry balances, and the lines are the postings', () => {
  fc.assert(
    fc.property(made, rates, fc.integer({ min: 800_000, max: 1_200_000 }), (all, taxes, coefficient) => {
      const file = fileOf({
        grade: 'B',
        claims: all,
        terms: { ...terms, ...taxes, gradeCoefficientPpm: { B: coefficient } },
      });
      const lines = buildStatement(file);
      const sums = sumStatement(lines);
      const postings = postStatement(sums, member);
      expect(isBalanced(postings)).toBe(true);
      const ofLines = lines.reduce((sum, { amount, tax }) => sum + amount + tax, 0);
      expect(sums.total).toBe(ofLines);
      expect(total(postings, 'member_payable')).toBe(ofLines === 0 ? 0 : -ofLines);
    }),
  );
});

test('the order in which claims arrive changes no sum', () => {
  fc.assert(
    fc.property(made, fc.infiniteStream(fc.nat()), (all, numbers) => {
      const shuffled = all
        .map((claim) => ({ claim, key: numbers.next().value ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ claim }) => claim);
      const sums = (list: readonly UnsettledClaim[]) => sumStatement(buildStatement(fileOf({ claims: list })));
      expect(sums(shuffled)).toEqual(sums(all));
    }),
  );
});

test('taking everything back brings every account to zero', () => {
  fc.assert(
    fc.property(made, (all) => {
      const sums = sumStatement(buildStatement(fileOf({ claims: all })));
      const entries = [postStatement(sums, member), postPayment(sums.total, member)];
      const postings = [...entries, ...entries.map(reversePostings)].flat();
      for (const { account } of postings) expect(total(postings, account)).toBe(0);
    }),
  );
});

test('a sum that does not balance is seen', () => {
  const [first, ...rest] = postPayment(100, member);
  if (first === undefined) throw new Error('no posting');
  expect(isBalanced([{ ...first, amount: 99 }, ...rest])).toBe(false);
  expect(isBalanced([{ ...first, currency: 'USD' }, ...rest])).toBe(false);
});
