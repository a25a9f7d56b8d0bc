import { Icon } from '../components/icon.tsx';
import { Money } from '../components/money.tsx';
import { type Say, useSay } from '../language.ts';
import { LINE_KINDS, type LineDraft, type LineKind, newLine } from './draft.ts';
import type { FieldProblems } from './field-problems.ts';
import { LineEvidence } from './line-evidence.tsx';
import { type Rates, suggestAmount } from './rates.ts';
import { TypedField } from './typed-field.tsx';
import type { DryRun } from './use-dry-run.ts';

interface LineFieldsProps {
  network: string;
  lines: readonly LineDraft[];
  rates: Rates | null;
  currency: string;
  problems: FieldProblems;
  run: DryRun;
  change: (update: (lines: readonly LineDraft[]) => readonly LineDraft[]) => void;
}

const MOST_LINES = 50;

/** What it cost, line by line, each with what would be paid of it. */
export function LineFields({ network, lines, rates, currency, problems, run, change }: LineFieldsProps) {
  const say = useSay();
  const replace = (index: number, write: (line: LineDraft) => Partial<LineDraft>) =>
    change((now) => now.map((line, at) => (at === index ? follow(line, { ...line, ...write(line) }, rates) : line)));
  return (
    <section class="tile">
      <h2 class="tile-head">{say('new_claim.lines')}</h2>
      <datalist id="operations-of-card">
        {rates?.operations.map(({ code, standardMinutes }) => (
          <option key={code} value={code}>
            {say('order.minutes', { minutes: standardMinutes })}
          </option>
        ))}
      </datalist>
      <datalist id="parts-of-card">
        {rates?.parts.map(({ number }) => (
          <option key={number} value={number} />
        ))}
      </datalist>
      <ol class="typed-lines">
        {lines.map((line, index) => (
          // A line has no name but its place.
          <li class="typed-line" key={index}>
            <div class="typed-line-head">
              <b>{say('new_claim.line', { line: index + 1 })}</b>
              <LineOutcome run={run} index={index} />
              {lines.length > 1 && (
                <button
                  type="button"
                  class="icon-button"
                  onClick={() => change((now) => now.filter((_line, at) => at !== index))}
                >
                  <Icon name="cross" />
                  <span class="unseen">{say('new_claim.line.remove', { line: index + 1 })}</span>
                </button>
              )}
            </div>
            <OneLine
              line={line}
              at={`/lines/${index}`}
              currency={currency}
              problems={problems}
              change={(changed) => replace(index, () => changed)}
            />
            <LineEvidence
              network={network}
              number={index + 1}
              kept={line.evidence}
              add={(file) => replace(index, ({ evidence }) => ({ evidence: [...evidence, file] }))}
              remove={(id) =>
                replace(index, ({ evidence }) => ({ evidence: evidence.filter((file) => file.id !== id) }))
              }
            />
          </li>
        ))}
      </ol>
      {lines.length < MOST_LINES && (
        <fieldset class="typed-add">
          <legend class="unseen">{say('new_claim.line.add')}</legend>
          {LINE_KINDS.map((kind) => (
            <button type="button" class="button" key={kind} onClick={() => change((now) => [...now, newLine(kind)])}>
              <Icon name="plus" />
              {say(`line.${kind}`)}
            </button>
          ))}
        </fieldset>
      )}
    </section>
  );
}

/** An amount that came from the rates follows them; one that somebody typed stays. */
function follow(before: LineDraft, after: LineDraft, rates: Rates | null): LineDraft {
  if (rates === null || after.amount !== before.amount) return after;
  const isTyped = before.amount !== '' && before.amount !== suggestAmount(before, rates);
  if (isTyped) return after;
  return { ...after, amount: suggestAmount(after, rates) ?? after.amount };
}

function LineOutcome({ run, index }: { run: DryRun; index: number }) {
  const say = useSay();
  const decided = run.status === 'decided' ? run.decision.lines[index] : undefined;
  if (decided === undefined) return null;
  const { verdict, amounts } = decided;
  return (
    <span
      class={`typed-line-outcome ${run.status === 'decided' && run.age === 'current' ? TONES[verdict] : 'neutral'}`}
    >
      {say(`verdict.${verdict}`)} <Money of={amounts.approved} />
    </span>
  );
}

const TONES = {
  approve: 'passed',
  adjust: 'reduced',
  reject: 'refused',
  needs_information: 'reduced',
  refer: 'waiting',
} as const;

interface OneLineProps {
  line: LineDraft;
  at: string;
  currency: string;
  problems: FieldProblems;
  change: (changed: Partial<LineDraft>) => void;
}

type TextName = Exclude<keyof LineDraft, 'kind' | 'evidence'>;

function OneLine({ line, at, currency, problems, change }: OneLineProps) {
  const say = useSay();
  return (
    <div class="typed-fields line-parts">
      <TypedField pointer={`${at}/kind`} label={say('new_claim.line.kind')} problems={problems}>
        {(asked) => (
          <select
            {...asked}
            value={line.kind}
            onChange={({ currentTarget }) => {
              const kind = LINE_KINDS.find((known) => known === currentTarget.value);
              if (kind !== undefined) change({ kind });
            }}
          >
            {LINE_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {say(`line.${kind}`)}
              </option>
            ))}
          </select>
        )}
      </TypedField>
      {listFields(line.kind, say, currency).map(({ name, label, pointer = name, list, isNumber = false }) => (
        <TypedField key={name} pointer={`${at}/${pointer}`} label={label} problems={problems}>
          {(asked) => (
            <input
              {...asked}
              class={isNumber ? 'amount' : undefined}
              inputMode={isNumber ? 'decimal' : undefined}
              list={list}
              value={line[name]}
              onInput={({ currentTarget }) => change({ [name]: currentTarget.value })}
            />
          )}
        </TypedField>
      ))}
    </div>
  );
}

interface LineField {
  readonly name: TextName;
  readonly label: string;
  /** As the request calls it, where that differs. */
  readonly pointer?: string;
  readonly list?: string;
  readonly isNumber?: boolean;
}

function listFields(kind: LineKind, say: Say, currency: string): readonly LineField[] {
  const amount = { name: 'amount', label: say('new_claim.line.amount', { currency }), pointer: 'claimed' } as const;
  const money: LineField = { ...amount, isNumber: true };
  switch (kind) {
    case 'labour':
      return [
        { name: 'operation', label: say('new_claim.line.operation'), list: 'operations-of-card' },
        { name: 'minutes', label: say('new_claim.line.minutes'), isNumber: true },
        money,
      ];
    case 'part':
      return [
        { name: 'partNumber', label: say('new_claim.line.part'), list: 'parts-of-card' },
        { name: 'quantity', label: say('new_claim.line.quantity'), isNumber: true },
        money,
        { name: 'coreTag', label: say('new_claim.line.core_tag') },
      ];
    case 'other':
      return [{ name: 'reason', label: say('new_claim.line.reason') }, money];
    case 'travel':
    case 'freight':
      return [money];
  }
}
