import { useEffect, useState } from 'preact/hooks';
import { formatMoney, formatTyped, parseTyped } from '../components/format-money.ts';
import { type Say, useLanguage, useSay } from '../language.ts';
import { formatMakeUp, formatWeek, parseMakeUp, parseWeek } from './calendar-text.ts';
import { nameWord } from './name-word.ts';
import { readAt } from './place-in.ts';
import type { ValueSpec } from './policy-kinds.ts';
import { StagesInput, tellStages } from './stages-input.tsx';
import { StartsInput, tellStarts } from './starts-input.tsx';
import { TradeExclusionInput, tellTradeExclusion } from './trade-exclusion-input.tsx';

interface ValueInputProps {
  spec: ValueSpec;
  id: string;
  label?: string;
  value: unknown;
  currency: string;
  isInvalid: boolean;
  change: ((value: unknown) => void) | null;
}

/** One value of a policy; what cannot be read as what it should be is kept as it was typed, and the server says so. */
export function ValueInput(props: ValueInputProps) {
  const { spec, id, label, value, isInvalid, change } = props;
  const say = useSay();
  if (change === null) return <ReadValue spec={spec} value={value} currency={props.currency} />;
  const asked = { id, 'aria-label': label, 'aria-invalid': isInvalid ? ('true' as const) : undefined };
  if (spec.type === 'flag') {
    return (
      <select
        {...asked}
        value={String(value === true)}
        onChange={({ currentTarget }) =>
          change(currentTarget.value === 'true' || (spec.empty === undefined ? false : nothing(spec)))
        }
      >
        <option value="false">{say('policy.no')}</option>
        <option value="true">{say('policy.yes')}</option>
      </select>
    );
  }
  if (spec.type === 'several') return <SeveralInput {...props} change={change} />;
  if (spec.type === 'stages') return <StagesInput {...asked} value={value} change={change} />;
  if (spec.type === 'starts') return <StartsInput {...asked} value={value} change={change} />;
  if (spec.type === 'trade') return <TradeExclusionInput id={id} value={value} change={change} />;
  if (spec.type === 'choice') {
    const choices = spec.choices ?? [];
    const text = value === undefined || value === null ? '' : String(value);
    return (
      <select
        {...asked}
        value={text}
        onChange={({ currentTarget }) => change(currentTarget.value === '' ? nothing(spec) : currentTarget.value)}
      >
        {spec.empty !== undefined && <option value="">—</option>}
        {text !== '' && !choices.includes(text) && <option value={text}>{text}</option>}
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {nameChoice(spec, choice, say)}
          </option>
        ))}
      </select>
    );
  }
  return <TypedInput {...props} change={change} asked={asked} />;
}

/** As it is read: money with its currency, words in the language of the reader. */
function ReadValue({ spec, value, currency }: Pick<ValueInputProps, 'spec' | 'value' | 'currency'>) {
  const say = useSay();
  const language = useLanguage();
  const text = () => {
    if (spec.type === 'flag') return say(value === true ? 'policy.yes' : 'policy.no');
    if (value === undefined || value === null) return '—';
    if (spec.type === 'starts') return tellStarts(value, say);
    if (spec.type === 'stages') return tellStages(value, say);
    if (spec.type === 'trade') return tellTradeExclusion(value, say);
    if (spec.type === 'choice') return nameChoice(spec, String(value), say);
    if (spec.type === 'several')
      return (
        listOf(value)
          .map((choice) => nameChoice(spec, choice, say))
          .join(say('list.comma')) || '—'
      );
    if (spec.type === 'money' && typeof value === 'number') return formatMoney({ amount: value, currency }, language);
    return format(spec, value, currency) || '—';
  };
  return <span class="read-value">{text()}</span>;
}

