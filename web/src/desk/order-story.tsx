import { Moment } from '../components/moment.tsx';
import { Money } from '../components/money.tsx';
import { useSay } from '../language.ts';
import { formatPlace } from '../route.ts';
import type { WorkOrder } from './request.ts';

/** The work order of a request: when, what was done, and who signed. */
export function OrderStory({ order }: { order: WorkOrder }) {
  const say = useSay();
  const { report, signature } = order;
  return (
    <section class="order-story">
      <h3>
        <a class="link" href={formatPlace('orders', { id: order.id })}>
          {order.number}
        </a>{' '}
        · {order.member}
      </h3>
      <dl class="facts">
        <dt>{say('claims.column.state')}</dt>
        <dd>{say(`order.${order.state}`)}</dd>
        {order.state === 'offered' && (
          <>
            <dt>{say('order.accept_until')}</dt>
            <dd>
              <Moment of={order.acceptUntil} />
            </dd>
          </>
        )}
        {order.slot !== null && (
          <>
            <dt>{say('order.slot')}</dt>
            <dd>
              <Moment of={order.slot.startsAt} />
            </dd>
          </>
        )}
        {report !== null && (
          <>
            <dt>{say('order.work')}</dt>
            <dd>
              {report.operations.map(({ code, minutes }) => (
                <span class="order-line" key={code}>
                  {say('line.labour.of', { operation: code, minutes })}
                </span>
              ))}
              {report.parts.map(({ number, quantity, coreTag }) => (
                <span class="order-line" key={number}>
                  {say('line.part.of', { number, quantity })}
                  {coreTag !== null && ` · ${say('order.core', { tag: coreTag })}`}
                </span>
              ))}
              {report.travel.amount > 0 && (
                <span class="order-line">
                  {say('line.travel')} · <Money of={report.travel} />
                </span>
              )}
            </dd>
          </>
        )}
        {signature !== null && (
          <>
            <dt>{say('order.signature')}</dt>
            <dd>
              {signature.kind === 'signed'
                ? signature.name
                : say('order.signature.refused', { name: signature.witness })}
              {' · '}
              <Moment of={signature.at} />
            </dd>
          </>
        )}
        {order.reason !== null && (
          <>
            <dt>{say('verb.reason')}</dt>
            <dd>{order.reason}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
