import { Day } from '../components/day.tsx';
import { formatMonth } from '../components/format-month.ts';
import { Money } from '../components/money.tsx';
import { useLanguage, useSay } from '../language.ts';
import { formatPlace } from '../route.ts';
import type { ListedStatement } from './statement.ts';
import { StatementChip } from './statement-chip.tsx';

interface StatementTableProps {
  items: readonly ListedStatement[];
  network: string | null;
  hasMembers: boolean;
}

export function StatementTable({ items, network, hasMembers }: StatementTableProps) {
  const say = useSay();
  const language = useLanguage();
  return (
    <table class="rows">
      <thead>
        <tr>
          <th scope="col">{say('statements.column.period')}</th>
          <th scope="col">{say(hasMembers ? 'claims.column.member' : 'statements.column.number')}</th>
          <th scope="col">{say('claims.column.state')}</th>
          <th scope="col" class="amount wide-only">
            {say('statements.column.lines')}
          </th>
          <th scope="col" class="amount">
            {say('statements.column.total')}
          </th>
          <th scope="col" class="wide-only">
            {say('statements.column.pay_by')}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((statement) => (
          <tr key={statement.id}>
            <th scope="row">
              <a
                class="row-link"
                href={formatPlace('statements', { id: statement.id, network })}
                data-item={statement.id}
              >
                {formatMonth(statement.period, language)}
              </a>
            </th>
            <td class="cell-name">{hasMembers ? statement.member : statement.number}</td>
            <td>
              <StatementChip state={statement.state} />
            </td>
            <td class="amount wide-only">{statement.lines}</td>
            <td class="amount cell-strong">
              <Money of={statement.total} />
            </td>
            <td class="wide-only">
              <PayDay statement={statement} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The day it was paid, else the day it is promised for. */
function PayDay({ statement: { paidOn, payBy } }: { statement: ListedStatement }) {
  const say = useSay();
  if (paidOn !== null) {
    return (
      <>
        {say('statements.paid')} <Day of={paidOn} />
      </>
    );
  }
  return payBy === null ? <span class="quiet">—</span> : <Day of={payBy} />;
}
