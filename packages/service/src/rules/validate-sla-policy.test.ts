import { describe, expect, it } from 'vitest';
import type { SlaPolicy, TargetRow, WorkCalendar } from '../words.ts';
import { DESK, EMPTY, policyOf, TARGET } from './fixtures.ts';
import { validateSlaPolicy } from './validate-sla-policy.ts';

function found(policy: Partial<SlaPolicy>): readonly string[] {
  return validateSlaPolicy({ ...EMPTY, ...policy }).map(({ code, path }) => `${code} ${path}`);
}

function row(keys: Partial<TargetRow> = {}): TargetRow {
  return { ...TARGET, ...keys };
}

const LEVELS = [1, 2].map((severity) => ({ severity, name: { en: `${severity}`, zh: `${severity}级` } }));
const ZONES = [
  { name: 'city', divisions: ['3701'] },
  { name: 'province', divisions: ['37', '41'] },
];

describe('what may be published', () => {
  it.each<[string, Partial<SlaPolicy>]>([
    ['nothing is promised', {}],
    ['one row', { targets: [row()] }],
    ['a row that promises nothing', { levels: LEVELS, targets: [row(), row({ severity: 2, amount: null })] }],
    ['a row for every zone', { zones: ZONES, targets: [row({ zone: 'city' }), row({ zone: 'province' })] }],
    ['a row for all beside one for a zone', { zones: ZONES, targets: [row(), row({ zone: 'city' })] }],
    ['better for some', { customerTiers: ['contract'], targets: [row(), row({ customerTier: 'contract' })] }],
    ['for some only', { customerTiers: ['contract'], targets: [row({ customerTier: 'contract' })] }],
    [
      'the built-in calendars',
      { targets: [row({ calendar: '24x5', outsideHours: { calendar: '24x7', amount: { minutes: 1 } } })] },
    ],
    [
      'symptoms with their levels',
      {
        symptoms: [
          { code: 'leak', severity: 1 },
          { code: 'noise', severity: 1 },
        ],
      },
    ],
    ['hours that touch', { calendars: [week('08:00-12:00', '12:00-24:00')] }],
    ['a year', { targets: [row({ calendar: '24x7', amount: { minutes: 52 * 7 * 1440 } })] }],
    [
      'a chain',
      {
        breachChain: [
          { to: 'partner_lead', afterMinutes: 0 },
          { to: 'manager', afterMinutes: 0 },
        ],
      },
    ],
  ])('%s', (_about, policy) => {
    expect(found(policy)).toEqual([]);
  });
});

function week(...hours: readonly string[]): WorkCalendar {
  return { name: 'desk', week: [{ days: [1, 2], hours: hours.map(toHours) }] };
}

function toHours(text: string): { from: string; until: string } {
  const [from = '', until = ''] = text.split('-');
  return { from, until };
}

