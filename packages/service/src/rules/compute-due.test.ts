import { fromInstant, HOUR_MS, type Instant, MINUTE_MS, toInstant } from '@aftercare/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  PAUSE_REASONS,
  type Pause,
  type ServiceStep,
  type SlaPolicy,
  type Target,
  type WorkCalendar,
} from '../words.ts';
import { computeDue, computeElapsed } from './compute-due.ts';
import { at, DESK, EMPTY, pause, TARGET } from './fixtures.ts';

const MONDAY_9 = '2026-03-09T01:00:00Z';

function due(target: Partial<Target>, startedAt: string, pauses: readonly Pause[] = []): string | null {
  const { dueAt } = computeDue({ policy: EMPTY, target: { ...TARGET, ...target }, startedAt: at(startedAt), pauses });
  return dueAt === null ? null : fromInstant(dueAt).replace('.000Z', 'Z');
}

describe('amounts', () => {
  it.each<[string, Partial<Target>, string, string]>([
    ['inside one day', {}, MONDAY_9, '2026-03-09T05:00:00Z'],
    ['over night', { amount: { minutes: 540 } }, MONDAY_9, '2026-03-10T01:00:00Z'],
    ['with closing time', { amount: { minutes: 510 } }, MONDAY_9, '2026-03-09T09:30:00Z'],
    ['a minute more is the next morning', { amount: { minutes: 511 } }, MONDAY_9, '2026-03-10T00:31:00Z'],
    ['nothing, open', { amount: { minutes: 0 } }, MONDAY_9, MONDAY_9],
    ['nothing, closed', { amount: { minutes: 0 } }, '2026-03-07T04:00:00Z', '2026-03-09T00:30:00Z'],
    ['to the second', { amount: { minutes: 1 }, calendar: '24x7' }, '2026-03-09T01:00:07Z', '2026-03-09T01:01:07Z'],
    ['a working day from Friday', { amount: { workingDays: 1 } }, '2026-03-06T02:00:00Z', '2026-03-09T09:30:00Z'],
    ['from Friday before opening', { amount: { workingDays: 1 } }, '2026-03-05T23:00:00Z', '2026-03-09T09:30:00Z'],
    ['from Friday after closing', { amount: { workingDays: 1 } }, '2026-03-06T12:00:00Z', '2026-03-09T09:30:00Z'],
    ['from Saturday', { amount: { workingDays: 1 } }, '2026-03-07T02:00:00Z', '2026-03-09T09:30:00Z'],
    ['three from Thursday', { amount: { workingDays: 3 } }, '2026-03-05T02:00:00Z', '2026-03-10T09:30:00Z'],
    [
      'days round the clock end at midnight',
      { amount: { workingDays: 1 }, calendar: '24x7' },
      '2026-03-06T02:00:00Z',
      '2026-03-07T16:00:00Z',
    ],
  ])('%s', (_about, target, startedAt, expected) => {
    expect(due(target, startedAt)).toBe(expected);
  });

  it.each([
    ['opening', '2026-03-06T00:30:00Z', 240],
    ['before opening', '2026-03-06T00:29:59Z', 360],
    ['closing', '2026-03-06T09:30:00Z', 360],
  ])('another amount outside: %s', (_about, startedAt, minutes) => {
    const outsideHours = { calendar: 'desk', amount: { minutes: 360 } };
    expect(due({ calendar: '24x7', outsideHours }, startedAt)).toBe(
      fromInstant(toInstant(at(startedAt) + minutes * MINUTE_MS)).replace('.000Z', 'Z'),
    );
  });

  it('a calendar that the policy does not have is a defect', () => {
    expect(() => due({ calendar: 'night' }, MONDAY_9)).toThrow(RangeError);
  });
});

