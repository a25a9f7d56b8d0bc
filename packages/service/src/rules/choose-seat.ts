import type { Instant } from '@aftercare/kernel';
import type { Booking, Slot } from '../words.ts';

/** At most so many other times are named when the wished one is taken. */
const ALTERNATIVES = 4;

export type SeatAnswer =
  | { readonly kind: 'free'; readonly slot: Slot; readonly seat: number }
  | { readonly kind: 'no_slot' }
  | { readonly kind: 'taken'; readonly alternatives: readonly Instant[] };

/** The first free seat of a wished slot, or the free slots nearest to it, in the order of time. */
export function chooseSeat(
  slots: readonly Slot[],
  bookings: readonly Booking[],
  parallelJobs: number,
  startsAt: Instant,
): SeatAnswer {
  const slot = slots.find((one) => one.startsAt === startsAt);
  if (slot === undefined) return { kind: 'no_slot' };
  const taken = bookings.filter((booking) => booking.startsAt === startsAt).map(({ seat }) => seat);
  for (let seat = 0; seat < parallelJobs; seat++) if (!taken.includes(seat)) return { kind: 'free', slot, seat };
  const alternatives = slots
    .filter(({ free }) => free > 0)
    .map((one) => one.startsAt)
    .sort((a, b) => Math.abs(a - startsAt) - Math.abs(b - startsAt) || a - b)
    .slice(0, ALTERNATIVES)
    .sort((a, b) => a - b);
  return { kind: 'taken', alternatives };
}
