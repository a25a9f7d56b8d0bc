import { useEffect, useState } from 'preact/hooks';
import { LoadingRows } from '../components/loading-rows.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Verb } from '../components/verb.tsx';
import { useSay } from '../language.ts';
import { formatPlace, type PlaceRoute } from '../route.ts';
import { api } from '../session.ts';
import { useLoaded } from '../use-loaded.ts';
import { DeliveryStory } from './delivery-story.tsx';
import type { OpenWebhook } from './webhook.ts';

const STATES = ['pending', 'delivered', 'failed', 'held'] as const;
const PAGE_SIZE = 20;
const LOOK_AGAIN_MS = 2500;
/** Whoever looks longer than this at what is under way asks anew. */
const LOOKS = 12;

interface DeliveryLogProps {
  webhook: OpenWebhook;
  shown: PlaceRoute;
  /** Enabled, it is sent what was held; disabled, what was under way is held. */
  turn: number;
}

/** What was sent, newest first. While something is on its way it is asked for again. */
export function DeliveryLog({ webhook, shown, turn: turnOfWebhook }: DeliveryLogProps) {
  const say = useSay();
  const [turn, setTurn] = useState(0);
  const [looksLeft, setLooksLeft] = useState(LOOKS);
  const [replayed, setReplayed] = useState<number | null>(null);
  const state = STATES.find((known) => known === shown.show) ?? null;
  const { id, state: webhookState } = webhook;
  const params = { path: { webhook: id } };
  const loaded = useLoaded(
    `deliveries ${id} ${state} ${shown.cursor}`,
    () => {
      const { cursor } = shown;
      const query = { limit: PAGE_SIZE, ...(state !== null && { state }), ...(cursor !== null && { cursor }) };
      return api.get('/v1/webhooks/{webhook}/deliveries', { params: { ...params, query } });
    },
    `${turnOfWebhook} ${turn}`,
  );
  const again = () => {
    setLooksLeft(LOOKS);
    setTurn((count) => count + 1);
  };
  const items = loaded.status === 'ready' ? loaded.value.items : [];
  const isWaiting = items.some((delivery) => delivery.state === 'pending') && looksLeft > 0;
  useEffect(() => {
    if (!isWaiting) return;
    const waiting = setTimeout(() => {
      setLooksLeft((left) => left - 1);
      setTurn((count) => count + 1);
    }, LOOK_AGAIN_MS);
    return () => clearTimeout(waiting);
  }, [isWaiting, turn]);
  const at = (show: string | null, cursor: string | null = null) => formatPlace('webhooks', { id, show, cursor });
  return (
    <section>
      <h3>{say('deliveries.title')}</h3>
      {webhookState === 'active' && (
        <div class="verbs file-verbs">
          <Verb
            text={say('webhook.test')}
            run={() => api.post('/v1/webhooks/{webhook}/test', { params }).then(again)}
          />
          <Verb
            text={say('deliveries.replay')}
            detail={say('deliveries.replay.detail')}
            fields={[{ name: 'since', label: say('deliveries.replay.since'), type: 'date' }]}
            run={async ({ since = '' }) => {
              // From the first instant of the reader's own day.
              const body = { since: new Date(`${since}T00:00:00`).toISOString() };
              const { deliveries } = await api.post('/v1/webhooks/{webhook}/replay', { params, body });
              setReplayed(deliveries);
              again();
            }}
          />
        </div>
      )}
      {replayed !== null && (
        <p class="soft" role="status">
          {replayed === 1 ? say('deliveries.replayed.one') : say('deliveries.replayed', { count: replayed })}
        </p>
      )}
      <nav class="chips" aria-label={say('deliveries.states')}>
        <a class="chip" href={at(null)} aria-current={state === null ? 'true' : undefined}>
          {say('deliveries.every')}
        </a>
        {STATES.map((one) => (
          <a key={one} class="chip" href={at(one)} aria-current={one === state ? 'true' : undefined}>
            {say(`delivery.${one}`)}
          </a>
        ))}
      </nav>
      {loaded.status === 'loading' && <LoadingRows />}
      {loaded.status === 'failed' && <ProblemNotice error={loaded.error} retry={loaded.retry} />}
      {loaded.status === 'ready' && items.length === 0 && (
        <p class="quiet">{say(state === null ? 'deliveries.empty' : 'deliveries.empty.filtered')}</p>
      )}
      {items.map((delivery) => (
        <DeliveryStory key={delivery.event} webhook={webhook} delivery={delivery} changed={again} />
      ))}
      {loaded.status === 'ready' && (shown.cursor !== null || loaded.value.nextCursor !== null) && (
        <p class="page-links">
          {shown.cursor !== null && (
            <a class="button" href={at(state)}>
              {say('page.newest')}
            </a>
          )}
          {loaded.value.nextCursor !== null && (
            <a class="button" href={at(state, loaded.value.nextCursor)}>
              {say('deliveries.more')}
            </a>
          )}
        </p>
      )}
    </section>
  );
}
