import { DAY_MS, fromInstant, HOUR_MS, localDateAt, toInstant } from '@aftercare/kernel';
import { describe, expect, it } from 'vitest';
import { FIVE_DAYS, ROUND_THE_CLOCK, type WorkCalendar } from '../words.ts';
import { at, DESK } from './fixtures.ts';
import { closingOfWorkingDay, isOpenAt, isTimeZone, listOpenSpans, type WorkTime } from './list-open-spans.ts';

const SHANGHAI: WorkTime = { calendar: DESK, timeZone: 'Asia/Shanghai' };

function calendar(from: string, until: string, rest: Partial<WorkCalendar> = {}): WorkCalendar {
  return { name: 'c', week: [{ days: [1, 2, 3, 4, 5, 6, 7], hours: [{ from, until }] }], ...rest };
}

function first(time: WorkTime, from: string, count: number): readonly string[] {
  return listOpenSpans(time, at(from))
    .take(count)
    .map(({ start, end }) => `${short(start)}/${short(end)}`)
    .toArray();
}

function short(ms: number): string {
  return fromInstant(toInstant(ms)).replace(/(:00)?\.000Z$/, '');
}

describe('hours of a desk', () => {
  it.each([
    ['opening is inside', '2026-03-06T00:30:00Z', true],
    ['a moment before', '2026-03-06T00:29:59.999Z', false],
    ['a moment before closing', '2026-03-06T09:29:59.999Z', true],
    ['closing is outside', '2026-03-06T09:30:00Z', false],
    ['Saturday', '2026-03-07T02:00:00Z', false],
  ])('%s', (_about, instant, open) => {
    expect(isOpenAt(SHANGHAI, at(instant))).toBe(open);
  });

  it('the rest of Friday, then Monday', () => {
    expect(first(SHANGHAI, '2026-03-06T08:00:00Z', 2)).toEqual([
      '2026-03-06T08:00/2026-03-06T09:30',
      '2026-03-09T00:30/2026-03-09T09:30',
    ]);
  });

  it('rows in any order, a weekday in two rows', () => {
    const week: WorkCalendar['week'] = [
      { days: [5], hours: [{ from: '13:00', until: '17:30' }] },
      { days: [5], hours: [{ from: '08:30', until: '12:00' }] },
    ];
    expect(first({ ...SHANGHAI, calendar: { name: 'c', week } }, '2026-03-06T00:00:00Z', 2)).toEqual([
      '2026-03-06T00:30/2026-03-06T04:00',
      '2026-03-06T05:00/2026-03-06T09:30',
    ]);
  });

  it('holidays are closed or have hours of their own; a make-up day has those of its weekday', () => {
    const holidays = ['2026-10-01', '2026-10-02'];
    const makeUpDays = [{ on: '2026-10-10', like: 1 as const }];
    const closed = { ...SHANGHAI, calendar: { ...DESK, holidays, makeUpDays } };
    expect(first(closed, '2026-10-01T00:00:00Z', 1)).toEqual(['2026-10-05T00:30/2026-10-05T09:30']);
    expect(first(closed, '2026-10-09T12:00:00Z', 1)).toEqual(['2026-10-10T00:30/2026-10-10T09:30']);
    const holidayHours = [{ from: '10:00', until: '12:00' }];
    const short = { ...SHANGHAI, calendar: { ...DESK, holidays, holidayHours } };
    expect(first(short, '2026-10-01T00:00:00Z', 1)).toEqual(['2026-10-01T02:00/2026-10-01T04:00']);
  });

  it('five days end at midnight where the network is', () => {
    expect(first({ ...SHANGHAI, calendar: FIVE_DAYS }, '2026-03-06T14:00:00Z', 2)).toEqual([
      '2026-03-06T14:00/2026-03-06T16:00',
      '2026-03-08T16:00/2026-03-09T16:00',
    ]);
  });

  it('never open: the search ends', () => {
    const never = { ...SHANGHAI, calendar: { name: 'never', week: [] } };
    expect(isOpenAt(never, at('2026-03-06T14:00:00Z'))).toBe(false);
    expect(() => closingOfWorkingDay(never, at('2026-03-06T14:00:00Z'), 1)).toThrow(RangeError);
  });
});

