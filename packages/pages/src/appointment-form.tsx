import { fromInstant, type Language } from '@aftercare/kernel';
import type { Slot } from '@aftercare/service';
import { trackingTexts } from './tracking-texts.ts';
import { writeHour, writeWeekday } from './write-time.ts';

/** Days that are shown at once; the others are folded away. */
const FIRST_DAYS = 2;
const MOST_SLOTS = 80;

interface AppointmentFacts {
  readonly language: Language;
  readonly action: string;
  readonly slots: readonly Slot[];
  readonly submit: string;
}

/** The next free slots, each a button to choose, by days. */
export function AppointmentForm({ language, action, slots, submit }: AppointmentFacts) {
  const days = [
    ...Map.groupBy(slots.slice(0, MOST_SLOTS), ({ startsAt }) => writeWeekday(startsAt, language)).entries(),
  ];
  const later = days.slice(FIRST_DAYS);
  return (
    <form method="post" action={action} class="bare">
      {days.slice(0, FIRST_DAYS).map(([day, free]) => (
        <Day day={day} free={free} />
      ))}
      {later.length === 0 ? null : (
        <details>
          <summary>{trackingTexts[language].appointment.more}</summary>
          {later.map(([day, free]) => (
            <Day day={day} free={free} />
          ))}
        </details>
      )}
      <button type="submit">{submit}</button>
    </form>
  );
}

function Day({ day, free }: { day: string; free: readonly Slot[] }) {
  return (
    <fieldset>
      <legend>{day}</legend>
      <div class="slots">
        {free.map(({ startsAt }) => (
          <label class="slot">
            <input type="radio" name="startsAt" value={fromInstant(startsAt)} required />
            <span>{writeHour(startsAt)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
