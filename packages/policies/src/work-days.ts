import * as z from 'zod';
import { EVERY_WEEKDAY, type WorkDays } from './words.ts';

const calendars = z.array(
  z.object({
    holidays: z.array(z.string()).optional(),
    makeUpDays: z.array(z.object({ on: z.string(), like: z.int() })).optional(),
  }),
);

/**
 * Public holidays and the days worked in their place are the state's: the first calendar of the service levels that names any
 * speaks for the network, also where its own hours are those of an emergency desk.
 */
export function toWorkDays(found: { readonly calendars: string | null } | undefined): WorkDays {
  if (found === undefined || found.calendars === null) return EVERY_WEEKDAY;
  const named = calendars
    .parse(JSON.parse(found.calendars))
    .find(({ holidays = [], makeUpDays = [] }) => holidays.length + makeUpDays.length > 0);
  return { holidays: named?.holidays ?? [], makeUpDays: named?.makeUpDays ?? [] };
}
