import type { RemedyCharge } from '@aftercare/warranty';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Posting } from '../words.ts';
import { buildStatement, shareCoefficient, sumStatement, type UnsettledClaim } from './build-statement.ts';
import { fileOf, orderOf, terms } from './fixtures.ts';
import { isBalanced, postPayment, postStatement, reversePostings } from './to-postings.ts';
import { toSettlement } from './to-settlement.ts';

type Verdict = UnsettledClaim['decision']['lines'][number]['verdict'];

function claimOf(
  id: number,
  lines: readonly { readonly goods: boolean; readonly approved: number; readonly verdict?: Verdict }[],
  had: readonly number[] | null = null,
): UnsettledClaim {
  return {
    id: `clm_${id}`,
    state: 'approved',
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

test('a refund that the member bears makes the warranty cheaper, without tax and whatever its grade', () => {
  const claim = claimOf(1, [{ goods: false, approved: 10_000 }]);
  const refund: RemedyCharge = {
    remedyId: 'rem_1',
    memberId: 'mem_lixia',
    currency: 'CNY',
    amount: -128_000,
    chargedOn: orderOf('1', true).signedOn ?? never(),
    facts: { remedy: 'rem_1', serial: 'T-1' },
  };
  const graded = { grade: 'A', terms: { ...terms, gradeCoefficientPpm: { A: 1_050_000 } } } as const;
  const without = sumStatement(buildStatement(fileOf({ ...graded, claims: [claim] })));
  const lines = buildStatement(fileOf({ ...graded, claims: [claim], refunds: [refund] }));
  expect(lines.at(-1)).toMatchObject({
    kind: 'remedy',
    category: 'services',
    sourceId: 'rem_1',
    amount: -128_000,
    tax: 0,
  });
  const sums = sumStatement(lines);
  expect(sums).toEqual({ ...without, services: without.services - 128_000, total: without.total - 128_000 });
  const postings = postStatement(sums, { membershipId: 'mem_1', currency: 'CNY' });
  expect(isBalanced(postings)).toBe(true);
  expect(postings.find(({ account }) => account === 'warranty_cost')?.amount).toBe(10_500 - 128_000);
  // alone it is a statement of its own
  expect(buildStatement(fileOf({ refunds: [refund] }))).toHaveLength(1);
});

function never(): never {
  throw new Error('a signed order has a day');
}

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

describe('a claim whose decision was taken back', () => {
  const first = { ...terms, gradeCoefficientPpm: { A: 1_035_000 } } as const;
  const paid = fileOf({
    grade: 'A',
    terms: first,
    claims: [
      claimOf(1, [
        { goods: false, approved: 3333 },
        { goods: true, approved: 1001 },
      ]),
      claimOf(2, [{ goods: false, approved: 3333 }]),
    ],
  });

  /** The claim after a statement had it, and was reversed: nothing of it is payable in its new round. */
  function reverse(file: typeof paid, claim: UnsettledClaim): UnsettledClaim {
    const made = { id: 'stm_1', lines: buildStatement(file), share: shareCoefficient(file).get(claim.id) };
    const lines = claim.decision.lines.map(({ amounts }) => ({
      verdict: 'reject' as const,
      amounts: { ...amounts, approved: 0 },
    }));
    return {
      ...claim,
      state: 'reversed',
      round: claim.round + 1,
      settlement: toSettlement(claim, made, file),
      decision: { ...claim.decision, lines },
    };
  }

  test('comes back as lines with the other sign, and with its share of the coefficient, as each was rounded', () => {
    const [one] = paid.claims;
    if (one === undefined) throw new Error('no claim');
    // Graded otherwise and taxed otherwise by now: what was paid then is taken back.
    const now = fileOf({ grade: 'B', terms: { ...terms, servicesTaxPpm: 1 }, claims: [reverse(paid, one)] });
    // 33.33 at 3.5 % is 1.16655, rounded 1.17; the tax of 2.34 is 0.14, half of it is 0.07.
    expect(buildStatement(now).map(({ kind, sourceLine, amount, tax }) => [kind, sourceLine, amount, tax])).toEqual([
      ['reversal', 1, -3333, -200],
      ['reversal', 2, -1001, -130],
      ['reversal', 0, -117, -7],
    ]);
    expect(buildStatement(now)[0]?.facts).toMatchObject({ reverses: 'stm_1', reference: 'R-1' });
  });

  test('is the whole of what is left of it: the next statement has nothing of it', () => {
    const [one] = paid.claims;
    if (one === undefined) throw new Error('no claim');
    const back = reverse(paid, one);
    const second = fileOf({ claims: [back] });
    const settlement = toSettlement(back, { id: 'stm_2', lines: buildStatement(second), share: undefined }, second);
    expect(settlement).toEqual({
      state: 'in_statement',
      statementId: 'stm_2',
      lines: [0, 0],
      taxes: [0, 0],
      coefficient: { amount: 0, tax: 0 },
    });
    expect(buildStatement(fileOf({ claims: [{ ...back, settlement }] }))).toEqual([]);
  });

  test('is taken back also from a member that is paid by the unit by now', () => {
    const [one] = paid.claims;
    if (one === undefined) throw new Error('no claim');
    const flat = { ...terms, mode: 'flat_per_unit', flatPerUnit: 5000 } as const;
    const lines = buildStatement(fileOf({ terms: flat, claims: [reverse(paid, one)], orders: [orderOf('1', true)] }));
    expect(lines.map(({ kind }) => kind)).toEqual(['flat_unit', 'reversal', 'reversal', 'reversal']);
  });

  test('reversing all claims of a statement, in whatever order and months, brings every sum to zero', () => {
    const ppm = fc.integer({ min: 0, max: 300_000 });
    fc.assert(
      fc.property(
        made,
        ppm,
        ppm,
        fc.integer({ min: 800_000, max: 1_200_000 }),
        fc.boolean(),
        (all, goods, services, A, together) => {
          const file = fileOf({
            grade: 'A',
            claims: all.map((claim) => ({ ...claim, settlement: null, round: 1 })),
            terms: { ...terms, goodsTaxPpm: goods, servicesTaxPpm: services, gradeCoefficientPpm: { A } },
          });
          const back = file.claims.map((claim) => reverse(file, claim));
          const months = together ? [back] : back.toReversed().map((claim) => [claim]);
          const sums = [file, ...months.map((claims) => fileOf({ claims, grade: 'B' }))].map((each) =>
            sumStatement(buildStatement(each)),
          );
          for (const name of ['goods', 'goodsTax', 'services', 'servicesTax', 'total'] as const)
            expect(
              sums.reduce((sum, each) => sum + each[name], 0),
              name,
            ).toBe(0);
        },
      ),
    );
  });
});
