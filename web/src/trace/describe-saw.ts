import type { Language } from '@aftercare/client/sdk';
import { formatDay, isOfOtherYear } from '../components/format-day.ts';
import { formatMoney } from '../components/format-money.ts';
import type { Say } from '../language.ts';
import { isTextKey, type TextKey } from '../texts.ts';
import type { TraceStep } from './decision.ts';

type SawKey = Extract<TextKey, `saw.${string}`>;
type WordKey = Extract<TextKey, `${'coverage' | 'cause' | 'basis'}.${string}`>;

/** Amounts travel as bare minor units inside a trace; the currency is the decision's. */
const AMOUNTS = new Set(['claimed', 'allowed', 'approved', 'referAbove', 'price']);

interface Reader {
  readonly say: Say;
  readonly language: Language;
  readonly currency: string;
}

interface YearReader extends Reader {
  readonly withYear: boolean;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The title of a step, and below it what the rule saw. The API's text is either a title alone, and then the values are
 * told from `saw`, or a title with sentences that hold the values already.
 */
export function describeStep({ text, saw }: TraceStep, reader: Reader): { title: string; detail: string } {
  const end = /(?:\. |。)(?=.)/.exec(text);
  if (end !== null) {
    return { title: text.slice(0, end.index), detail: text.slice(end.index + end[0].length).replace(/[.。]$/, '') };
  }
  const withYear = Object.values(saw).some((value) => DAY.test(String(value)) && isOfOtherYear(String(value)));
  const values = Object.entries(saw).flatMap(
    ([name, value]) => describeValue(name, value, { ...reader, withYear }) ?? [],
  );
  return { title: text.replace(/[.。]$/, ''), detail: values.join(' · ') };
}

/** Names without a text of their own are in the title already, such as the line. */
function describeValue(name: string, value: TraceStep['saw'][string], reader: YearReader): string | null {
  const key = `saw.${name}`;
  if (value === null || value === undefined || !isSawKey(key)) return null;
  return reader.say(key, { value: describe(name, value, reader) });
}

function describe(
  name: string,
  value: string | number | boolean,
  { say, language, currency, withYear }: YearReader,
): string {
  if (typeof value === 'number')
    return AMOUNTS.has(name) ? formatMoney({ amount: value, currency }, language) : String(value);
  const word = `${name}.${value}`;
  if (isWordKey(word)) return say(word);
  return DAY.test(String(value)) ? formatDay(String(value), language, withYear) : String(value);
}

function isSawKey(key: string): key is SawKey {
  return key.startsWith('saw.') && isTextKey(key);
}

function isWordKey(key: string): key is WordKey {
  return /^(coverage|cause|basis)\./.test(key) && isTextKey(key);
}
