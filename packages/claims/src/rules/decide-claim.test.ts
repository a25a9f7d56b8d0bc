import type { LocalDate } from '@aftercare/kernel';
import type { UnitCampaign } from '@aftercare/products';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { texts } from '../texts.ts';
import { CLAIM_FINDINGS, type ClaimDraft, type CodeSet, LINE_VERDICTS, type LineDecision } from '../words.ts';
import { decideClaim, decideVerdict } from './decide-claim.ts';
import { decidePayable } from './decide-payable.ts';
import {
  card,
  date,
  earlierClaim,
  fileOf,
  freight,
  labour,
  member,
  other,
  part,
  rows,
  travel,
  unsuspicious,
} from './fixtures.ts';

const decide = (...file: Parameters<typeof fileOf>) => decideClaim(fileOf(...file));
const codesOf = ({ findings }: { findings: readonly { code: string }[] }) => findings.map(({ code }) => code);

describe('each verdict', () => {
  test('approved: every line as it was asked for', () => {
    const decision = decide();
    expect(decision).toMatchObject({
      verdict: 'approved',
      amounts: { claimed: 32_000, approved: 32_000 },
      findings: [],
    });
    expect(decision.trace.map(({ outcome }) => outcome)).not.toContain('refused');
  });

  test.each<[string, string, Partial<ClaimDraft>, number, string[]]>([
    [
      'partly_approved',
      'one line reduced',
      { lines: [labour(90, 12_000), travel(6000)] },
      17_000,
      ['claims.over_maximum'],
    ],
    [
      'partly_approved',
      'one line asked back',
      { lines: [labour(90, 12_000), other(1)] },
      12_000,
      ['claims.receipt_missing'],
    ],
    [
      'partly_approved',
      'one line refused',
      { lines: [labour(90, 12_000), freight(100)] },
      12_000,
      ['claims.other_pays'],
    ],
    [
      'needs_info',
      'only lines asked back',
      { lines: [other(1), part(1, 1, 'X')] },
      0,
      ['claims.receipt_missing', 'claims.part_unknown'],
    ],
    [
      'needs_info',
      'one asked back, one refused',
      { lines: [other(1), freight(1)] },
      0,
      ['claims.receipt_missing', 'claims.other_pays'],
    ],
    ['needs_info', 'not signed', { signedOn: null }, 0, ['claims.not_signed']],
    ['needs_info', 'signed before the repair', { signedOn: date('2026-06-11') }, 0, ['claims.signed_before_repair']],
    ['rejected', 'the user broke it', { cause: 'user' }, 0, ['claims.other_pays', 'claims.other_pays']],
    ['rejected', 'before the sale', { failedOn: date('2025-06-09') }, 0, ['claims.failed_before_sale']],
    [
      'rejected',
      'too late',
      { repairedOn: date('2026-05-20'), failedOn: date('2026-05-19'), signedOn: date('2026-05-20') },
      0,
      ['claims.window_over'],
    ],
    [
      'rejected',
      'in the future',
      { repairedOn: date('2026-06-21'), signedOn: date('2026-06-21') },
      0,
      ['claims.repaired_in_future'],
    ],
    [
      'rejected',
      'repaired before it failed',
      { repairedOn: date('2026-06-09') },
      0,
      ['claims.repaired_before_failure'],
    ],
  ])('%s: %s', (verdict, _about, changed, approved, codes) => {
    const decision = decide(changed);
    expect([decision.verdict, decision.amounts.approved, codesOf(decision)]).toEqual([verdict, approved, codes]);
  });

  test('in_review: more than may be decided without a person, from the first fen on', () => {
    const lines = [labour(90, 11_400), part(1, 28_600)];
    expect(decide({ lines }).verdict).toBe('approved');
    const over = decide({ lines: [labour(90, 11_401), part(1, 28_600)] });
    expect([over.verdict, over.amounts.approved, codesOf(over)]).toEqual(['in_review', 40_001, ['claims.over_limit']]);
    // What counts is what would be paid, not what was asked for.
    expect(decide({ lines: [part(1, 90_000)] }).verdict).toBe('partly_approved');
  });
});

