import { type PlainKey, type Say, useSay } from '../language.ts';
import { isContent } from './place-in.ts';

interface TradeExclusionInputProps {
  id: string;
  value: unknown;
  change: (value: unknown) => void;
}

const REMEDIES: readonly (readonly [string, PlainKey])[] = [
  ['refund', 'remedy.kind.refund'],
  ['exchange', 'remedy.kind.exchange'],
];
const GROUNDS: readonly (readonly [string, PlainKey])[] = [
  ['lot_fault', 'trade_ground.lot_fault'],
  ['transport_damage', 'trade_ground.transport_damage'],
];

/** What there is not between manufacturer and member, and on which grounds there is all the same; nothing excluded is nothing said. */
export function TradeExclusionInput({ id, value, change }: TradeExclusionInputProps) {
  const say = useSay();
  const { remedies, except, clause } = readExclusion(value);
  const write = (next: ReturnType<typeof readExclusion>) =>
    change(next.remedies.length === 0 ? undefined : { ...next, clause: next.clause === '' ? undefined : next.clause });
  const group = (
    legend: PlainKey,
    choices: typeof REMEDIES,
    chosen: readonly string[],
    set: (chosen: readonly string[]) => void,
  ) => (
    <fieldset class="several">
      <legend>{say(legend)}</legend>
      {choices.map(([word, text]) => (
        <label key={word}>
          <input
            type="checkbox"
            checked={chosen.includes(word)}
            onChange={({ currentTarget }) =>
              set(
                choices
                  .map(([other]) => other)
                  .filter((other) => (other === word ? currentTarget.checked : chosen.includes(other))),
              )
            }
          />
          {say(text)}
        </label>
      ))}
    </fieldset>
  );
  return (
    <div class="trade-exclusion" id={id}>
      {group('policy.trade.remedies', REMEDIES, remedies, (next) => write({ remedies: next, except, clause }))}
      {remedies.length > 0 && (
        <>
          {group('policy.trade.except', GROUNDS, except, (next) => write({ remedies, except: next, clause }))}
          <label class="trade-clause">
            {say('policy.clause')}
            <input
              autocomplete="off"
              value={clause}
              onInput={({ currentTarget }) => write({ remedies, except, clause: currentTarget.value })}
            />
          </label>
        </>
      )}
    </div>
  );
}

/** As a sentence would say it: `Refund, Exchange, except Fault of the lot (§9)`. */
export function tellTradeExclusion(value: unknown, say: Say): string {
  const { remedies, except, clause } = readExclusion(value);
  if (remedies.length === 0) return '—';
  const name = (words: readonly string[], texts: typeof REMEDIES) =>
    words.map((word) => tell(word, texts, say)).join(say('list.comma'));
  const saved = except.length === 0 ? '' : say('policy.trade.but', { grounds: name(except, GROUNDS) });
  return `${name(remedies, REMEDIES)}${saved}${clause === '' ? '' : ` (${clause})`}`;
}

function tell(word: string, texts: typeof REMEDIES, say: Say): string {
  const text = texts.find(([known]) => known === word)?.[1];
  return text === undefined ? word : say(text);
}

function readExclusion(value: unknown) {
  const { remedies, except, clause } = isContent(value) ? value : {};
  const list = (words: unknown): readonly string[] => (Array.isArray(words) ? words.map(String) : []);
  return { remedies: list(remedies), except: list(except), clause: typeof clause === 'string' ? clause : '' };
}
