import { useSay } from '../language.ts';
import { type ClaimFilters, formatClaims, QUEUE_ORDERS } from '../route.ts';

/** What comes first among those that wait. */
export function QueueOrder({ filters }: { filters: ClaimFilters }) {
  const say = useSay();
  const current = filters.sort ?? 'risk';
  return (
    <nav class="queue-order" aria-label={say('queue.order')}>
      <span class="quiet" aria-hidden="true">
        {say('queue.order')}
      </span>
      {QUEUE_ORDERS.map((sort) => (
        <a
          key={sort}
          href={formatClaims({ ...filters, sort, cursor: null })}
          aria-current={sort === current ? 'true' : undefined}
        >
          {say(`queue.order.${sort}`)}
        </a>
      ))}
    </nav>
  );
}
