import { describe, expect, it } from 'vitest';
import type { SlaPolicy, TargetRow } from '../words.ts';
import { chooseTarget, findZone } from './choose-target.ts';
import { decideClocks } from './decide-clocks.ts';
import { at, EMPTY, facts, policyOf, TARGET } from './fixtures.ts';

const ZONES: SlaPolicy['zones'] = [
  { name: 'province', divisions: ['37', '41'] },
  { name: 'city', divisions: ['3701', '410102'] },
  { name: 'harbour', divisions: ['370211', '370212'] },
];

function row(minutes: number, keys: Partial<TargetRow> = {}): TargetRow {
  return { ...TARGET, amount: { minutes }, ...keys };
}

describe('the zone', () => {
  it.each([
    ['370102', 'city'],
    ['370203', 'province'],
    ['370211', 'harbour'],
    ['370211004001', 'harbour'],
    ['410102', 'city'],
    ['410103', 'province'],
    ['110101', undefined],
    ['', undefined],
  ])('of %s is %s', (division, zone) => {
    expect(findZone(ZONES, division)?.name).toBe(zone);
    expect(findZone(ZONES.toReversed(), division)?.name).toBe(zone);
  });
});

describe('the row that speaks', () => {
  const targets = [
    row(1),
    row(2, { zone: 'city' }),
    row(3, { customerTier: 'contract' }),
    row(4, { customerTier: 'contract', zone: 'city' }),
    row(5, { severity: 2 }),
    row(6, { clock: 'respond' }),
  ];
  it.each([
    ['nobody knows where, nobody in particular', null, null, 1],
    ['elsewhere', '370203', null, 1],
    ['the zone beats no zone', '370102', null, 2],
    ['the tier beats the zone', '370203', 'contract', 3],
    ['tier and zone', '370102', 'contract', 4],
    ['a tier that no row names', '370102', 'club', 2],
  ])('%s', (_about, division, customerTier, minutes) => {
    for (const order of [targets, targets.toReversed()]) {
      const question = { clock: 'on_site', severity: 1, division, customerTier } as const;
      const { target, finding } = chooseTarget({ targets: order, zones: ZONES }, question);
      expect(target?.amount).toEqual({ minutes });
      expect(finding).toBeNull();
    }
  });

  it('the tier beats the zone even where the zone has a row', () => {
    const rows = [row(2, { zone: 'city' }), row(3, { customerTier: 'contract' })];
    for (const order of [rows, rows.toReversed()]) {
      const question = { clock: 'on_site', severity: 1, division: '370102', customerTier: 'contract' } as const;
      expect(chooseTarget({ targets: order, zones: ZONES }, question).target?.amount).toEqual({ minutes: 3 });
    }
  });

  it('says where it stands, unless it has a name', () => {
    const question = { clock: 'on_site', severity: 1, division: '370102', customerTier: null } as const;
    expect(chooseTarget({ targets, zones: ZONES }, question)).toMatchObject({
      target: { clause: 'targets[1]' },
      trace: [
        { rule: 'service.zone', saw: { division: '370102', zone: 'city' }, outcome: 'passed' },
        { rule: 'service.target', clause: 'targets[1]', saw: { severity: 1, zone: 'city', row: 1 }, outcome: 'passed' },
      ],
    });
    const named = { targets: [row(1, { clause: '§5.2' })], zones: [] };
    expect(chooseTarget(named, question)).toMatchObject({ target: { clause: '§5.2' }, trace: [{ clause: '§5.2' }] });
  });

  it.each([
    ['outside every zone', [row(1, { zone: 'city' })], '110101', 'service.zone_unmatched'],
    ['nobody knows where', [row(1, { zone: 'city' })], null, 'service.zone_unmatched'],
    ['another severity', [row(1, { severity: 2 })], '110101', 'service.no_target'],
    ['a zone without a row', [row(1, { zone: 'city' })], '370203', 'service.no_target'],
  ])('none: %s', (_about, rows, division, code) => {
    const question = { clock: 'on_site', severity: 1, division, customerTier: null } as const;
    const { target, finding, trace } = chooseTarget({ targets: rows, zones: ZONES }, question);
    expect(target).toBeNull();
    expect(finding).toMatchObject({ code, severity: 'notes', params: { clock: 'on_site', division } });
    expect(trace.at(-1)).toMatchObject({ rule: 'service.target', outcome: 'refused' });
  });
});

describe('all clocks of a request', () => {
  const now = at('2026-03-06T02:10:00Z');
  const reported = facts({ reported: '2026-03-06T02:00:00Z' });

  it('one for each promise, in the order of the words; none where the row promises nothing', () => {
    const question = { severity: 4, division: '370203', customerTier: null, facts: reported, now };
    const { clocks, findings } = decideClocks(policyOf('B'), question);
    expect(clocks.map(({ clock, state }) => `${clock} ${state}`)).toEqual([
      'respond running',
      'escalate_if_unsolved running',
      'on_site running',
    ]);
    expect(findings).toEqual([]);
    expect(clocks[0]?.trace.map(({ rule }) => rule)).toEqual([
      'service.zone',
      'service.target',
      'service.clock_started',
      'service.clock_due',
      'service.clock_running',
    ]);
  });

  it('a hole is told', () => {
    const policy = { ...EMPTY, zones: ZONES, targets: [row(60, { zone: 'city' }), row(5, { clock: 'respond' })] };
    const question = { severity: 1, division: '110101', customerTier: null, facts: reported, now };
    const { clocks, findings } = decideClocks(policy, question);
    expect(clocks.map(({ clock }) => clock)).toEqual(['respond']);
    expect(findings.map(({ code, params }) => `${code} ${params.clock}`)).toEqual(['service.zone_unmatched on_site']);
  });
});
