import { Day } from '../components/day.tsx';
import { formatMonth } from '../components/format-month.ts';
import { Money } from '../components/money.tsx';
import { useLanguage, useSay } from '../language.ts';
import type { Today } from './today.ts';

export function TodayFigures({ today }: { today: Today }) {
  const say = useSay();
  const month = formatMonth(today.month.period, useLanguage());
  const { toPay } = today.statements;
  const [next] = toPay
    .filter(({ payBy }) => payBy !== null)
    .sort((a, b) => ((a.payBy ?? '') < (b.payBy ?? '') ? -1 : 1));
  const owed = toPay.reduce((sum, { total }) => sum + total.amount, 0);
  const { currency } = today.claims.amount;
  return (
    <dl class="figures today-figures">
      <div>
        <dt>{say('today.claims_waiting')}</dt>
        <dd>
          {today.claims.waiting}{' '}
          <span class="figure-aside">
            <Money of={today.claims.amount} />
          </span>
        </dd>
      </div>
      <div>
        <dt>{say('today.overdue')}</dt>
        <dd class={today.requests.overdue > 0 ? 'minus' : undefined}>
          {today.requests.overdue}{' '}
          <span class="figure-aside">{say('today.of_open', { open: today.requests.open })}</span>
        </dd>
      </div>
      <div>
        <dt>{say('today.approved_in', { month })}</dt>
        <dd>
          <Money of={today.month.approved} />{' '}
          <span class="figure-aside">
            {say('today.claims', { count: today.month.claims })} · {say('today.reduced')}{' '}
            <Money of={today.month.reduced} />
          </span>
        </dd>
      </div>
      <div>
        <dt>{say('today.to_pay')}</dt>
        <dd>
          <Money of={{ amount: owed, currency }} />{' '}
          {next !== undefined && next.payBy !== null && (
            <span class="figure-aside">
              {say('today.next_pay_day')} <Day of={next.payBy} />
            </span>
          )}
        </dd>
      </div>
    </dl>
  );
}
