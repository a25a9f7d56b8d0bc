import { type Instant, type LocalDate, toInstant } from '@aftercare/kernel';
// The package's main entry prefers a Temporal of the platform, and one that workerd shipped told the wrong time.
import { Temporal } from 'temporal-polyfill/implementation';
import { FIVE_DAYS, type Hours, ROUND_THE_CLOCK, type SlaPolicy, type WorkCalendar } from '../words.ts';

/** From the first instant inside to the first instant outside, in milliseconds since 1970; the end may be infinite. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Hours and days are counted by a calendar in a zone. */
export interface WorkTime {
  readonly calendar: WorkCalendar;
  readonly timeZone: string;
}

/** A hundred years: what was published opens within days, so a longer search is a defect. */
const SEARCH_DAYS = 36_525;

/** A policy that was published names only calendars that it has. */
export function workTimeOf({ calendars, timeZone }: Pick<SlaPolicy, 'calendars' | 'timeZone'>, name: string): WorkTime {
  const calendar = [ROUND_THE_CLOCK, FIVE_DAYS, ...calendars].find((known) => known.name === name);
  if (calendar === undefined) throw new RangeError(`the policy has no calendar "${name}"`);
  return { calendar, timeZone };
}

/**
 * When somebody is at the desk, from an instant on, in the order of time. Friday 16:00 in Shanghai, Monday to Friday
 * 08:30–17:30: Friday 16:00–17:30, Monday 08:30–17:30, …
 * The hours are those of the wall clock, their length is real: a day of 24 hours has 23 when summer time begins.
 */
export function* listOpenSpans({ calendar, timeZone }: WorkTime, from: Instant): Generator<Span> {
  if (calendar === ROUND_THE_CLOCK) {
    yield { start: from, end: Number.POSITIVE_INFINITY };
    return;
  }
  for (const { spans } of listDays({ calendar, timeZone }, from)) {
    for (const { start, end } of spans) if (end > from) yield { start: Math.max(start, from), end };
  }
}

/** Opening is inside, closing is outside: 08:30:00.000 to 17:29:59.999. */
export function isOpenAt(time: WorkTime, at: Instant): boolean {
  for (const { start } of listOpenSpans(time, at)) return start === at;
  return false;
}

/**
 * Closing time of the nth working day; the day of the event itself is not counted, worked or not. Friday 10:00 and one
 * working day: Monday 17:30. Surprise: so is Saturday's, as Monday is the first working day after it.
 */
export function closingOfWorkingDay(time: WorkTime, from: Instant, workingDays: number): Instant {
  let left = workingDays;
  let isDayOfEvent = true;
  for (const { spans } of listDays(time, from)) {
    const last = spans.at(-1);
    if (!isDayOfEvent && last !== undefined) left--;
    isDayOfEvent = false;
    if (last !== undefined && left === 0) return toInstant(last.end);
  }
  throw neverOpen(time);
}

/** Its first instant, on the clock of a place. */
export function startOfDay(day: LocalDate, timeZone: string): Instant {
  return toInstant(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds);
}

export function neverOpen({ calendar }: WorkTime): RangeError {
  return new RangeError(`the calendar "${calendar.name}" does not open long enough`);
}

export function isTimeZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

/** Every day from that of the instant on, with its spans; none on a day that is closed. */
function* listDays({ calendar, timeZone }: WorkTime, from: Instant): Generator<{ readonly spans: readonly Span[] }> {
  let day = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(timeZone).toPlainDate();
  for (let left = SEARCH_DAYS; left > 0; left--) {
    const spans = hoursOn(calendar, day).map((hours) => ({
      start: instantOf(day, hours.from, timeZone),
      end: instantOf(day, hours.until, timeZone),
    }));
    // hours that summer time swallows have no length
    yield { spans: spans.filter(({ start, end }) => start < end) };
    day = day.add({ days: 1 });
  }
}

function hoursOn(calendar: WorkCalendar, day: Temporal.PlainDate): readonly Hours[] {
  const date = day.toString();
  if (calendar.holidays?.includes(date)) return toSorted(calendar.holidayHours ?? []);
  const makeUp = calendar.makeUpDays?.find(({ on }) => on === date);
  return hoursOfWeekday(calendar, makeUp?.like ?? day.dayOfWeek);
}

/** In the order of the day, whatever the order of the rows. */
export function hoursOfWeekday({ week }: WorkCalendar, weekday: number): readonly Hours[] {
  return toSorted(week.filter(({ days }) => days.some((day) => day === weekday)).flatMap(({ hours }) => hours));
}

function toSorted(hours: readonly Hours[]): readonly Hours[] {
  return hours.toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/**
 * When the wall clock first shows this time. 24:00 is midnight of the next day. A time that summer time skips is the
 * instant of the jump (the library's own answer is an hour after it), so that skipped hours open and close at once.
 */
function instantOf(day: Temporal.PlainDate, time: string, timeZone: string): number {
  const wall = time === '24:00' ? day.add({ days: 1 }).toPlainDateTime() : day.toPlainDateTime(time);
  const zoned = wall.toZonedDateTime(timeZone);
  if (zoned.toPlainDateTime().equals(wall)) return zoned.epochMilliseconds;
  const before = wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  return (before.getTimeZoneTransition('next') ?? zoned).epochMilliseconds;
}