describe('pauses', () => {
  // 4 h from Monday 09:00: 13:00 without a pause
  it.each<[string, readonly Pause[], string | null]>([
    ['inside', [pause('2026-03-09T02:00:00Z', '2026-03-09T03:10:00Z')], '2026-03-09T06:10:00Z'],
    ['from before the start', [pause('2026-03-09T00:40:00Z', '2026-03-09T02:00:00Z')], '2026-03-09T06:00:00Z'],
    ['before the start', [pause('2026-03-09T00:40:00Z', '2026-03-09T01:00:00Z')], '2026-03-09T05:00:00Z'],
    ['at the due instant', [pause('2026-03-09T05:00:00Z', '2026-03-09T06:00:00Z')], '2026-03-09T05:00:00Z'],
    ['a moment before it', [pause('2026-03-09T04:59:00Z', '2026-03-09T06:00:00Z')], '2026-03-09T06:01:00Z'],
    ['over night', [pause('2026-03-09T04:00:00Z', '2026-03-10T01:00:00Z')], '2026-03-10T02:00:00Z'],
    ['lasting', [pause('2026-03-09T04:00:00Z', null)], null],
    ['lasting, begun too late', [pause('2026-03-09T05:00:00Z', null)], '2026-03-09T05:00:00Z'],
    [
      'two that overlap count once',
      [pause('2026-03-09T03:00:00Z', '2026-03-09T04:00:00Z'), pause('2026-03-09T02:00:00Z', '2026-03-09T03:30:00Z')],
      '2026-03-09T07:00:00Z',
    ],
    [
      'one inside the other counts once',
      [pause('2026-03-09T02:00:00Z', '2026-03-09T04:00:00Z'), pause('2026-03-09T02:30:00Z', '2026-03-09T03:00:00Z')],
      '2026-03-09T07:00:00Z',
    ],
    ['of no length', [pause('2026-03-09T02:00:00Z', '2026-03-09T02:00:00Z')], '2026-03-09T05:00:00Z'],
    ['back to front', [pause('2026-03-09T03:00:00Z', '2026-03-09T02:00:00Z')], '2026-03-09T05:00:00Z'],
  ])('%s', (_about, pauses, expected) => {
    expect(due({}, MONDAY_9, pauses)).toBe(expected);
  });

  it('nothing is due as soon as the clock runs', () => {
    const nothing = { amount: { minutes: 0 } };
    const held = pause('2026-03-09T00:40:00Z', '2026-03-09T02:00:00Z');
    expect(due(nothing, MONDAY_9, [held])).toBe('2026-03-09T02:00:00Z');
    expect(due(nothing, MONDAY_9, [{ ...held, pausedUntil: null }])).toBeNull();
  });

  it('a pause outside the hours moves nothing', () => {
    const lunch = { name: 'desk', week: [{ days: [1 as const], hours: [{ from: '08:30', until: '12:00' }] }] };
    const question = { policy: { ...EMPTY, calendars: [lunch] }, target: TARGET, startedAt: at(MONDAY_9) };
    const moved = pause('2026-03-09T04:00:00Z', '2026-03-15T00:00:00Z');
    expect(computeDue({ ...question, pauses: [moved] }).dueAt).toBe(computeDue({ ...question, pauses: [] }).dueAt);
  });

  it('moves working days by the working time it took', () => {
    const pauses = [pause('2026-03-06T06:00:00Z', '2026-03-06T08:00:00Z')];
    expect(due({ amount: { workingDays: 1 } }, '2026-03-06T02:00:00Z', pauses)).toBe('2026-03-10T02:30:00Z');
  });

  it.each<[string, Partial<Target>, boolean]>([
    ['a row that lists no reasons', {}, true],
    ['a row that lists it', { pausedBy: ['waiting_for_site', 'waiting_for_customer'] }, true],
    ['a row that lists another', { pausedBy: ['waiting_for_site'] }, false],
    ['a row that lists none', { pausedBy: [] }, false],
    ['respond', { clock: 'respond' }, false],
    ['respond, whatever its row says', { clock: 'respond', pausedBy: ['waiting_for_customer'] }, false],
    ['acknowledge', { clock: 'acknowledge' }, false],
    ['restore', { clock: 'restore' }, true],
  ])('hold %s: %s', (_about, target, holds) => {
    const moved = due(target, MONDAY_9, [pause('2026-03-09T02:00:00Z', '2026-03-09T03:10:00Z')]);
    expect(moved).toBe(holds ? '2026-03-09T06:10:00Z' : '2026-03-09T05:00:00Z');
  });
});

