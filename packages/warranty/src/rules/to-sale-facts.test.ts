import { describe, expect, test } from 'vitest';
import { PACKS } from '../packs/packs.ts';
import type { RepairWait, SignedRepair, UnitFacts } from '../words.ts';
import { decideRights } from './decide-rights.ts';
import { date, events } from './fixtures.ts';
import { type RightsQuestion, toSaleFacts } from './to-sale-facts.ts';

const repair = (repairedOn: string, changed: Partial<SignedRepair> = {}): SignedRepair => ({
  repairedOn: date(repairedOn),
  component: 'tank',
  failureMode: null,
  cause: 'quality',
  faultCode: '110',
  part: 'TNK',
  replaced: false,
  ...changed,
});
const wait = (from: string, until: string | null, waitsFor: RepairWait['waitsFor'] = 'parts'): RepairWait => ({
  waitsFor,
  from: date(from),
  until: until === null ? null : date(until),
});

function ask(unit: Partial<UnitFacts>, on: string, changed: Partial<RightsQuestion> = {}) {
  return toSaleFacts({
    unit: { events: events({ invoice: '2026-03-01' }), ...unit },
    pack: PACKS['cn-general'],
    termLastDay: date('2027-03-01'),
    faultClasses: [],
    component: 'tank',
    failureMode: null,
    on: date(on),
    ...changed,
  });
}

describe('repairs', () => {
  test('count when they were made by that day, for a fault of quality', () => {
    const repairs = [
      repair('2026-04-01'),
      repair('2026-05-01', { cause: 'user' }),
      repair('2026-05-02', { cause: 'force_majeure' }),
      repair('2026-06-01'),
    ];
    expect(ask({ repairs }, '2026-06-01').repairs.map(({ repairedOn }) => repairedOn)).toEqual([
      '2026-04-01',
      '2026-06-01',
    ]);
    expect(ask({ repairs }, '2026-05-31').repairs.map(({ repairedOn }) => repairedOn)).toEqual(['2026-04-01']);
  });

  test('two of them, and it still fails: the same model in exchange, on that very day', () => {
    const unit = { repairs: [repair('2026-04-01'), repair('2026-06-01')] };
    const rightsOn = (on: string) => decideRights(PACKS['cn-general'], ask(unit, on), date(on)).rights;
    expect(rightsOn('2026-06-01')).toMatchObject([
      { right: 'exchange', rule: 'two-repairs', lastDay: '2027-03-01' },
      { right: 'repair', rule: 'repair-holds-30' },
    ]);
    expect(rightsOn('2026-05-31').filter(({ right }) => right === 'exchange')).toEqual([]);
  });
});

describe('a stay', () => {
  const repairSpans = [{ handedInOn: date('2026-04-01'), readyOn: date('2026-07-20') }];

  test('that ended later still lasts on the day that is asked about', () => {
    expect(ask({ repairSpans }, '2026-07-19').spans).toEqual([{ handedInOn: '2026-04-01', readyOn: null }]);
    expect(ask({ repairSpans }, '2026-07-20').spans).toEqual(repairSpans);
    expect(ask({ repairSpans }, '2026-03-31').spans).toEqual([]);
  });

  test.each([
    ['nothing is awaited: it is the repairer’s', [], '2026-05-01', 'repairer', 0],
    ['a part is awaited', [wait('2026-04-05', null)], '2026-05-01', 'no_parts', 26],
    ['the part has come', [wait('2026-04-05', '2026-04-15')], '2026-05-01', 'repairer', 10],
    ['the part comes only later', [wait('2026-04-05', '2026-05-02')], '2026-05-01', 'no_parts', 26],
    ['the customer is awaited', [wait('2026-04-05', null, 'customer')], '2026-05-01', null, 26],
    ['it is ready', [wait('2026-04-05', null)], '2026-08-01', null, 0],
  ] as const)('%s', (_, waits, on, waitsFor, awaitedDays) => {
    expect(ask({ repairSpans, waits }, on)).toMatchObject({ waitsFor, awaitedDays });
  });
});

describe('what kind of fault it is', () => {
  const car = { pack: PACKS['cn-household-car'] };
  const faultClasses = [
    { component: 'brakes', failureMode: 'failure', fault: 'safety' },
    { failureMode: 'noise', fault: 'performance' },
    { component: 'brakes', fault: 'performance' },
  ] as const;
  test.each([
    ['engine', null, 'main_assembly'],
    ['radio', null, 'performance'],
    ['brakes', 'failure', 'safety'],
    ['brakes', 'noise', 'performance'],
    ['engine', 'noise', 'performance'],
    [null, null, 'performance'],
  ] as const)('%s, %s: %s', (component, failureMode, kind) => {
    for (const rows of [faultClasses, faultClasses.toReversed()])
      expect(ask({}, '2026-05-01', { ...car, faultClasses: rows, component, failureMode }).fault).toEqual({
        kind,
        component,
      });
  });
});
