import { Day } from '../components/day.tsx';
import { Money } from '../components/money.tsx';
import { useSay } from '../language.ts';
import type { Statement } from './statement.ts';

const PERCENT_PPM = 10_000;

export function StatementSum({ statement }: { statement: Statement }) {
  const say = useSay();
  const { sums, rates, payBy, paidOn, paymentReference } = statement;
  const rows = [
    { text: say('statement.goods'), of: sums.goods },
    { text: say('statement.goods_tax', { percent: rates.goodsPpm / PERCENT_PPM }), of: sums.goodsTax },
    { text: say('statement.services'), of: sums.services },
    { text: say('statement.services_tax', { percent: rates.servicesPpm / PERCENT_PPM }), of: sums.servicesTax },
    ...(sums.advances.amount === 0 ? [] : [{ text: say('statement.advances'), of: sums.advances }]),
    ...(sums.penalties.amount === 0 ? [] : [{ text: say('statement.penalties'), of: sums.penalties }]),
  ];
  return (
    <section class="tile">
      <h2 class="tile-head">{say('statement.sum')}</h2>
      <dl class="sums">
        {rows.map(({ text, of }) => (
          <div key={text}>
            <dt>{text}</dt>
            <dd>
              <Money of={of} />
            </dd>
          </div>
        ))}
        <div class="sums-total">
          <dt>{say(paidOn === null ? 'statement.to_pay' : 'statement.paid_sum')}</dt>
          <dd>
            <Money of={sums.total} />
          </dd>
        </div>
      </dl>
      {paidOn !== null && (
        <p class="soft">
          {say('statements.paid')} <Day of={paidOn} />
          {paymentReference !== null && ` · ${paymentReference}`}
        </p>
      )}
      {paidOn === null && payBy !== null && (
        <p class="soft">
          {say('step.promised')} <Day of={payBy} />
        </p>
      )}
    </section>
  );
}
