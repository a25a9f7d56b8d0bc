import { Moment } from '../components/moment.tsx';
import { useLanguage, useSay } from '../language.ts';
import { nameCity } from '../partners/division-names.ts';
import { useNow } from '../use-now.ts';
import { describeBurn } from './burn.ts';
import { BurnBar } from './burn-bar.tsx';
import type { ListedRequest } from './request.ts';

interface DeskCardProps {
  request: ListedRequest;
  href: string;
  isOpen: boolean;
  /** A shop sees only its own. */
  hasMember: boolean;
}

/** One job with its burning clock. */
export function DeskCard({ request, href, isOpen, hasMember }: DeskCardProps) {
  const say = useSay();
  const language = useLanguage();
  const now = useNow();
  const { nextClock, order } = request;
  const burn = nextClock === null ? null : describeBurn(nextClock, now, say);
  return (
    <a class="card" href={href} data-item={request.id} aria-current={isOpen ? 'true' : undefined}>
      <span class="card-title">{request.symptom.text}</span>
      <span class="quiet card-line">
        {request.model} · {nameCity(request.divisionCode, language)} · {say(`channel.${request.channel}`)}
      </span>
      <span class="card-foot">
        <span class="quiet card-who">
          {order === null ? request.number : hasMember ? order.member : order.number}
          {order !== null && order.slotStartsAt !== null && (
            <>
              {' · '}
              <Moment of={order.slotStartsAt} />
            </>
          )}
        </span>
        {burn !== null && nextClock !== null && (
          <span class={`card-clock ${burn.tone}`}>
            {say(`clock.${nextClock.clock}`)} {burn.text}
          </span>
        )}
        {burn === null && (
          <span class="quiet">{say(order === null ? `request.${request.state}` : `order.${order.state}`)}</span>
        )}
      </span>
      {burn !== null && <BurnBar tone={burn.tone} share={burn.share} />}
    </a>
  );
}
