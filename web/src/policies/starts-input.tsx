import { Icon } from '../components/icon.tsx';
import { type Say, useSay } from '../language.ts';
import { nameWord } from './name-word.ts';
import { isContent } from './place-in.ts';
import { START_EVENTS } from './policy-kinds.ts';

interface StartsInputProps {
  id: string;
  'aria-label': string | undefined;
  'aria-invalid': 'true' | undefined;
  value: unknown;
  change: (value: unknown) => void;
}

interface Start {
  readonly event: string;
  readonly plusMonths?: unknown;
  readonly plusDays?: unknown;
}

/** What starts a term, in the order in which it is looked for; some begin so many months after their event. */
export function StartsInput({ value, change, ...asked }: StartsInputProps) {
  const say = useSay();
  const starts: Start[] = Array.isArray(value) ? value.map(readStart) : [];
  const write = (next: readonly Start[]) => change(next.map(toWire));
  const replace = (index: number, changed: Partial<Start>) =>
    write(starts.map((start, at) => (at === index ? { ...start, ...changed } : start)));
  return (
    <div class="starts">
      {starts.map((start, index) => (
        // Its place is its meaning: the first that is known starts the term.
        <span class="start" key={index}>
          <select
            {...asked}
            id={index === 0 ? asked.id : undefined}
            value={start.event}
            onChange={({ currentTarget }) => replace(index, { event: currentTarget.value })}
          >
            {START_EVENTS.map((event) => (
              <option key={event} value={event}>
                {nameWord(`start.${event}`, event, say)}
              </option>
            ))}
          </select>
          <input
            class="amount start-plus"
            aria-label={say('policy.plus_months')}
            title={say('policy.plus_months')}
            placeholder="+0"
            inputMode="numeric"
            value={start.plusMonths === undefined ? '' : String(start.plusMonths)}
            onInput={({ currentTarget }) => replace(index, { plusMonths: readCount(currentTarget.value) })}
          />
          {starts.length > 1 && (
            <button
              type="button"
              class="icon-button"
              onClick={() => write(starts.filter((_start, at) => at !== index))}
            >
              <Icon name="cross" />
              <span class="unseen">{say('policy.start.remove')}</span>
            </button>
          )}
        </span>
      ))}
      {starts.length < START_EVENTS.length && (
        <button type="button" class="icon-button" onClick={() => write([...starts, { event: 'production' }])}>
          <Icon name="plus" />
          <span class="unseen">{say('policy.start.add')}</span>
        </button>
      )}
    </div>
  );
}

/** As a sentence would say it: `invoice, else production + 3 months`. */
export function tellStarts(value: unknown, say: Say): string {
  const starts: Start[] = Array.isArray(value) ? value.map(readStart) : [];
  return starts
    .map(({ event, plusMonths, plusDays }) => {
      const name = nameWord(`start.${event}`, event, say);
      if (plusMonths !== undefined) return say('policy.start.months', { event: name, months: String(plusMonths) });
      return plusDays === undefined ? name : say('policy.start.days', { event: name, days: String(plusDays) });
    })
    .join(say('policy.start.else'));
}

function readStart(value: unknown): Start {
  if (!isContent(value)) return { event: String(value) };
  return { ...value, event: String(value.event) };
}

/** Without a distance it is its event alone. */
function toWire({ event, plusMonths, plusDays }: Start): unknown {
  if (plusMonths === undefined && plusDays === undefined) return event;
  return {
    event,
    ...(plusMonths !== undefined && { plusMonths }),
    ...(plusDays !== undefined && { plusDays }),
  };
}

function readCount(text: string): unknown {
  const typed = text.trim();
  if (typed === '') return undefined;
  return /^\d{1,4}$/.test(typed) ? Number(typed) : typed;
}
