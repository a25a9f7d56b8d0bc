import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../components/icon.tsx';
import { LoadingRows } from '../components/loading-rows.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useLanguage, useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import { api } from '../session.ts';
import { useLoaded } from '../use-loaded.ts';
import { OrderStory } from './order-story.tsx';
import type { ServiceRequest, WorkOrder } from './request.ts';
import { RequestCandidates } from './request-candidates.tsx';
import { RequestClocks } from './request-clocks.tsx';
import { RequestFacts } from './request-facts.tsx';
import { RequestVerbs } from './request-verbs.tsx';

interface RequestPanelProps {
  network: ShownNetwork;
  id: string;
  turn: number;
  close: () => void;
  changed: () => void;
}

/** One request below the board: what it is, why its clocks stand as they do, and why this shop. */
export function RequestPanel({ network, id, turn, close, changed }: RequestPanelProps) {
  const say = useSay();
  const title = useRef<HTMLHeadingElement>(null);
  const loaded = useLoaded(`${network.slug} ${id} ${useLanguage()}`, () => loadRequest(network.slug, id), turn);
  useEffect(() => {
    title.current?.focus();
  }, [id]);
  const request = loaded.status === 'ready' ? loaded.value.request : null;
  return (
    <section class="desk-detail" aria-labelledby="request-title">
      <header class="panel-head">
        <button type="button" class="icon-button panel-back" onClick={close}>
          <Icon name="back" />
          <span class="unseen">{say('desk.back')}</span>
        </button>
        <h2 id="request-title" ref={title} tabIndex={-1}>
          {request === null ? say('desk.request') : `${request.number} · ${request.symptom.text}`}
        </h2>
        <button type="button" class="icon-button panel-close" onClick={close}>
          <Icon name="cross" />
          <span class="unseen">{say('claim.close')}</span>
        </button>
      </header>
      {loaded.status === 'loading' && <LoadingRows />}
      {loaded.status === 'failed' && <ProblemNotice error={loaded.error} retry={loaded.retry} />}
      {loaded.status === 'ready' && (
        <div class="desk-columns">
          <div class="desk-column">
            <RequestFacts request={loaded.value.request} />
            <RequestVerbs network={network} request={loaded.value.request} changed={changed} />
            {loaded.value.order !== null && <OrderStory order={loaded.value.order} />}
          </div>
          <div class="desk-column">
            <RequestClocks request={loaded.value.request} />
          </div>
          <div class="desk-column">
            <RequestCandidates request={loaded.value.request} />
          </div>
        </div>
      )}
    </section>
  );
}

interface WholeRequest {
  readonly request: ServiceRequest;
  /** The last one; null while nobody was asked. */
  readonly order: WorkOrder | null;
}

async function loadRequest(network: string, id: string): Promise<WholeRequest> {
  const request = await api.get('/v1/networks/{network}/service-requests/{request}', {
    params: { path: { network, request: id } },
  });
  const last = request.orders.at(-1);
  if (last === undefined) return { request, order: null };
  const order = await api.get('/v1/networks/{network}/work-orders/{order}', {
    params: { path: { network, order: last.id } },
  });
  return { request, order };
}
