import { Moment } from '../components/moment.tsx';
import { describeBurn } from '../desk/burn.ts';
import type { ListedRequest } from '../desk/request.ts';
import { useLanguage, useSay } from '../language.ts';
import { nameCity } from '../partners/division-names.ts';
import { formatPlace } from '../route.ts';
import { useNow } from '../use-now.ts';

interface OrderListProps {
  requests: readonly ListedRequest[];
  network: string;
  none: string;
}

export function OrderList({ requests, network, none }: OrderListProps) {
  const say = useSay();
  const language = useLanguage();
  const now = useNow();
  if (requests.length === 0) return <p class="quiet">{none}</p>;
  return (
    <ul class="lines-list">
      {requests.map(({ id, symptom, model, divisionCode, order, nextClock }) => {
        const burn = nextClock === null ? null : describeBurn(nextClock, now, say);
        if (order === null) return null;
        return (
          <li key={id}>
            <a class="line-link" href={formatPlace('orders', { id: order.id, network })}>
              <span class="line-main">{symptom.text}</span>
              <span class="quiet">
                {model} · {nameCity(divisionCode, language)}
                {order.slotStartsAt !== null && (
                  <>
                    {' · '}
                    <Moment of={order.slotStartsAt} />
                  </>
                )}
              </span>
            </a>
            {burn !== null && nextClock !== null && (
              <span class={`tag ${burn.tone}`}>
                {say(`clock.${nextClock.clock}`)} {burn.text}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
