import { describe, expect, test } from 'vitest';
import { EXCLUSIONS, type Exclusion, type ExclusionCode, type UnitFacts, type WarrantyPolicy } from '../words.ts';
import { decideEntitlement } from './decide-entitlement.ts';
import { date, events } from './fixtures.ts';
import { validateTerms } from './validate-terms.ts';

const exclude = (code: ExclusionCode, changed: Partial<Exclusion> = {}): Exclusion => ({
  code,
  evidence: ['photo_of_damage'],
  waivedBy: 'one_person',
  ...changed,
});
const TERMS: WarrantyPolicy = {
  terms: [
    { component: 'tank', months: 36, startsAt: ['invoice'] },
    { component: 'filter', months: 36, startsAt: ['invoice'] },
  ],
};

function ask(
  policy: Partial<WarrantyPolicy>,
  found: readonly ExclusionCode[],
  { on = '2026-01-01', component = 'tank', ...unit }: Partial<UnitFacts> & { on?: string; component?: string } = {},
) {
  const { asked } = decideEntitlement({
    policy: { ...TERMS, ...policy },
    unit: { events: events({ invoice: '2025-06-10' }), ...unit },
    on: date(on),
    asked: { component },
    found,
  });
  if (asked === null) throw new Error('nothing was asked');
  return asked;
}

describe('an exclusion that somebody has to find', () => {
  const byThemselves: readonly ExclusionCode[] = ['consumable', 'outer_case', 'upkeep_missed', 'main_part_over'];
  test.each(EXCLUSIONS.filter((code) => !byThemselves.includes(code)))('%s', (code) => {
    const exclusions = [exclude(code, { evidence: ['invoice', 'diagnosis'], clause: '§9' })];
    expect(ask({ exclusions }, [])).toMatchObject({ covered: true, exclusions: [] });
    const answer = ask({ exclusions }, [code]);
    expect(answer).toMatchObject({
      covered: false,
      coverage: 'out',
      code: 'warranty.excluded',
      clause: '§9',
      lastDay: '2028-06-10',
      exclusions: [{ code, isWaived: false, evidence: ['invoice', 'diagnosis'], waivedBy: 'one_person', clause: '§9' }],
      finding: { params: { exclusion: code, evidence: 'invoice, diagnosis', waivedBy: 'one_person' } },
    });
    expect(answer.trace).toContainEqual({
      rule: 'warranty.exclusion',
      clause: '§9',
      saw: { exclusion: code, isWaived: false },
      outcome: 'refused',
    });
    // what the terms do not exclude is held against nobody
    expect(ask({}, [code]).covered).toBe(true);
    expect(ask({ exclusions: [exclude(code, { components: ['filter'] })] }, [code]).covered).toBe(true);
  });

  test('is held against nobody once it is waived, for this component or the whole unit', () => {
    const exclusions = [exclude('seal_broken')];
    const waived = (component: string) => ({ waived: [{ code: 'seal_broken', component } as const] });
    for (const component of ['tank', '*']) {
      const answer = ask({ exclusions }, ['seal_broken'], waived(component));
      expect(answer).toMatchObject({ covered: true, exclusions: [{ code: 'seal_broken', isWaived: true }] });
      expect(answer.trace.find(({ rule }) => rule === 'warranty.exclusion')?.outcome).toBe('passed');
    }
    expect(ask({ exclusions }, ['seal_broken'], waived('filter')).covered).toBe(false);
    expect(
      ask({ exclusions: [...exclusions, exclude('misuse')] }, ['seal_broken', 'misuse'], waived('*')),
    ).toMatchObject({
      covered: false,
      finding: { params: { exclusion: 'misuse' } },
    });
  });

  test('says the same in whatever order they were found or written', () => {
    const exclusions = [exclude('accident'), exclude('misuse'), exclude('seal_broken')];
    const found = ['misuse', 'accident', 'seal_broken'] as const;
    const { exclusions: answered, finding } = ask({ exclusions }, found);
    const turned = ask(
      { exclusions: exclusions.map((one, i) => ({ ...one, clause: `exclusions[${i}]` })).toReversed() },
      found.toReversed(),
    );
    expect(turned.exclusions).toEqual(answered);
    expect(turned.finding).toEqual(finding);
  });
});

