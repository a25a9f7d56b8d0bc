import { describeBurn } from '../desk/burn.ts';
import type { ListedRequest } from '../desk/request.ts';
import { useSay } from '../language.ts';
import { formatPlace } from '../route.ts';
import { useNow } from '../use-now.ts';

/** Requests whose clocks press most, each with what is left. */
export function BurningList({ requests }: { requests: readonly ListedRequest[] }) {
  const say = useSay();
  const now = useNow();
  if (requests.length === 0) return <p class="quiet">{say('today.clocks.none')}</p>;
  return (
    <ul class="lines-list">
      {requests.map((request) => {
        const burn = request.nextClock === null ? null : describeBurn(request.nextClock, now, say);
        return (
          <li key={request.id}>
            <a class="line-link" href={formatPlace('desk', { id: request.id })}>
              <span class="line-main">{request.symptom.text}</span>
              <span class="quiet">
                {request.number} · {request.order?.member ?? say(`request.${request.state}`)}
              </span>
            </a>
            {burn !== null && request.nextClock !== null && (
              <span class={`tag ${burn.tone}`}>
                {say(`clock.${request.nextClock.clock}`)} {burn.text}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