describe('a fault of the whole claim', () => {
  test('leaves every line undecided, and the limit unlooked at', () => {
    const decision = decide({ signedOn: null, lines: [labour(90, 12_000), travel(9000)] });
    expect(decision.lines.map(({ verdict }) => verdict)).toEqual(['needs_information', 'needs_information']);
    expect(decision.trace.at(-1)).toMatchObject({ rule: 'claims.limit', outcome: 'not_looked_at' });
    expect(codesOf(decision)).not.toContain('claims.over_maximum');
  });

  test('that cannot be cured rejects, though another one could be', () => {
    const decision = decide({ signedOn: null, repairedOn: date('2026-06-21') });
    expect(decision.verdict).toBe('rejected');
    expect(codesOf(decision)).toEqual(['claims.not_signed', 'claims.repaired_in_future']);
  });

  test('is curable for fourteen days from the submission', () => {
    expect(decide({ signedOn: null }).findings[0]?.cureUntil).toBe('2026-07-04');
  });
});

describe('warranty', () => {
  const late = { failedOn: date('2028-06-11'), repairedOn: date('2028-06-12'), signedOn: date('2028-06-12') };
  const submittedOn = date('2028-06-20');

  test('the last day is in, the next one out', () => {
    expect(decide({ ...late, failedOn: date('2028-06-10') }, { submittedOn }).verdict).toBe('approved');
    const decision = decide(late, { submittedOn });
    expect(decision.verdict).toBe('rejected');
    expect(codesOf(decision)).toEqual(['claims.other_pays', 'claims.other_pays', 'warranty.term_over']);
    expect(decision.findings.at(-1)).toMatchObject({ severity: 'notes', path: '/component' });
  });

  test('out of it the manufacturer may pay all the same, when the matrix says so', () => {
    const generous = [
      ...rows,
      { coverage: 'out', cause: 'quality', cost: '*', payer: 'manufacturer', basis: 'free' } as const,
    ];
    const decision = decide(late, { submittedOn, rows: generous });
    expect([decision.verdict, codesOf(decision)]).toEqual(['approved', ['warranty.term_over']]);
  });

  test('the day of the failure counts, not that of the repair', () => {
    const repaired = { failedOn: date('2028-06-10'), repairedOn: date('2028-06-15'), signedOn: date('2028-06-15') };
    expect(decide(repaired, { submittedOn }).verdict).toBe('approved');
  });
});

const named = (code: string) => ({ code, name: { en: code, zh: code } });
const codeSet: CodeSet = {
  slots: { symptom: [named('s')], section: [{ ...named('none'), noFaultFound: true }] },
  required: ['symptom'],
};
const agreement = { territory: { divisions: ['37'], isExclusive: false }, categories: ['heater'] };
const campaign: UnitCampaign = {
  id: 'cmp_1',
  kind: 'recall',
  operation: 'recall',
  amount: 1,
  currency: 'CNY',
  startsOn: date('2026-06-01'),
  endsOn: date('2026-12-31'),
  doneOn: null,
  doneBy: null,
};
const earlier = [earlierClaim({ facts: { usage: { unit: 'km', reading: 9 } } })];
const valve = { kind: 'part', partNumber: 'VLV-012', quantity: 1, claimedAmount: 2500 } as const;

const isClaimFinding = (code: string): code is keyof typeof CLAIM_FINDINGS => Object.hasOwn(CLAIM_FINDINGS, code);