describe('the explanation', () => {
  const explain = (target: Partial<Target>, pauses: readonly Pause[]): readonly ServiceStep[] =>
    computeDue({ policy: EMPTY, target: { ...TARGET, clause: '§3', ...target }, startedAt: at(MONDAY_9), pauses })
      .trace;

  it('started, paused, due', () => {
    const site = pause('2026-03-09T02:00:00Z', '2026-03-09T02:30:00Z', 'waiting_for_site');
    const customer = pause('2026-03-09T03:00:00Z', '2026-03-09T03:10:00Z');
    expect(explain({ pausedBy: ['waiting_for_customer'] }, [site, customer])).toEqual([
      {
        rule: 'service.clock_started',
        clause: '§3',
        saw: { clock: 'on_site', event: 'reported', startedAt: '2026-03-09T01:00:00.000Z' },
        outcome: 'passed',
      },
      {
        rule: 'service.clock_paused',
        clause: '§3',
        saw: {
          pausedAt: '2026-03-09T02:00:00.000Z',
          pausedUntil: '2026-03-09T02:30:00.000Z',
          reason: 'waiting_for_site',
        },
        outcome: 'not_looked_at',
      },
      {
        rule: 'service.clock_paused',
        clause: '§3',
        saw: {
          pausedAt: '2026-03-09T03:00:00.000Z',
          pausedUntil: '2026-03-09T03:10:00.000Z',
          reason: 'waiting_for_customer',
        },
        outcome: 'passed',
      },
      {
        rule: 'service.clock_due',
        clause: '§3',
        saw: { amount: 240, unit: 'minutes', calendar: 'desk', dueAt: '2026-03-09T05:10:00.000Z' },
        outcome: 'passed',
      },
    ]);
  });

  it('names the hours that chose the amount, and leaves the due open while a pause lasts', () => {
    const outsideHours = { calendar: 'desk', amount: { minutes: 360 } };
    const trace = explain({ outsideHours }, [pause('2026-03-09T03:00:00Z', null)]);
    expect(trace.map(({ rule }) => rule)).toEqual([
      'service.clock_started',
      'service.working_hours',
      'service.clock_paused',
      'service.clock_due_open',
    ]);
    expect(trace[1]?.saw).toEqual({ startedAt: '2026-03-09T01:00:00.000Z', calendar: 'desk', inside: true });
  });

  it('does not count a pause that came too early or too late', () => {
    const early = pause('2026-03-09T00:00:00Z', '2026-03-09T01:00:00Z');
    const late = pause('2026-03-09T05:00:00Z', null);
    const steps = explain({}, [early, late]).filter(({ rule }) => rule === 'service.clock_paused');
    expect(steps.map(({ outcome }) => outcome)).toEqual(['not_looked_at', 'not_looked_at']);
  });
});

// ---- properties

const LUNCH: WorkCalendar = {
  name: 'lunch',
  week: [
    { days: [1, 2, 3, 4, 5], hours: [{ from: '08:30', until: '12:00' }] },
    { days: [1, 3, 5], hours: [{ from: '13:00', until: '24:00' }] },
    { days: [7], hours: [{ from: '00:00', until: '06:00' }] },
  ],
};
const ALL_WEEK: WorkCalendar = {
  ...LUNCH,
  name: 'week',
  week: [{ days: [1, 2, 3, 4, 5, 6, 7], hours: [{ from: '00:00', until: '24:00' }] }],
};
const CALENDARS = [DESK, LUNCH, ALL_WEEK];
const ZONES = [
  'Asia/Shanghai',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Africa/Cairo',
];

const year = fc
  .integer({ min: at('2026-01-01T00:00:00Z') / MINUTE_MS, max: at('2027-01-01T00:00:00Z') / MINUTE_MS })
  .map((minute) => toInstant(minute * MINUTE_MS));
const minutes = fc.integer({ min: 0, max: 3000 });
const policies = fc.constantFrom(...ZONES).map((timeZone): SlaPolicy => ({ ...EMPTY, timeZone, calendars: CALENDARS }));
const calendarName = fc.constantFrom('desk', 'lunch', 'week', '24x7', '24x5');

function dueAfter(
  policy: SlaPolicy,
  calendar: string,
  startedAt: Instant,
  amount: number,
  pauses: readonly Pause[] = [],
) {
  const target = { ...TARGET, calendar, amount: { minutes: amount } };
  const { dueAt } = computeDue({ policy, target, startedAt, pauses });
  if (dueAt === null) throw new Error('a pause lasts');
  return dueAt;
}

