import { Icon } from '../components/icon.tsx';
import { useSay } from '../language.ts';
import { readAt, rowsAt, toPlace, writeAt } from './place-in.ts';
import type { Content } from './policy.ts';
import type { RowsSpec, ValueSpec } from './policy-kinds.ts';
import { type Problems, problemsAt } from './read-problems.ts';
import { ValueInput } from './value-input.tsx';

interface RowsTableProps {
  spec: RowsSpec;
  content: Content;
  currency: string;
  problems: Problems;
  change: ((content: Content, pointer: string) => void) | null;
}

/** More than these are told by the list above. */
const MOST_SAID = 3;

/** A list of the policy with a row for each; what is wrong with a row stands beneath it. */
export function RowsTable({ spec, content, currency, problems, change }: RowsTableProps) {
  const say = useSay();
  const rows = rowsAt(content, spec.name);
  const pointer = `/content/${toPlace(spec.name).join('/')}`;
  const own = problemsAt(problems, pointer);
  const write = (next: readonly Content[], at: string) => change?.(writeAt(content, toPlace(spec.name), next), at);
  return (
    <section class="tile policy-rows" data-place={pointer}>
      <h2 class="tile-head">
        {say(spec.title)} <span class="tile-aside">{rows.length}</span>
      </h2>
      {own.length > MOST_SAID && <p class="field-problem">{say('policy.rows.holes', { count: own.length })}</p>}
      {own.slice(0, own.length > MOST_SAID ? 0 : MOST_SAID).map((text) => (
        <p class="field-problem" key={text}>
          {text}
        </p>
      ))}
      <table class={spec.isStacked ? 'policy-table stacked' : 'policy-table'}>
        <thead>
          <tr>
            <th scope="col" class="of-number">
              {say('claim.line')}
            </th>
            {spec.columns.map(({ name, label, type }) => (
              <th
                scope="col"
                key={name}
                class={type === 'number' || type === 'money' || type === 'percent' ? 'amount' : undefined}
              >
                {say(label)}
              </th>
            ))}
            {change !== null && (
              <th scope="col">
                <span class="unseen">{say('policy.row.remove')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <OneRow
              // A row has no name but its place.
              key={index}
              spec={spec}
              row={row}
              index={index}
              currency={currency}
              problems={problems}
              change={
                change &&
                ((column, value) =>
                  write(
                    rows.map((other, at) => (at === index ? writeAt(other, toPlace(column.name), value) : other)),
                    `${pointer}/${index}`,
                  ))
              }
              remove={
                change &&
                (() =>
                  write(
                    rows.filter((_row, at) => at !== index),
                    pointer,
                  ))
              }
            />
          ))}
        </tbody>
      </table>
      {change !== null && (
        <p class="policy-add">
          <button
            type="button"
            class="button"
            onClick={() => write([...rows, spec.blank], `${pointer}/${rows.length}`)}
          >
            <Icon name="plus" />
            {say('policy.row.add')}
          </button>
        </p>
      )}
    </section>
  );
}

interface OneRowProps {
  spec: RowsSpec;
  row: Content;
  index: number;
  currency: string;
  problems: Problems;
  change: ((column: ValueSpec, value: unknown) => void) | null;
  remove: (() => void) | null;
}

function OneRow({ spec, row, index, currency, problems, change, remove }: OneRowProps) {
  const say = useSay();
  const pointer = `/content/${toPlace(spec.name).join('/')}/${index}`;
  const said = [...new Set(problemsAt(problems, pointer, true))];
  const known = new Set(spec.columns.map(({ name }) => name.split('.')[0]));
  const more = Object.keys(row).filter((name) => !known.has(name));
  return (
    <>
      <tr data-place={pointer} class={said.length > 0 ? 'faulty' : undefined}>
        <td class="of-number">{index + 1}</td>
        {spec.columns.map((column) => {
          const place = toPlace(column.name);
          return (
            <td key={column.name} class={column.isWide ? 'cell-wide' : `cell-${column.type}`}>
              <span class="cell-label" aria-hidden="true">
                {say(column.label)}
              </span>
              <ValueInput
                spec={column}
                id={[...toPlace(spec.name), index, ...place].join('-')}
                label={say('policy.cell', { column: say(column.label), row: index + 1 })}
                value={readAt(row, place)}
                currency={currency}
                isInvalid={problemsAt(problems, `${pointer}/${place.join('/')}`, true).length > 0}
                change={change && ((value) => change(column, value))}
              />
            </td>
          );
        })}
        {remove !== null && (
          <td class="of-remove">
            <button type="button" class="icon-button" onClick={remove}>
              <Icon name="cross" />
              <span class="unseen">{say('policy.row.remove.one', { row: index + 1 })}</span>
            </button>
          </td>
        )}
      </tr>
      {(said.length > 0 || more.length > 0) && (
        <tr class="row-said">
          <td />
          <td colSpan={spec.columns.length + 1}>
            {said.map((text) => (
              <p class="field-problem" key={text}>
                {text}
              </p>
            ))}
            {more.length > 0 && <p class="quiet">{say('policy.row.more', { names: more.join(', ') })}</p>}
          </td>
        </tr>
      )}
    </>
  );
}