test('every finding that a decision can make appears, and has a text in both languages', () => {
  const findings = [
    decide({ signedOn: null }),
    decide({ signedOn: date('2026-06-11') }),
    decide({ signedOn: date('2026-06-21') }),
    decide({ failedOn: date('2025-06-09') }),
    decide({ repairedOn: date('2026-06-09') }),
    decide({ repairedOn: date('2026-06-21'), signedOn: date('2026-06-21') }),
    decide({}, { submittedOn: date('2026-07-13') }),
    decide({ cause: 'user' }),
    decide({}, { member: { tenantId: 'ten_shop', states: [{ state: 'probation', on: date('2026-01-01') }] } }),
    decide({
      lines: [
        labour(1, 1, 'paint'),
        labour(200, 20_000),
        labour(30, 9000, 'replace-valve'),
        part(1, 1, 'X'),
        part(1, 99_999),
        travel(5001),
        other(1),
        travel(1),
      ],
    }),
    decide(
      {},
      {
        terms: {
          terms: [
            {
              component: 'tank',
              stages: [{ basis: 'free', months: 36, coveredPercent: { labour: 50 } }],
              startsAt: ['invoice'],
            },
          ],
        },
      },
    ),
    decide({}, { card: { ...card, referFromScore: 45 }, riskFacts: { ...unsuspicious, photos: 1 } }),
    decide({}, { modelCode: 'SH-300' }),
    decide({ lines: [part(2, 57_200)] }),
    decide({ lines: [{ kind: 'labour', operation: 'replace-tank', claimedAmount: 1 }] }),
    decide(
      { lines: [labour(90, 12_001)] },
      { card: { ...card, operations: [{ code: 'replace-tank', standardMinutes: 90, flatAmount: 12_000 }] } },
    ),
    decide({ lines: [travel(1)] }, { card: { ...card, travelZones: [{ zone: 'city', maximum: 1 }] } }),
    decide({ facts: { codes: { section: 'x' } } }, { codeSet }),
    decide({ facts: { codes: { symptom: 's', section: 'none' } } }, { codeSet }),
    decide({}, { member: { ...member, states: [...member.states, { state: 'suspended', on: date('2026-06-01') }] } }),
    decide({}, { card: { ...card, agreementRequired: true } }),
    decide({}, { card: { ...card, agreementRequired: true }, member: { ...member, states: [] } }),
    decide({ facts: { division: '110101' } }, { agreement, category: 'fridge' }),
    decide({}, { campaigns: [campaign] }),
    decide({ lines: [labour(1, 1, 'recall')] }, { campaigns: [{ ...campaign, doneOn: date('2026-06-01') }] }),
    decide({}, { timeline: [{ kind: 'scrapped', happenedOn: date('2026-01-01') }] }),
    decide({}, { timeline: [{ kind: 'stolen', happenedOn: date('2026-01-01') }] }),
    decide({ facts: { usage: { unit: 'km', reading: 1 }, orderNumber: 'WO-9' } }, { earlier, sameOrder: 'WO-0' }),
    decide({}, { earlier, card: { ...card, likenessDays: 60, repairHoldsDays: 60 } }),
    decide({ lines: [{ ...valve, isConsequential: true }] }, { card: { ...card, evidenceFor: ['part'] } }),
    decide({ lines: [part(1, 1), { ...valve, isConsequential: true }] }, { modelCode: 'SH-300' }),
    decide(
      { causalPart: 'X', lines: [part(1, 1, 'X'), { ...valve, isConsequential: true, evidence: ['fil_1'] }] },
      { files: [{ id: 'fil_1', sha256: 'a', usedIn: { id: 'clm_0', reference: 'WO-0', memberTenantId: 'ten_x' } }] },
    ),
  ].flatMap((decision) => decision.findings);
  const found = new Set(findings.map(({ code }) => code));
  // The published catalogue tells of each what it does and whether it can be sent again.
  for (const { code, severity, cureUntil } of findings)
    if (isClaimFinding(code))
      expect([code, severity, cureUntil !== null]).toEqual([
        code,
        CLAIM_FINDINGS[code].severity,
        CLAIM_FINDINGS[code].mend === 'resend',
      ]);
  // What refuses a publication is no business of a claim; what people say is told beside their own rules.
  const published = Object.keys(texts).filter(
    (code) => !/^claims\.((operation|part|code)_twice|slot_empty)$/.test(code),
  );
  expect(Object.keys(CLAIM_FINDINGS).sort()).toEqual(published.sort());
  const expected = published.filter(
    (code) =>
      !/^claims\.(rejected_by_person|shown_false|goodwill|appeal_(granted|denied)|taken_back|prior_approval_[a-z_]+|checker_objects)$/.test(
        code,
      ),
  );
  expect([...found].filter((code) => code.startsWith('claims.')).sort()).toEqual(expected.sort());
});

