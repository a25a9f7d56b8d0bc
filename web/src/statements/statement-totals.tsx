import { formatMoney } from '../components/format-money.ts';
import { useLanguage, useSay } from '../language.ts';
import type { ListedStatement } from './statement.ts';

/** Of what is shown: how many, and what is still to be paid where it can be added up. */
export function StatementTotals({ items }: { items: readonly ListedStatement[] }) {
  const say = useSay();
  const language = useLanguage();
  const open = items.filter(({ state }) => state !== 'paid');
  const [currency, ...others] = new Set(open.map(({ total }) => total.currency));
  const amount = open.reduce((sum, { total }) => sum + total.amount, 0);
  return (
    <p class="screen-summary">
      {say('claims.summary', { count: items.length })}
      {currency !== undefined &&
        others.length === 0 &&
        ` · ${say('statements.to_pay', { money: formatMoney({ amount, currency }, language) })}`}
    </p>
  );
}