describe('properties', () => {
  it('more time is never due earlier, a later start neither', () => {
    fc.assert(
      fc.property(policies, calendarName, year, minutes, minutes, (policy, calendar, start, amount, more) => {
        const first = dueAfter(policy, calendar, start, amount);
        expect(dueAfter(policy, calendar, start, amount + more)).toBeGreaterThanOrEqual(first);
        const laterStart = toInstant(start + more * MINUTE_MS);
        expect(dueAfter(policy, calendar, laterStart, amount)).toBeGreaterThanOrEqual(first);
      }),
    );
  });

  it('a pause of d working minutes moves the due by exactly d working minutes', () => {
    const cut = fc.tuple(fc.integer({ min: 1, max: 2000 }), fc.nat(), fc.integer({ min: 1, max: 2000 }));
    fc.assert(
      fc.property(policies, calendarName, year, cut, (policy, calendar, start, [amount, where, held]) => {
        const before = where % amount;
        const paused: Pause = {
          reason: 'waiting_for_site',
          pausedAt: dueAfter(policy, calendar, start, before),
          pausedUntil: dueAfter(policy, calendar, start, before + held),
        };
        expect(dueAfter(policy, calendar, start, amount, [paused])).toBe(
          dueAfter(policy, calendar, start, amount + held),
        );
      }),
    );
  });

  it('at the due instant exactly the amount has run', () => {
    const pauses = fc.array(
      fc.record({
        reason: fc.constantFrom(...PAUSE_REASONS),
        pausedAt: fc.integer({ min: 0, max: 5000 }),
        length: fc.integer({ min: 0, max: 5000 }),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(policies, calendarName, year, minutes, pauses, (policy, calendar, startedAt, amount, drawn) => {
        const target: Target = {
          ...TARGET,
          calendar,
          amount: { minutes: amount },
          pausedBy: ['waiting_for_customer', 'waiting_for_parts'],
        };
        const held = drawn.map(({ reason, pausedAt, length }) => ({
          reason,
          pausedAt: toInstant(startedAt + (pausedAt - 1000) * MINUTE_MS),
          pausedUntil: toInstant(startedAt + (pausedAt - 1000 + length) * MINUTE_MS),
        }));
        const question = { policy, target, startedAt, pauses: held };
        const { dueAt, allowedMs } = computeDue(question);
        expect(allowedMs).toBe(amount * MINUTE_MS);
        expect(computeElapsed(question, dueAt ?? startedAt)).toBe(allowedMs);
        expect(computeDue({ ...question, pauses: held.toReversed() }).dueAt).toBe(dueAt);
      }),
    );
  });

  it('the same wall clock in another zone: the same wall clock at the due instant', () => {
    const offset = fc.integer({ min: -11, max: 12 });
    fc.assert(
      fc.property(offset, calendarName, year, minutes, (hours, calendar, start, amount) => {
        // the names of these zones have their sign the other way round
        const timeZone = `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
        const utc = dueAfter({ ...EMPTY, calendars: CALENDARS, timeZone: 'UTC' }, calendar, start, amount);
        const there = toInstant(start - hours * HOUR_MS);
        const shifted = dueAfter({ ...EMPTY, calendars: CALENDARS, timeZone }, calendar, there, amount);
        expect(shifted).toBe(utc - hours * HOUR_MS);
      }),
    );
  });

  it('a week of whole days is round the clock, in every zone', () => {
    fc.assert(
      fc.property(policies, year, minutes, (policy, start, amount) => {
        expect(dueAfter(policy, 'week', start, amount)).toBe(dueAfter(policy, '24x7', start, amount));
      }),
    );
  });

  it('agrees with somebody who watches the clock on the wall, minute by minute', () => {
    const nearJump = fc.tuple(
      fc.constantFrom(
        '2026-03-08',
        '2026-03-29',
        '2026-04-05',
        '2026-04-24',
        '2026-10-04',
        '2026-10-25',
        '2026-10-30',
        '2026-11-01',
      ),
      fc.integer({ min: -4000, max: 2000 }),
    );
    fc.assert(
      fc.property(
        policies,
        fc.constantFrom('desk', 'lunch', '24x5'),
        nearJump,
        fc.integer({ min: 1, max: 900 }),
        (policy, calendar, [jump, offset], amount) => {
          const start = toInstant(at(`${jump}T00:00:00Z`) + offset * MINUTE_MS);
          expect(dueAfter(policy, calendar, start, amount)).toBe(watchTheWall(policy, calendar, start, amount));
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** The oracle asks the platform what the wall shows in each minute, and counts those that lie inside. */
function watchTheWall({ timeZone }: SlaPolicy, name: string, start: Instant, amount: number): number {
  const formatter = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
  let left = amount;
  for (let minute: number = start; ; minute += MINUTE_MS) {
    const [weekday = '', wall = ''] = formatter.format(minute).split(' ');
    if (isInside(name, weekdays.indexOf(weekday.replace(',', '')) + 1, wall)) left--;
    if (left === 0) return minute + MINUTE_MS;
  }
}

function isInside(name: string, weekday: number, wall: string): boolean {
  if (name === '24x5') return weekday <= 5;
  const { week } = name === 'desk' ? DESK : LUNCH;
  return week.some(
    ({ days, hours }) =>
      days.some((one) => one === weekday) && hours.some(({ from, until }) => wall >= from && wall < until),
  );
}
