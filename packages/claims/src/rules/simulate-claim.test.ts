import { expect, test } from 'vitest';
import type { ClaimFile, KeptFile, Rules } from './claim-file.ts';
import { decideClaim } from './decide-claim.ts';
import { card, date, earlierClaim, fileOf, labour, part, rows } from './fixtures.ts';
import { type Change, isChanged, simulateClaim } from './simulate-claim.ts';

const models = ['SH-200'];
const version = (kind: string, chosenBy = 'repaired') => ({ kind, chosenBy }) as never; // safe: the rules look at these two
/** 137.33 of labour and 286.00 for the part: 423.33 is paid without anybody asked. */
const low = { ...card, referAbove: 50_000 };
const file = fileOf({ lines: [labour(150, 20_000), part(1, 28_600)] }, { card: low });
const terms = { ...file.terms, models };

function keep({ terms: _terms, rows: _rows, card: _card, codeSet: _codeSet, ...kept }: ClaimFile): KeptFile {
  return JSON.parse(JSON.stringify(kept));
}
function simulate(change: Change, changed: Partial<KeptFile> = {}, own: Partial<Rules> = {}) {
  const rules: Rules = { terms, rows, card: low, codeSet: file.codeSet, ...own };
  const simulated = simulateClaim([{ round: 1, version: 1, file: { ...keep(file), ...changed } }], () => rules, change);
  if (simulated === null) throw new Error('it can be decided');
  return simulated;
}

test('before is what was decided, and a change that changes nothing is no change', () => {
  const simulated = simulate({ kind: 'figures', figures: {} });
  expect(simulated.before).toEqual(decideClaim(file));
  expect(isChanged(simulated)).toBe(false);
});

test('a threshold, a card, a matrix and terms each take the place of what judged', () => {
  const limit = simulate({ kind: 'figures', figures: { referAbove: 10_000 } });
  expect([isChanged(limit), limit.after.verdict]).toEqual([true, 'in_review']);
  expect(isChanged(simulate({ kind: 'claims.rate_card', content: { ...low, labourPerHour: 4000 } }))).toBe(true);
  const nobody = rows.map((row) => ({ ...row, payer: 'customer' as const }));
  expect(simulate({ kind: 'warranty.charge_matrix', content: { rows: nobody } }).after.verdict).toBe('rejected');
  const short = { ...terms, terms: terms.terms.map((term) => ({ ...term, months: 1 })) };
  expect(isChanged(simulate({ kind: 'warranty.terms', content: short }))).toBe(true);
});

test('a figure of the law as a lawyer would correct it is tried before it is published', () => {
  // Repaired 36 days before: the shipped pack has a repair hold 30 days, the corrected one 45.
  const again = { earlier: [earlierClaim({ repairedOn: date('2026-05-05') })] };
  const rules = [{ kind: 'guarantee', id: 'repair-holds-30', article: 'Art. 8', days: 45 }] as const;
  const packCorrections = { source: 'gazette', verified: true, rules } as const;
  const lawful = { ...terms, pack: 'cn-general' as const };
  const tried = simulate({ kind: 'warranty.terms', content: { ...lawful, packCorrections } }, again, { terms: lawful });
  const codes = ({ findings }: typeof tried.before) => findings.map(({ code }) => code);
  expect([codes(tried.before), codes(tried.after)]).toEqual([
    expect.not.arrayContaining(['claims.return_repair']),
    expect.arrayContaining(['claims.return_repair']),
  ]);
  expect(tried.after.amounts.approved).toBeLessThan(tried.before.amounts.approved);
});

test('what an agreement names by itself stays, and terms for other models speak of nothing here', () => {
  const cheap = { ...low, labourPerHour: 1 };
  const agreed = { versions: [version('claims.rate_card', 'agreement')] };
  expect(isChanged(simulate({ kind: 'claims.rate_card', content: cheap }, agreed))).toBe(false);
  const none = { ...terms, terms: terms.terms.map((term) => ({ ...term, months: 1 })) };
  expect(isChanged(simulate({ kind: 'warranty.terms', content: { ...none, models: ['OTHER'] } }))).toBe(false);
  // Terms for every model give way to those that name it, as when they are chosen.
  expect(isChanged(simulate({ kind: 'warranty.terms', content: { ...none, models: ['*'] } }))).toBe(false);
  expect(
    isChanged(
      simulate(
        { kind: 'warranty.terms', content: { ...none, models: ['*'] } },
        {},
        { terms: { ...terms, models: ['*'] } as never },
      ),
    ),
  ).toBe(true);
});

test('a later round stands on what the first comes to under the change, but not on what people said', () => {
  const first = decideClaim(file);
  const stands = (place: number) => {
    const decision = first.lines[place];
    if (decision === undefined) throw new Error('two lines');
    return { decision, findings: first.findings.filter(({ path }) => path?.startsWith(`/lines/${place}`)) };
  };
  const rules: Rules = { terms, rows, card: low, codeSet: file.codeSet };
  const half: Change = {
    kind: 'claims.rate_card',
    content: { ...low, parts: card.parts.map((one) => ({ ...one, price: one.price / 2 })) },
  };
  const round = (standing: NonNullable<KeptFile['standing']>) => ({
    round: 2,
    version: 2,
    file: { ...keep(fileOf({ lines: [labour(90, 12_000), part(1, 28_600)] })), standing },
  });
  const both = [{ round: 1, version: 1, file: keep(file) }, round([null, stands(1)])];
  expect(simulateClaim(both, () => rules, half)?.after.lines[1]?.amounts.approved).toBe(14_300);
  const said = { ...stands(1), decision: { verdict: 'reject' as const, amounts: { claimed: 28_600, approved: 0 } } };
  const people = [{ round: 1, version: 1, file: keep(file) }, round([null, said])];
  expect(simulateClaim(people, () => rules, half)?.after.lines[1]).toEqual(said.decision);
});

test('a claim whose versions are not there cannot be tried', () => {
  const kept = [{ round: 1, version: 1, file: keep(file) }];
  expect(simulateClaim(kept, () => null, { kind: 'figures', figures: {} })).toBeNull();
});
