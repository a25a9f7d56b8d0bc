import { describe, expect, it } from 'vitest';
import type { Booking, Capacity } from '../words.ts';
import { chooseSeat } from './choose-seat.ts';
import { at } from './fixtures.ts';
import { listSlots } from './list-slots.ts';

/** Monday and Tuesday 08:00–12:00 and 13:00–17:00 in Shanghai. */
const CAPACITY: Pick<Capacity, 'parallelJobs' | 'slotMinutes' | 'week'> = {
  parallelJobs: 2,
  slotMinutes: 90,
  week: [
    {
      days: [1, 2],
      hours: [
        { from: '08:00', until: '12:00' },
        { from: '13:00', until: '17:00' },
      ],
    },
  ],
};

function booking(startsAt: string, seat: number): Booking {
  return { startsAt: at(startsAt), seat, workOrderId: `wko_${startsAt}${seat}` };
}

function list(from: string, changed: Partial<typeof CAPACITY> = {}, bookings: readonly Booking[] = []): string[] {
  const question = { capacity: { ...CAPACITY, ...changed }, bookings, timeZone: 'Asia/Shanghai', from: at(from) };
  return listSlots(question).map(({ startsAt, free }) => `${new Date(startsAt).toISOString().slice(5, 16)} ${free}`);
}

describe('slots', () => {
  it('from opening time on, whole ones only, also those of later days', () => {
    const slots = list('2026-03-09T00:00:00Z');
    expect(slots.slice(0, 5)).toEqual([
      '03-09T00:00 2',
      '03-09T01:30 2',
      '03-09T05:00 2',
      '03-09T06:30 2',
      '03-10T00:00 2',
    ]);
    // two days in each of two weeks
    expect(slots).toHaveLength(16);
  });

  it('not the one that runs now, and counted from opening all the same', () => {
    expect(list('2026-03-09T00:10:00Z')[0]).toBe('03-09T01:30 2');
    expect(list('2026-03-09T01:30:00Z')[0]).toBe('03-09T01:30 2');
    expect(list('2026-03-09T06:31:00Z')[0]).toBe('03-10T00:00 2');
  });

  it('less by what is booked', () => {
    const bookings = [
      booking('2026-03-09T00:00:00Z', 0),
      booking('2026-03-09T01:30:00Z', 0),
      booking('2026-03-09T01:30:00Z', 1),
    ];
    expect(list('2026-03-09T00:00:00Z', {}, bookings).slice(0, 3)).toEqual([
      '03-09T00:00 1',
      '03-09T01:30 0',
      '03-09T05:00 2',
    ]);
    // more was booked before the shop became smaller
    expect(list('2026-03-09T00:00:00Z', { parallelJobs: 1 }, bookings)[1]).toBe('03-09T01:30 0');
  });

  it('none when it never opens, or not for long enough', () => {
    expect(list('2026-03-09T00:00:00Z', { week: [] })).toEqual([]);
    expect(list('2026-03-09T00:00:00Z', { week: [{ days: [1], hours: [] }] })).toEqual([]);
    expect(list('2026-03-09T00:00:00Z', { slotMinutes: 300 })).toEqual([]);
  });

  it('round the clock', () => {
    const week = [{ days: [1, 2, 3, 4, 5, 6, 7] as const, hours: [{ from: '00:00', until: '24:00' }] }];
    expect(list('2026-03-09T00:10:00Z', { week, slotMinutes: 60 }).slice(0, 2)).toEqual([
      '03-09T01:00 2',
      '03-09T02:00 2',
    ]);
  });
});

describe('a seat', () => {
  const from = at('2026-03-09T00:00:00Z');
  const slotsWith = (bookings: readonly Booking[]) =>
    listSlots({ capacity: CAPACITY, bookings, timeZone: 'Asia/Shanghai', from });
  const wished = at('2026-03-09T01:30:00Z');

  it('is the first that is free', () => {
    for (const [bookings, seat] of [
      [[], 0],
      [[booking('2026-03-09T01:30:00Z', 0)], 1],
      [[booking('2026-03-09T01:30:00Z', 1)], 0],
    ] as const) {
      expect(chooseSeat(slotsWith(bookings), bookings, 2, wished)).toMatchObject({ kind: 'free', seat });
    }
  });

  it('is none outside the slots', () => {
    expect(chooseSeat(slotsWith([]), [], 2, at('2026-03-09T01:31:00Z'))).toEqual({ kind: 'no_slot' });
  });

  it('taken: the nearest that are free, in the order of time', () => {
    const full = ['2026-03-09T01:30:00Z', '2026-03-09T05:00:00Z'].flatMap((startsAt) => [
      booking(startsAt, 0),
      booking(startsAt, 1),
    ]);
    const answer = chooseSeat(slotsWith(full), full, 2, wished);
    expect(answer).toEqual({
      kind: 'taken',
      alternatives: [
        '2026-03-09T00:00:00Z',
        '2026-03-09T06:30:00Z',
        '2026-03-10T00:00:00Z',
        '2026-03-10T01:30:00Z',
      ].map(at),
    });
  });
});
