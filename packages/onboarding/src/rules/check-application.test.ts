import { describe, expect, test } from 'vitest';
import type { OutletClass, OutletFacts, OutletRequirements, PaperKind } from '../words.ts';
import { checkApplication, listRefused } from './check-application.ts';
import { county, date, facts, requirements, township } from './fixtures.ts';

const today = date('2026-11-26');

function codesOf(
  changed: Partial<OutletFacts>,
  asked: Partial<OutletRequirements> = {},
  papers: readonly PaperKind[] = ['licence', 'tax'],
): (string | null)[] {
  const question = { facts: { ...facts, ...changed }, papers, requirements: { ...requirements, ...asked }, today };
  return checkApplication(question)
    .filter(({ verdict }) => verdict === 'failed')
    .map(({ code }) => code);
}

const [li, zhao] = facts.technicians ?? [];
if (li === undefined || zhao === undefined) throw new TypeError('the example has two technicians');
const lapsed = { ...zhao, certificates: [{ number: 'C-2', category: 'solar-heater', validUntil: date('2026-11-25') }] };

test('an outlet that has everything passes, and each rule says what it saw', () => {
  const checks = checkApplication({ facts, papers: ['licence', 'tax'], requirements, today });
  expect(checks.every(({ verdict, code }) => verdict === 'passed' && code === null)).toBe(true);
  expect(checks.map(({ rule }) => rule)).toEqual([
    'onboarding.check_class',
    ...county.required.map(() => 'onboarding.check_field'),
    'onboarding.check_premises',
    'onboarding.check_operators',
    'onboarding.check_equipment',
    'onboarding.check_invoices',
    'onboarding.check_insurance',
    'onboarding.check_certificates',
    'onboarding.check_paper',
    'onboarding.check_paper',
  ]);
  expect(checks.find(({ rule }) => rule === 'onboarding.check_premises')?.saw).toEqual({
    area: 150,
    minimum: 150,
    class: 'county',
    remote: false,
  });
});

describe('each thing that is asked for, alone', () => {
  test.each<[string, Partial<OutletFacts>, string[]]>([
    ['no class', { outletClass: undefined }, ['onboarding.class_unknown']],
    ['another class', { outletClass: 'city' }, ['onboarding.class_unknown']],
    ['no tax registration', { taxRegistration: undefined }, ['onboarding.field_missing']],
    ['no insurance', { insurance: undefined }, ['onboarding.field_missing']],
    ['no person who answers', { responsiblePerson: undefined }, ['onboarding.field_missing']],
    ['no coverage', { coverage: [] }, ['onboarding.field_missing']],
    ['a square metre too little', { premisesM2: 149 }, ['onboarding.premises_too_small']],
    ['premises that nobody told', { premisesM2: undefined }, ['onboarding.premises_too_small']],
    ['one technician', { technicians: [li] }, ['onboarding.too_few_operators']],
    ['one whose certificate is over since yesterday', { technicians: [li, lapsed] }, ['onboarding.too_few_operators']],
    [
      'nobody for the category',
      { categories: ['solar-heater'], technicians: [{ ...li, certificates: [] }, lapsed] },
      ['onboarding.too_few_operators', 'onboarding.category_uncertified'],
    ],
    ['a category that needs no certificate', { categories: ['solar-heater', 'fridge'] }, []],
    ['no hoist', { equipment: ['pressure pump'] }, ['onboarding.equipment_missing']],
    ['no invoices', { invoiceCapability: 'none' }, ['onboarding.invoices_too_little']],
    ['better invoices', { invoiceCapability: 'special' }, []],
    [
      'insurance that is over since yesterday',
      { insurance: { insurer: 'PICC', policyNumber: 'P-1', validUntil: date('2026-11-25') } },
      ['onboarding.insurance_over'],
    ],
    [
      'insurance whose last day is today',
      { insurance: { insurer: 'PICC', policyNumber: 'P-1', validUntil: today } },
      [],
    ],
  ])('%s', (_about, changed, codes) => {
    expect(codesOf(changed)).toEqual(codes);
  });

  test('papers come after the application: they hold back the approval, not the application', () => {
    const question = { facts, papers: ['licence' as const], requirements, today };
    expect(codesOf({}, {}, ['licence'])).toEqual(['onboarding.paper_missing']);
    expect(listRefused(checkApplication(question))).toEqual([]);
  });
});

describe('a remote division lowers the minima, where the class says so', () => {
  const far = { divisionCode: '542400', premisesM2: 80, technicians: [li] };
  test.each<[string, Partial<OutletFacts>, Partial<OutletRequirements>, number]>([
    ['it does', far, {}, 0],
    ['and not below them', { ...far, premisesM2: 79 }, {}, 1],
    ['not elsewhere', { ...far, divisionCode: '370102' }, {}, 2],
    ['not for a class without any', far, { classes: [{ ...county, remoteMinima: null }] }, 2],
    ['not where no division is remote', far, { remoteDivisions: [] }, 2],
  ])('%s', (_about, changed, asked, faults) => {
    expect(codesOf(changed, asked)).toHaveLength(faults);
  });
});

/** Each criterion of the requirements, flipped: the verdict follows. */
describe('each criterion counts', () => {
  const small = { ...facts, outletClass: 'township', premisesM2: 50, technicians: [li] };
  test.each<[string, Partial<OutletClass>, string]>([
    ['required', { required: ['equipment'] }, 'onboarding.field_missing'],
    ['papers', { papers: ['premises'] }, 'onboarding.paper_missing'],
    ['the area', { minima: { premisesM2: 51, operators: 1 } }, 'onboarding.premises_too_small'],
    ['operators', { minima: { premisesM2: 50, operators: 2 } }, 'onboarding.too_few_operators'],
    ['equipment', { equipment: ['crane'] }, 'onboarding.equipment_missing'],
    ['certificates', { certifiedCategories: ['fridge'] }, 'onboarding.category_uncertified'],
    ['invoices', { issuesInvoices: 'special' }, 'onboarding.invoices_too_little'],
  ])('%s', (_about, changed, code) => {
    const sent = { ...small, equipment: [], categories: ['fridge'] };
    expect(codesOf(sent)).toEqual([]);
    expect(codesOf(sent, { classes: [{ ...township, ...changed }] })).toEqual([code]);
  });
});

test('without classes nothing is asked', () => {
  expect(codesOf({ outletClass: undefined, premisesM2: 1 }, { classes: [] })).toEqual([]);
});
