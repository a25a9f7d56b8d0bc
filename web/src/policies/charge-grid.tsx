import { useState } from 'preact/hooks';
import { type Say, useSay } from '../language.ts';
import { type ChargeCell, findCharge } from './find-charge.ts';
import { nameWord } from './name-word.ts';
import { rowsAt, writeAt } from './place-in.ts';
import type { Content } from './policy.ts';
import { BASES, CAUSES, COSTS, COVERAGES, PAYERS } from './policy-kinds.ts';

interface ChargeGridProps {
  content: Content;
  change: ((content: Content, pointer: string) => void) | null;
}

const EVERY = '*';

/** Who pays in every cell: coverage down, cause across, for one kind of cost or for all that agree. */
export function ChargeGrid({ content, change }: ChargeGridProps) {
  const say = useSay();
  const [cost, setCost] = useState<string>(EVERY);
  const rows = rowsAt(content, 'rows');
  const set = (cell: ChargeCell, payer: string, basis: string) => {
    const index = rows.findIndex(
      (row) => row.coverage === cell.coverage && row.cause === cell.cause && row.cost === cell.cost,
    );
    const next =
      index === -1
        ? [...rows, { ...cell, payer, basis }]
        : rows.map((row, at) => (at === index ? { ...row, payer, basis } : row));
    change?.(writeAt(content, ['rows'], next), '/content/rows');
  };
  return (
    <section class="tile charge-grid">
      <h2 class="tile-head">
        {say('policy.grid')}
        <label class="compare-with">
          {say('policy.cost')}
          <select value={cost} onChange={({ currentTarget }) => setCost(currentTarget.value)}>
            {[EVERY, ...COSTS].map((one) => (
              <option key={one} value={one}>
                {one === EVERY ? say('policy.every_cost') : nameWord(`cost.${one}`, one, say)}
              </option>
            ))}
          </select>
        </label>
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by keyboard */}
      <section class="sideways" tabIndex={0} aria-label={say('policy.grid')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('policy.coverage')}</th>
              {CAUSES.map((cause) => (
                <th scope="col" key={cause}>
                  {say(`cause.${cause}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {COVERAGES.map((coverage) => (
              <tr key={coverage}>
                <th scope="row">{say(`coverage.${coverage}`)}</th>
                {CAUSES.map((cause) => (
                  <td key={cause}>
                    <Cell rows={rows} cell={{ coverage, cause, cost }} set={change === null ? null : set} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p class="quiet">{say(change === null ? 'policy.grid.read' : 'policy.grid.write')}</p>
    </section>
  );
}

interface CellProps {
  rows: readonly Content[];
  cell: ChargeCell;
  set: ((cell: ChargeCell, payer: string, basis: string) => void) | null;
}

function Cell({ rows, cell, set }: CellProps) {
  const say = useSay();
  const costs = cell.cost === EVERY ? COSTS : [cell.cost];
  const found = [...new Set(costs.map((cost) => toText(rows, { ...cell, cost })))];
  const [only = ''] = found;
  const state = found.includes('') ? 'hole' : found.length > 1 ? 'mixed' : 'one';
  const [payer = '', basis = ''] = only.split(' ');
  if (set === null) {
    return (
      <span class={`charge ${state} ${state === 'one' ? payer : ''}`}>
        {state === 'one' ? nameCharge(payer, basis, say) : say(`policy.cell.${state}`)}
      </span>
    );
  }
  const { coverage, cause } = cell;
  return (
    <select
      class={`charge ${state} ${state === 'one' ? payer : ''}`}
      aria-label={`${nameWord(`coverage.${coverage}`, coverage, say)} · ${nameWord(`cause.${cause}`, cause, say)}`}
      value={state === 'one' ? only : ''}
      onChange={({ currentTarget }) => {
        const [nextPayer, nextBasis] = currentTarget.value.split(' ');
        if (nextPayer !== undefined && nextBasis !== undefined) set(cell, nextPayer, nextBasis);
      }}
    >
      {state !== 'one' && <option value="">{say(`policy.cell.${state}`)}</option>}
      {PAYERS.flatMap((one) =>
        BASES.map((price) => (
          <option key={`${one} ${price}`} value={`${one} ${price}`}>
            {nameCharge(one, price, say)}
          </option>
        )),
      )}
    </select>
  );
}

function toText(rows: readonly Content[], cell: ChargeCell): string {
  const charge = findCharge(rows, cell);
  return charge === null ? '' : `${charge.payer} ${charge.basis}`;
}

function nameCharge(payer: string, basis: string, say: Say): string {
  return `${nameWord(`payer.${payer}`, payer, say)} · ${nameWord(`basis.${basis}`, basis, say)}`;
}