describe('what is refused, and where', () => {
  it.each<[string, Partial<SlaPolicy>, readonly string[]]>([
    [
      'a symptom of no level',
      { symptoms: [{ code: 'x', severity: 7 }] },
      ['service.severity_unknown /symptoms/0/severity'],
    ],
    [
      'a symptom twice',
      {
        symptoms: [
          { code: 'x', severity: 1 },
          { code: 'x', severity: 1 },
        ],
      },
      ['service.name_repeated /symptoms/1'],
    ],
    ['a zone of nowhere', { timeZone: 'Mars/Olympus' }, ['service.time_zone_unknown /timeZone']],
    [
      'a level twice',
      { levels: [...LEVELS, ...LEVELS] },
      ['service.name_repeated /levels/2', 'service.name_repeated /levels/3'],
    ],
    ['a calendar twice', { calendars: [DESK, DESK] }, ['service.name_repeated /calendars/1']],
    ['a built-in name', { calendars: [DESK, { ...DESK, name: '24x7' }] }, ['service.name_repeated /calendars/1']],
    [
      'a zone twice',
      {
        zones: [
          { name: 'city', divisions: ['37'] },
          { name: 'city', divisions: ['41'] },
        ],
      },
      ['service.name_repeated /zones/1'],
    ],
    ['a tier twice', { customerTiers: ['club', 'club'] }, ['service.name_repeated /customerTiers/1']],
    [
      'a division in two zones',
      {
        zones: [
          { name: 'city', divisions: ['37'] },
          { name: 'land', divisions: ['41', '37'] },
        ],
      },
      ['service.division_repeated /zones/1/divisions/1'],
    ],
    [
      'hours back to front',
      { calendars: [week('17:30-08:30', '18:00-19:00')] },
      ['service.hours_reversed /calendars/0/week/0/hours/0'],
    ],
    [
      'hours of no length',
      { calendars: [week('08:30-08:30', '18:00-19:00')] },
      ['service.hours_reversed /calendars/0/week/0/hours/0'],
    ],
    [
      'hours that overlap, on each of their days',
      { calendars: [week('13:00-17:30', '08:30-13:01')] },
      ['service.hours_overlap /calendars/0/week', 'service.hours_overlap /calendars/0/week'],
    ],
    [
      'hours of two rows that overlap on the day they share',
      {
        calendars: [
          {
            name: 'desk',
            week: [
              { days: [1, 2], hours: [toHours('08:30-17:30')] },
              { days: [2, 3], hours: [toHours('17:00-18:00')] },
            ],
          },
        ],
      },
      ['service.hours_overlap /calendars/0/week'],
    ],
    [
      'holiday hours',
      {
        calendars: [
          { ...DESK, holidayHours: [toHours('10:00-12:00'), toHours('11:00-13:00'), toHours('15:00-14:00')] },
        ],
      },
      ['service.hours_reversed /calendars/0/holidayHours/2', 'service.hours_overlap /calendars/0/holidayHours'],
    ],
    ['never open', { calendars: [{ name: 'desk', week: [] }] }, ['service.calendar_never_open /calendars/0']],
    [
      'a day twice',
      {
        calendars: [
          {
            ...DESK,
            holidays: ['2026-10-01', '2026-10-10', '2026-10-01'],
            makeUpDays: [{ on: '2026-10-10', like: 1 }],
          },
        ],
      },
      ['service.day_repeated /calendars/0/holidays/2', 'service.day_repeated /calendars/0/makeUpDays/0'],
    ],
    [
      'an unknown severity',
      { targets: [row(), row({ severity: 9 })] },
      ['service.severity_unknown /targets/1/severity'],
    ],
    ['an unknown zone', { targets: [row(), row({ zone: 'moon' })] }, ['service.zone_unknown /targets/1/zone']],
    [
      'an unknown tier',
      { targets: [row(), row({ customerTier: 'gold' })] },
      ['service.tier_unknown /targets/1/customerTier'],
    ],
    [
      'an unknown calendar',
      { targets: [row({ calendar: 'night' })] },
      ['service.calendar_unknown /targets/0/calendar'],
    ],
    [
      'unknown hours',
      { targets: [row({ outsideHours: { calendar: 'night', amount: { minutes: 1 } } })] },
      ['service.calendar_unknown /targets/0/outsideHours/calendar'],
    ],
    ['two rows for one question', { targets: [row(), row({ amount: null })] }, ['service.target_repeated /targets/1']],
    [
      'a clock that its start would end',
      { targets: [row({ startsAt: 'arrived' })] },
      ['service.start_ends_clock /targets/0/startsAt'],
    ],
    [
      'a pause for the first word',
      { targets: [row({ clock: 'respond', pausedBy: ['waiting_for_site'] })] },
      ['service.never_paused /targets/0/pausedBy'],
    ],
    [
      'more than a year',
      { targets: [row({ amount: { minutes: 52 * 5 * 540 + 1 } })] },
      ['service.target_too_long /targets/0/amount'],
    ],
    [
      'more working days than a year has',
      { targets: [row({ amount: { workingDays: 261 } })] },
      ['service.target_too_long /targets/0/amount'],
    ],
    [
      'more than a year outside hours',
      { targets: [row({ outsideHours: { calendar: '24x5', amount: { workingDays: 261 } } })] },
      ['service.target_too_long /targets/0/outsideHours/amount'],
    ],
    ['a severity without a row', { levels: LEVELS, targets: [row()] }, ['service.target_missing /levels/1']],
    ['a zone without a row', { zones: ZONES, targets: [row({ zone: 'city' })] }, ['service.target_missing /zones/1']],
    [
      'a severity without a row, though there are zones',
      { zones: ZONES, levels: LEVELS, targets: [row()] },
      ['service.target_missing /levels/1'],
    ],
    [
      'rows for a tier beside a hole for all',
      {
        zones: ZONES,
        customerTiers: ['contract'],
        targets: [row({ zone: 'city' }), row({ customerTier: 'contract' })],
      },
      ['service.target_missing /zones/1'],
    ],
    [
      'a hole for the one tier that is promised something',
      {
        zones: ZONES,
        customerTiers: ['contract', 'club'],
        targets: [row({ customerTier: 'contract', zone: 'province' })],
      },
      ['service.target_missing /zones/0'],
    ],
    [
      'a chain that runs backwards',
      {
        breachChain: [
          { to: 'partner_lead', afterMinutes: 60 },
          { to: 'manager', afterMinutes: 59 },
        ],
      },
      ['service.chain_unordered /breachChain/1'],
    ],
  ])('%s', (_about, policy, expected) => {
    expect(found(policy)).toEqual(expected);
  });

  it('names the row and what it is about', () => {
    const targets = [
      row({ zone: 'city', clause: '§5' }),
      row({ zone: 'city', clause: '§6' }),
      row({ zone: 'province' }),
    ];
    expect(validateSlaPolicy({ ...EMPTY, zones: ZONES, targets })).toEqual([
      {
        code: 'service.target_repeated',
        severity: 'blocks',
        clause: '§6',
        path: '/targets/1',
        params: { target: 1, firstTarget: 0, clock: 'on_site', severity: 1, zone: 'city', customerTier: 'any' },
        cureUntil: null,
      },
    ]);
    const [hole] = validateSlaPolicy({ ...EMPTY, zones: ZONES, targets: targets.slice(0, 1) });
    expect(hole?.params).toEqual({ clock: 'on_site', severity: 1, zone: 'province', customerTier: 'any' });
  });

  it('every row that is taken out of a real table leaves a hole', () => {
    const policy = policyOf('B');
    policy.targets.forEach((gone, index) => {
      const findings = validateSlaPolicy({ ...policy, targets: policy.targets.toSpliced(index, 1) });
      expect(findings.map(({ code, params }) => [code, params.clock, params.severity])).toEqual([
        ['service.target_missing', gone.clock, gone.severity],
      ]);
    });
  });
});
