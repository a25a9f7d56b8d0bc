import { Day } from '../components/day.tsx';
import { formatMonth } from '../components/format-month.ts';
import { Money } from '../components/money.tsx';
import { useLanguage, useSay } from '../language.ts';
import { formatPlace } from '../route.ts';
import type { ListedStatement } from '../statements/statement.ts';

export function PayList({ statements }: { statements: readonly ListedStatement[] }) {
  const say = useSay();
  const language = useLanguage();
  if (statements.length === 0) return <p class="quiet">{say('today.to_pay.none')}</p>;
  return (
    <ul class="lines-list">
      {statements.map((statement) => (
        <li key={statement.id}>
          <a class="line-link" href={formatPlace('statements', { id: statement.id })}>
            <span class="line-main">{statement.member}</span>
            <span class="quiet">
              {formatMonth(statement.period, language)}
              {statement.payBy !== null && (
                <>
                  {' · '}
                  {say('step.promised')} <Day of={statement.payBy} />
                </>
              )}
            </span>
          </a>
          <b>
            <Money of={statement.total} />
          </b>
        </li>
      ))}
    </ul>
  );
}