test('two equal files get two equal decisions, whose sums are those of their lines and never more than was asked for', () => {
  const line = fc.oneof(
    fc.tuple(fc.integer({ min: 1, max: 300 }), fc.nat(100_000)).map(([minutes, claimed]) => labour(minutes, claimed)),
    fc.tuple(fc.integer({ min: 1, max: 5 }), fc.nat(200_000)).map(([quantity, claimed]) => part(quantity, claimed)),
    fc.nat(20_000).map(travel),
    fc.nat(20_000).map(freight),
    fc.nat(20_000).map(other),
  );
  const day = fc.integer({ min: 1, max: 28 }).map((n): LocalDate => date(`2026-06-${String(n).padStart(2, '0')}`));
  const changed = fc.record({
    lines: fc.array(line, { minLength: 1, maxLength: 6 }),
    failedOn: day,
    repairedOn: day,
    signedOn: fc.option(day),
    cause: fc.constantFrom('quality' as const, 'user' as const, 'transport' as const),
  });
  fc.assert(
    fc.property(changed, (file) => {
      const decision = decide(file);
      expect(decide(file)).toEqual(decision);
      expect(decision.lines).toHaveLength(file.lines.length);
      const sum = (pick: 'claimed' | 'approved') =>
        decision.lines.reduce((total, { amounts }) => total + amounts[pick], 0);
      expect(decision.amounts).toEqual({ claimed: sum('claimed'), approved: sum('approved') });
      for (const { amounts, verdict } of decision.lines) {
        expect(amounts.approved).toBeLessThanOrEqual(amounts.claimed);
        if (verdict === 'approve') expect(amounts.approved).toBe(amounts.claimed);
        if (verdict === 'reject' || verdict === 'needs_information') expect(amounts.approved).toBe(0);
      }
      expect(decision.verdict === 'in_review').toBe(decision.amounts.approved > card.referAbove);
      // Every line that gets less than it asked for has a reason.
      if (decision.amounts.approved < decision.amounts.claimed) expect(decision.findings.length).toBeGreaterThan(0);
    }),
  );
});

test('a claim that holds neither its failure nor its order number pays nothing, whatever its lines are', () => {
  const line = fc
    .record({ verdict: fc.constantFrom(...LINE_VERDICTS), claimed: fc.nat(1000), share: fc.nat(1000) })
    .map(({ verdict, claimed, share }): LineDecision => {
      const isPaid = verdict === 'adjust' || verdict === 'refer';
      const approved = verdict === 'approve' ? claimed : isPaid ? Math.min(claimed, share) : 0;
      return { verdict, amounts: { claimed, approved } };
    });
  const met = new Set<string>();
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
      const verdict = decideVerdict(lines);
      met.add(verdict);
      if (verdict === 'needs_info' || verdict === 'rejected') expect(decidePayable(lines)).toBe(0);
      // A line that is in order keeps the claim open while its neighbour is cured.
      if (decidePayable(lines) > 0) expect(['approved', 'partly_approved', 'in_review']).toContain(verdict);
    }),
    { numRuns: 2000 },
  );
  expect(met.size).toBe(5);
});

test('nineteen travel lines are one travel line', () => {
  const { amounts, lines } = decideClaim(fileOf({ lines: Array.from({ length: 19 }, () => travel(5000)) }));
  expect(amounts).toEqual({ claimed: 95_000, approved: 5000 });
  expect(lines.filter((line) => line.verdict === 'reject')).toHaveLength(18);
});

test('what a person decides keeps its amounts as the proposal', () => {
  const { verdict, lines } = decideClaim(fileOf({ lines: [labour(90, 12_000), part(2, 57_200)] }));
  expect(verdict).toBe('in_review');
  expect(lines).toEqual([
    { verdict: 'refer', amounts: { claimed: 12_000, approved: 12_000 } },
    { verdict: 'refer', amounts: { claimed: 57_200, approved: 57_200 } },
  ]);
});