describe('summer time', () => {
  it.each([
    ['an hour is skipped', 'Europe/Berlin', '01:00-04:00', '2026-03-29', '2026-03-29T00:00/2026-03-29T02:00'],
    ['an hour comes twice', 'Europe/Berlin', '01:00-04:00', '2026-10-25', '2026-10-24T23:00/2026-10-25T03:00'],
    [
      'half an hour is skipped',
      'Australia/Lord_Howe',
      '01:00-03:00',
      '2026-10-04',
      '2026-10-03T14:30/2026-10-03T16:00',
    ],
    ['opens in the skipped hour', 'Europe/Berlin', '02:30-04:00', '2026-03-29', '2026-03-29T01:00/2026-03-29T02:00'],
    ['closes in the skipped hour', 'Europe/Berlin', '01:00-02:30', '2026-03-29', '2026-03-29T00:00/2026-03-29T01:00'],
    ['all of it skipped', 'Europe/Berlin', '02:15-02:45', '2026-03-29', '2026-03-30T00:15/2026-03-30T00:45'],
    ['in the hour that comes twice', 'Europe/Berlin', '02:15-02:45', '2026-10-25', '2026-10-25T00:15/2026-10-25T00:45'],
    ['the day begins at one', 'Africa/Cairo', '00:00-04:00', '2026-04-24', '2026-04-23T22:00/2026-04-24T01:00'],
    ['a quarter past', 'Asia/Kathmandu', '09:00-10:00', '2026-03-29', '2026-03-29T03:15/2026-03-29T04:15'],
    ['a day is skipped', 'Pacific/Apia', '09:00-10:00', '2011-12-30', '2011-12-30T19:00/2011-12-30T20:00'],
  ])('%s: %s %s on %s', (_about, timeZone, hours, on, expected) => {
    const [from = '', until = ''] = hours.split('-');
    const dayBefore = toInstant(at(`${on}T00:00:00Z`) - 2 * DAY_MS);
    const spans = listOpenSpans({ calendar: calendar(from, until), timeZone }, dayBefore);
    // the span of that day, or of the next where it has none
    const found = spans.find(({ start }) => localDateAt(start, timeZone) >= on);
    expect(found && `${short(found.start)}/${short(found.end)}`).toBe(expected);
  });

  it('a day round the clock is as long as it is', () => {
    const lengths = (timeZone: string, from: string) =>
      listOpenSpans({ calendar: calendar('00:00', '24:00'), timeZone }, at(from))
        .drop(1)
        .take(3)
        .map(({ start, end }) => (end - start) / HOUR_MS)
        .toArray();
    expect(lengths('Europe/Berlin', '2026-03-27T12:00:00Z')).toEqual([24, 23, 24]);
    expect(lengths('Europe/Berlin', '2026-10-23T12:00:00Z')).toEqual([24, 25, 24]);
    expect(lengths('Africa/Cairo', '2026-04-22T12:00:00Z')).toEqual([24, 23, 24]);
    expect(lengths('Asia/Shanghai', '2026-03-27T12:00:00Z')).toEqual([24, 24, 24]);
  });
});

it('knows IANA zones', () => {
  expect(['Asia/Shanghai', 'America/New_York', 'UTC'].map(isTimeZone)).toEqual([true, true, true]);
  expect(['Mars/Olympus', '', 'Asia'].map(isTimeZone)).toEqual([false, false, false]);
});

it('round the clock is one span without an end', () => {
  const from = at('2026-03-06T14:00:00Z');
  expect([...listOpenSpans({ calendar: ROUND_THE_CLOCK, timeZone: 'UTC' }, from)]).toEqual([
    { start: from, end: Number.POSITIVE_INFINITY },
  ]);
});
