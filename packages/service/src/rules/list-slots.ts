import { DAY_MS, type Instant, later, MINUTE_MS, toInstant } from '@aftercare/kernel';
import type { Booking, Capacity, Slot } from '../words.ts';
import { listOpenSpans } from './list-open-spans.ts';

/** How far ahead appointments are made. */
export const SLOT_DAYS = 14;
const MAXIMUM_SLOTS = 500;

export interface SlotQuestion {
  readonly capacity: Pick<Capacity, 'parallelJobs' | 'slotMinutes' | 'week'>;
  readonly bookings: readonly Booking[];
  readonly timeZone: string;
  /** The first instant that a slot may start at. */
  readonly from: Instant;
}

/**
 * All slots of the next fortnight in the order of time, also those that are full. They are counted from opening time on:
 * 08:00–12:00 in slots of 90 minutes are 08:00 and 09:30; the hour that is left over is none.
 */
export function listSlots({ capacity, bookings, timeZone, from }: SlotQuestion): readonly Slot[] {
  const lengthMs = capacity.slotMinutes * MINUTE_MS;
  const until = from + SLOT_DAYS * DAY_MS;
  const calendar = { name: 'capacity', week: capacity.week };
  const slots: Slot[] = [];
  if (capacity.week.every(({ hours }) => hours.length === 0)) return slots;
  // from a day before, so that a span that is open now is met at its opening
  for (const span of listOpenSpans({ calendar, timeZone }, later(from, -DAY_MS))) {
    for (let start = span.start; start + lengthMs <= span.end; start += lengthMs) {
      if (start >= until || slots.length >= MAXIMUM_SLOTS) return slots;
      if (start < from) continue;
      const taken = bookings.filter((booking) => booking.startsAt === start).length;
      const free = Math.max(0, capacity.parallelJobs - taken);
      slots.push({ startsAt: toInstant(start), endsAt: toInstant(start + lengthMs), free });
    }
    if (span.start >= until) return slots;
  }
  return slots;
}
