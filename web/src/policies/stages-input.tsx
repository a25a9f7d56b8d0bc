import { Icon } from '../components/icon.tsx';
import { type Say, useSay } from '../language.ts';
import { nameWord } from './name-word.ts';
import { isContent } from './place-in.ts';
import { STAGE_BASES } from './policy-kinds.ts';

interface StagesInputProps {
  id: string;
  'aria-label': string | undefined;
  'aria-invalid': 'true' | undefined;
  value: unknown;
  change: (value: unknown) => void;
}

type Stage = Readonly<Record<string, unknown>>;

/** Of these two kinds of cost a share is asked for; others that stand there stay. */
const SHARES = ['parts', 'labour'] as const;

/** Free, then at cost price, then for life: each with its length and what share of parts and labour it covers. */
export function StagesInput({ value, change, ...asked }: StagesInputProps) {
  const say = useSay();
  const stages = readStages(value);
  const write = (next: readonly Stage[]) => change(next.length === 0 ? undefined : next);
  const replace = (index: number, changed: Stage) =>
    write(stages.map((stage, at) => (at === index ? withoutAbsent({ ...stage, ...changed }) : stage)));
  return (
    <div class="stages">
      {stages.map((stage, index) => (
        // Stages follow each other: a place is a meaning.
        <span class="start" key={index}>
          <select
            {...asked}
            id={index === 0 ? asked.id : undefined}
            value={String(stage.basis)}
            onChange={({ currentTarget }) => replace(index, { basis: currentTarget.value })}
          >
            {STAGE_BASES.map((basis) => (
              <option key={basis} value={basis}>
                {nameWord(`stage.${basis}`, basis, say)}
              </option>
            ))}
          </select>
          <input
            class="amount start-plus"
            aria-label={say('policy.stage.months')}
            title={say('policy.stage.months')}
            placeholder="∞"
            inputMode="numeric"
            value={readText(stage.months)}
            onInput={({ currentTarget }) => {
              const months = readCount(currentTarget.value);
              replace(index, { months, forLife: months === undefined ? true : undefined });
            }}
          />
          {SHARES.map((cost) => (
            <input
              key={cost}
              class="amount start-plus"
              aria-label={say(`policy.stage.${cost}`)}
              title={say(`policy.stage.${cost}`)}
              placeholder={say(`policy.stage.${cost}.short`)}
              inputMode="numeric"
              value={readText(sharesOf(stage)[cost])}
              onInput={({ currentTarget }) =>
                replace(index, { coveredPercent: share(stage, cost, readCount(currentTarget.value)) })
              }
            />
          ))}
          <button type="button" class="icon-button" onClick={() => write(stages.filter((_stage, at) => at !== index))}>
            <Icon name="cross" />
            <span class="unseen">{say('policy.stage.remove')}</span>
          </button>
        </span>
      ))}
      <button
        type="button"
        class="icon-button"
        onClick={() => write([...stages, { basis: stages.length === 0 ? 'free' : 'cost_price', months: 12 }])}
      >
        <Icon name="plus" />
        <span class="unseen">{say('policy.stage.add')}</span>
      </button>
    </div>
  );
}

/** As a sentence would say it: `free 12 months, then at cost price for life (labour 100 %)`. */
export function tellStages(value: unknown, say: Say): string {
  const stages = readStages(value);
  if (stages.length === 0) return '—';
  return stages
    .map((stage) => {
      const basis = nameWord(`stage.${String(stage.basis)}`, String(stage.basis), say);
      const { months, days } = stage;
      const length =
        typeof months === 'number'
          ? say('policy.stage.of_months', { months })
          : typeof days === 'number'
            ? say('policy.stage.of_days', { days })
            : say('policy.stage.for_life');
      const shares = Object.entries(sharesOf(stage)).map(
        ([cost, percent]) => `${nameWord(`cost.${cost}`, cost, say)} ${String(percent)} %`,
      );
      return `${basis} ${length}${shares.length === 0 ? '' : ` (${shares.join(', ')})`}`;
    })
    .join(say('policy.stage.then'));
}

function readStages(value: unknown): readonly Stage[] {
  return Array.isArray(value) ? value.filter(isContent) : [];
}

function sharesOf({ coveredPercent }: Stage): Readonly<Record<string, unknown>> {
  return isContent(coveredPercent) ? coveredPercent : {};
}

function share(stage: Stage, cost: string, percent: unknown): Stage | undefined {
  const next = withoutAbsent({ ...sharesOf(stage), [cost]: percent });
  return Object.keys(next).length === 0 ? undefined : next;
}

function withoutAbsent(stage: Stage): Stage {
  return Object.fromEntries(Object.entries(stage).filter(([, value]) => value !== undefined));
}

function readText(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}

function readCount(text: string): unknown {
  const typed = text.trim();
  if (typed === '') return undefined;
  return /^\d{1,4}$/.test(typed) ? Number(typed) : typed;
}