/** Any of them, in the order in which they are offered. */
function SeveralInput({ spec, id, label, value, change }: ValueInputProps & { change: (value: unknown) => void }) {
  const say = useSay();
  const { choices = [] } = spec;
  const chosen = listOf(value);
  return (
    <fieldset class="several" id={id}>
      <legend class="unseen">{label ?? say(spec.label)}</legend>
      {choices.map((choice) => (
        <label key={choice}>
          <input
            type="checkbox"
            checked={chosen.includes(choice)}
            onChange={({ currentTarget }) =>
              change(choices.filter((other) => (other === choice ? currentTarget.checked : chosen.includes(other))))
            }
          />
          {nameChoice(spec, choice, say)}
        </label>
      ))}
    </fieldset>
  );
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

interface TypedInputProps extends ValueInputProps {
  change: (value: unknown) => void;
  asked: {
    readonly id: string;
    readonly 'aria-label': string | undefined;
    readonly 'aria-invalid': 'true' | undefined;
  };
}

/** Keeps the letters as they are typed; `8.` is on its way to `8.50`. */
function TypedInput({ spec, value, currency, change, asked }: TypedInputProps) {
  const [text, setText] = useState(() => format(spec, value, currency));
  const isSame = JSON.stringify(parse(spec, text, currency)) === JSON.stringify(value);
  useEffect(() => {
    if (!isSame) setText(format(spec, value, currency));
  }, [isSame, spec, value, currency]);
  const isNumber = spec.type === 'number' || spec.type === 'money' || spec.type === 'percent';
  const typed = {
    ...asked,
    autocomplete: 'off' as const,
    value: text,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
      setText(currentTarget.value);
      change(parse(spec, currentTarget.value, currency));
    },
  };
  if (spec.type === 'date') return <input {...typed} type="date" />;
  return isNumber ? <input {...typed} class="amount" inputMode="decimal" /> : <input {...typed} />;
}

function nothing({ empty }: ValueSpec): null | undefined {
  return empty === 'null' ? null : undefined;
}

function parse(spec: ValueSpec, text: string, currency: string): unknown {
  const typed = text.trim();
  if (typed === '') return spec.empty === undefined ? '' : nothing(spec);
  switch (spec.type) {
    case 'number':
      return /^-?\d{1,12}$/.test(typed) ? Number(typed) : typed;
    case 'percent':
      return parsePercent(typed);
    case 'minima':
      return parseMinima(typed);
    case 'money':
      return parseTyped(typed, currency) ?? typed;
    case 'week':
      return parseWeek(typed);
    case 'make_up':
      return parseMakeUp(typed);
    case 'codes':
      return typed.split(/[,，、\s]+/).filter((code) => code !== '');
    case 'names':
      return typed.split(/\s*[,，、;；]\s*/).filter((name) => name !== '');
    default:
      return typed;
  }
}

function format(spec: ValueSpec, value: unknown, currency: string): string {
  if (value === undefined || value === null) return '';
  if (spec.type === 'money' && typeof value === 'number') return formatTyped({ amount: value, currency });
  if (spec.type === 'percent' && typeof value === 'number') return String(value / PPM_OF_PERCENT);
  if (spec.type === 'minima') return formatMinima(value);
  if (spec.type === 'week') return formatWeek(value);
  if (spec.type === 'make_up') return formatMakeUp(value);
  return Array.isArray(value) ? value.join(', ') : String(value);
}

const PPM_OF_PERCENT = 10_000;

/** Shares are kept in millionths and typed in percent. */
function parsePercent(typed: string): unknown {
  return /^\d{1,3}([.]\d{1,4})?$/.test(typed) ? Math.round(Number(typed) * PPM_OF_PERCENT) : typed;
}

/** `80 / 1`: square metres and technicians. */
function formatMinima(value: unknown): string {
  const [area, people] = [readAt(value, ['premisesM2']), readAt(value, ['operators'])];
  return typeof area === 'number' && typeof people === 'number' ? `${area} / ${people}` : String(value);
}

function parseMinima(typed: string): unknown {
  const [, area, people] = /^(\d{1,6})\s*[/,，、]\s*(\d{1,4})$/.exec(typed) ?? [];
  return area === undefined || people === undefined ? typed : { premisesM2: Number(area), operators: Number(people) };
}

function nameChoice({ wordsOf }: ValueSpec, choice: string, say: Say): string {
  if (choice === '*') return say('policy.any');
  return wordsOf === undefined ? choice : nameWord(`${wordsOf}${choice}`, choice, say);
}
