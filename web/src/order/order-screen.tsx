import { useState } from 'preact/hooks';
import { InNetwork } from '../components/in-network.tsx';
import { LoadingRows } from '../components/loading-rows.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import type { WorkOrder } from '../desk/request.ts';
import type { Session } from '../kept-session.ts';
import { useLanguage, useSay } from '../language.ts';
import type { PlaceRoute } from '../route.ts';
import { api } from '../session.ts';
import { useLoaded } from '../use-loaded.ts';
import { OrderSheet } from './order-sheet.tsx';

/** One work order, made for a thumb; on a desk the same sheet in the middle. */
export function OrderScreen({ session, shown }: { session: Session; shown: PlaceRoute }) {
  const say = useSay();
  return (
    <InNetwork session={session} title={say('order.title')} wanted={shown.network}>
      {(network) => <Order network={network.slug} isOwn={network.isOwn} id={shown.id ?? ''} />}
    </InNetwork>
  );
}

function Order({ network, isOwn, id }: { network: string; isOwn: boolean; id: string }) {
  const language = useLanguage();
  const [turn, setTurn] = useState(0);
  const loaded = useLoaded(`${network} ${id} ${language}`, () => loadOrder(network, id), turn);
  if (loaded.status === 'loading') return <LoadingRows />;
  if (loaded.status === 'failed') {
    return (
      <div class="alone">
        <ProblemNotice error={loaded.error} retry={loaded.retry} />
      </div>
    );
  }
  const changed = () => setTurn((count) => count + 1);
  return <OrderSheet network={network} isOwn={isOwn} order={loaded.value} changed={changed} />;
}

function loadOrder(network: string, order: string): Promise<WorkOrder> {
  return api.get('/v1/networks/{network}/work-orders/{order}', { params: { path: { network, order } } });
}