describe('an exclusion that follows from what is known', () => {
  test('consumable and outer case: the components that the terms name', () => {
    for (const code of ['consumable', 'outer_case'] as const) {
      const exclusions = [exclude(code, { components: ['filter'] })];
      expect(ask({ exclusions }, [], { component: 'filter' }).code).toBe('warranty.excluded');
      expect(ask({ exclusions }, []).covered).toBe(true);
    }
  });

  test.each([
    ['the first is not due yet', [], '2026-07-10', true],
    ['a day after its grace', [], '2026-07-11', false],
    ['done in its grace', ['2026-07-10'], '2027-08-09', true],
    ['the second is missed', ['2026-06-01'], '2027-07-02', false],
    ['done too late: the gap stays', ['2026-07-11'], '2026-07-12', false],
    ['done later than the day that is asked about', ['2026-06-01'], '2026-05-01', true],
  ] as const)('upkeep: %s', (_, done, on, covered) => {
    const exclusions = [exclude('upkeep_missed')];
    const upkeep = done.map((day) => ({ doneOn: date(day), by: 'network' as const }));
    const policy = { exclusions, requiredUpkeep: { everyMonths: 12, graceDays: 30 } };
    expect(ask(policy, [], { on, upkeep }).covered).toBe(covered);
  });

  test('upkeep by others counts as none, and is an exclusion of its own', () => {
    const upkeep = [{ doneOn: date('2026-06-01'), by: 'others' as const }];
    const required = { requiredUpkeep: { everyMonths: 12 } };
    expect(ask({ ...required, exclusions: [exclude('upkeep_missed')] }, [], { on: '2026-06-11', upkeep }).covered).toBe(
      false,
    );
    expect(ask({ exclusions: [exclude('upkeep_elsewhere')] }, [], { on: '2026-06-11', upkeep }).covered).toBe(false);
    expect(ask({ exclusions: [exclude('upkeep_elsewhere')] }, [], { on: '2026-05-31', upkeep }).covered).toBe(true);
  });

  test('the main part is past its own term', () => {
    const terms = [...TERMS.terms.slice(1), { component: 'tank', months: 6, startsAt: ['invoice'] } as const];
    const policy = { terms, mainPart: 'tank', exclusions: [exclude('main_part_over')] };
    expect(ask(policy, [], { component: 'filter', on: '2025-12-10' }).covered).toBe(true);
    expect(ask(policy, [], { component: 'filter', on: '2025-12-11' }).code).toBe('warranty.excluded');
    // of the main part itself its own term speaks
    expect(ask(policy, [], { on: '2025-12-11' }).code).toBe('warranty.term_over');
  });
});

describe('publishing', () => {
  const codes = (policy: Partial<WarrantyPolicy>) =>
    validateTerms({ ...TERMS, ...policy }).map(({ code, path }) => [code, path]);
  test('what only an agreement can exclude is refused where the pack has no rule for it', () => {
    const exclusions = [exclude('upkeep_missed'), exclude('upkeep_elsewhere'), exclude('misuse')];
    const policy = { exclusions, requiredUpkeep: { everyMonths: 12 } };
    expect(codes(policy)).toEqual([]);
    expect(codes({ ...policy, pack: 'cn-general' })).toEqual([
      ['warranty.exclusion_not_allowed', '/exclusions/0'],
      ['warranty.exclusion_not_allowed', '/exclusions/1'],
    ]);
  });

  test('twice the same, or about nothing', () => {
    expect(codes({ exclusions: [exclude('misuse'), exclude('misuse', { components: ['tank'] })] })).toEqual([
      ['warranty.exclusion_repeated', '/exclusions/1'],
    ]);
    const apart = [exclude('misuse', { components: ['filter'] }), exclude('misuse', { components: ['tank'] })];
    expect(codes({ exclusions: apart })).toEqual([]);
    expect(codes({ exclusions: [exclude('consumable'), exclude('upkeep_missed'), exclude('main_part_over')] })).toEqual(
      [
        ['warranty.exclusion_without_object', '/exclusions/0'],
        ['warranty.exclusion_without_object', '/exclusions/1'],
        ['warranty.exclusion_without_object', '/exclusions/2'],
      ],
    );
  });

  test('a course of time that gives less than the pack names the rule', () => {
    const terms = [{ component: '*', months: 12, startsAt: ['invoice'], repairTime: 'runs_on' } as const];
    const findings = validateTerms({ terms, pack: 'cn-general', afterExchange: 'continues', sparePartsYears: 4 });
    expect(findings.map(({ code, clause, path }) => [code, clause, path])).toEqual([
      ['warranty.course_below_pack', 'cn-general/term-without-repair', '/terms/0/repairTime'],
      ['warranty.course_below_pack', 'cn-general/term-restarts', '/afterExchange'],
      ['warranty.course_below_pack', 'cn-general/parts-5-years', '/sparePartsYears'],
    ]);
  });

  test('a maker’s term is held to the same rules', () => {
    const terms = [{ component: '*', months: 12, startsAt: ['invoice'], makerTerm: { startsAt: [] } } as const];
    expect(codes({ terms })).toEqual([
      ['warranty.start_missing', '/terms/0/makerTerm/startsAt'],
      ['warranty.duration_unclear', '/terms/0/makerTerm'],
    ]);
  });
});
