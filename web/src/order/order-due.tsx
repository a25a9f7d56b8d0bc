import { describeBurn } from '../desk/burn.ts';
import type { WorkOrder } from '../desk/request.ts';
import { useLanguage, useSay } from '../language.ts';
import { api } from '../session.ts';
import { useLoaded } from '../use-loaded.ts';
import { useNow } from '../use-now.ts';

const OVER: readonly WorkOrder['state'][] = ['signed', 'closed', 'declined', 'expired', 'cancelled', 'not_repairable'];

/** What presses now: the promise of the request that is due next, or that the order is over. */
export function OrderDue({ network, order }: { network: string; order: WorkOrder }) {
  const say = useSay();
  const now = useNow();
  const clocks = useLoaded(`${order.request.id} ${order.version} ${useLanguage()}`, () =>
    api.get('/v1/networks/{network}/service-requests/{request}/clocks', {
      params: { path: { network, request: order.request.id } },
    }),
  );
  const state = <span class="tag neutral">{say(`order.${order.state}`)}</span>;
  if (OVER.includes(order.state) || clocks.status !== 'ready') return state;
  const next = clocks.value.items
    .filter((clock) => clock.endedAt === null && clock.dueAt !== null)
    .sort((one, other) => ((one.dueAt ?? '') < (other.dueAt ?? '') ? -1 : 1))[0];
  if (next === undefined) return state;
  const burn = describeBurn(next, now, say);
  return (
    <span class={`tag ${burn.tone}`}>
      {say(`clock.${next.clock}`)} {burn.text}
    </span>
  );
}
