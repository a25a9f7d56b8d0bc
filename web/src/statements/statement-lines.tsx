import { Money } from '../components/money.tsx';
import { type Say, useSay } from '../language.ts';
import { formatPlace } from '../route.ts';
import { saveLines } from './save-lines.ts';
import type { Statement, StatementLine } from './statement.ts';

interface StatementLinesProps {
  statement: Statement;
  lines: readonly StatementLine[];
  openId: string | null;
  /** The address with a line open. */
  at: (line: string) => string;
}

/** Each line with where it comes from; its amount leads to why it is there. */
export function StatementLines({ statement, lines, openId, at }: StatementLinesProps) {
  const say = useSay();
  return (
    <section class="tile statement-lines" aria-label={say('claim.lines')}>
      <h2 class="tile-head">
        {say('claim.lines')}{' '}
        <span class="tile-aside">
          {say('statement.lines', { count: lines.length })} ·{' '}
          <button type="button" class="link-button" onClick={() => saveLines(statement, lines)}>
            {say('statement.csv')}
          </button>
        </span>
      </h2>
      <table class="rows plain">
        <thead>
          <tr>
            <th scope="col" class="wide-only">
              {say('claim.line')}
            </th>
            <th scope="col">{say('statement.source')}</th>
            <th scope="col" class="wide-only">
              {say('claim.line.what')}
            </th>
            <th scope="col" class="amount wide-only">
              {say('statement.goods')}
            </th>
            <th scope="col" class="amount wide-only">
              {say('statement.services')}
            </th>
            <th scope="col" class="amount wide-only">
              {say('statement.tax')}
            </th>
            <th scope="col" class="amount">
              {say('statement.with_tax')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.position} class={classOf(line, openId)}>
              <td class="wide-only quiet">{line.position}</td>
              <td>
                <Source line={line} />
              </td>
              <td class="wide-only">{describe(line, say)}</td>
              <td class="amount wide-only">{line.category === 'goods' && <Money of={line.amount} />}</td>
              <td class="amount wide-only">{line.category === 'services' && <Money of={line.amount} />}</td>
              <td class="amount quiet wide-only">
                <Money of={line.tax} />
              </td>
              <td class="amount">
                <a
                  class="row-link"
                  href={at(String(line.position))}
                  data-item={line.position}
                  title={say('statement.why', { number: line.position })}
                  aria-current={String(line.position) === openId ? 'true' : undefined}
                >
                  <Money of={{ ...line.amount, amount: line.amount.amount + line.tax.amount }} />
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function classOf({ position, amount }: StatementLine, openId: string | null): string | undefined {
  const names = [amount.amount < 0 ? 'minus' : '', String(position) === openId ? 'open' : ''].filter(Boolean);
  return names.length === 0 ? undefined : names.join(' ');
}

function Source({ line }: { line: StatementLine }) {
  const say = useSay();
  const { kind, source, facts } = line;
  const text = String(facts.reference ?? say(`statement_line.${kind}`));
  const unit = facts.serial === undefined || facts.serial === null ? null : `${facts.model} · ${facts.serial}`;
  const href = findSource(kind, source.id);
  return (
    <>
      {href === null ? (
        text
      ) : (
        <a class="link line-source" href={href}>
          {text}
        </a>
      )}
      {unit !== null && <span class="quiet line-unit">{unit}</span>}
      <span class="quiet narrow-only">{describe(line, say)}</span>
    </>
  );
}

function findSource(kind: StatementLine['kind'], id: string): string | null {
  if (kind === 'coefficient') return null;
  return kind === 'flat_unit' ? formatPlace('orders', { id }) : `#/claims/${id}`;
}

function describe({ kind, facts }: StatementLine, say: Say): string {
  if (kind === 'coefficient') {
    const percent = Number(facts.coefficientPpm) / 10_000;
    return say('statement_line.coefficient.of', { grade: String(facts.grade), percent });
  }
  const cost = facts.cost === 'coefficient' ? say('statement_line.coefficient') : nameCost(String(facts.cost), say);
  return kind === 'supplement' || kind === 'reversal' ? `${say(`statement_line.${kind}`)} · ${cost}` : cost;
}

function nameCost(cost: string, say: Say): string {
  switch (cost) {
    case 'labour':
    case 'part':
    case 'travel':
    case 'freight':
    case 'other':
      return say(`line.${cost}`);
    case 'flat':
      return say('statement_line.flat_unit');
    default:
      return cost;
  }
}
