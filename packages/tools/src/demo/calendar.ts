/** Days of the demonstration, where its network is (UTC+8, no summer time). */

const HOUR_MS = 3_600_000;
const OFFSET_MS = 8 * HOUR_MS;
const DAY_MS = 24 * HOUR_MS;

/** An hour of the wall, so many days before today. */
export function daysBefore(today: Date, days: number, hour: number): Date {
  return new Date(startOfDay(today) - days * DAY_MS + hour * HOUR_MS);
}

/** A day of a month so many months before this one, at an hour of the wall. */
export function inMonth(today: Date, monthsBefore: number, day: number, hour: number): Date {
  const wall = new Date(today.getTime() + OFFSET_MS);
  return new Date(Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth() - monthsBefore, day) - OFFSET_MS + hour * HOUR_MS);
}

export function minutesAfter(at: Date, minutes: number): Date {
  return new Date(at.getTime() + minutes * 60_000);
}

/** `YYYY-MM-DD` on the wall. */
export function toDay(at: Date): string {
  return new Date(at.getTime() + OFFSET_MS).toISOString().slice(0, 10);
}

function startOfDay(at: Date): number {
  return Math.floor((at.getTime() + OFFSET_MS) / DAY_MS) * DAY_MS - OFFSET_MS;
}
