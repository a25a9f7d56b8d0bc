import { useState } from 'preact/hooks';
import { Icon } from '../components/icon.tsx';
import { LoadingRows } from '../components/loading-rows.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import type { WorkOrder } from '../desk/request.ts';
import { useLanguage, useSay } from '../language.ts';
import { OrderWork } from '../order/order-work.tsx';
import { ALL_CLAIMS, formatClaims, formatPlace, goTo } from '../route.ts';
import { api } from '../session.ts';
import { useLoaded } from '../use-loaded.ts';
import { ClaimPreview } from './claim-preview.tsx';
import { useDryRun } from './use-dry-run.ts';

/** The claim of a signed order: everything is taken from it, and the decision is shown before anything is sent. */
export function OrderClaim({ network, id }: { network: string; id: string }) {
  const loaded = useLoaded(`${network} ${id} ${useLanguage()}`, () =>
    api.get('/v1/networks/{network}/work-orders/{order}', { params: { path: { network, order: id } } }),
  );
  if (loaded.status === 'loading') return <LoadingRows />;
  if (loaded.status === 'failed') {
    return (
      <div class="alone">
        <ProblemNotice error={loaded.error} retry={loaded.retry} />
      </div>
    );
  }
  return <ClaimOfOrder network={network} order={loaded.value} />;
}

function ClaimOfOrder({ network, order }: { network: string; order: WorkOrder }) {
  const say = useSay();
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const path = { network, order: order.id };
  const run = useDryRun(`${order.id} ${order.version}`, async () => {
    const params = { path, query: { dryRun: 'true' } } as const;
    const answer = await api.post('/v1/networks/{network}/work-orders/{order}/claim', { params, body: {} });
    if (!('dryRun' in answer)) throw new TypeError('a dry run was answered with a claim');
    return answer;
  });
  const submit = async () => {
    setBusy(true);
    setError(null);
    try {
      const made = await api.post('/v1/networks/{network}/work-orders/{order}/claim', {
        params: { path },
        // An order is claimed once: its own id is the key of every try.
        headers: { 'Idempotency-Key': `claim-of-${order.id}` },
        body: {},
      });
      if ('id' in made) goTo(formatClaims({ ...ALL_CLAIMS, network }, made.id));
    } catch (caught) {
      setError(caught);
    }
    setBusy(false);
  };
  return (
    <div class="screen new-claim">
      <header class="screen-head">
        <a class="icon-button" href={formatPlace('orders', { id: order.id, network })}>
          <Icon name="back" />
          <span class="unseen">{say('order.title')}</span>
        </a>
        <h1>{say('new_claim.from_order', { number: order.number })}</h1>
        <p class="screen-summary">{say('new_claim.from_order.detail')}</p>
      </header>
      <div class="new-claim-parts">
        <div class="new-claim-form">
          <section class="tile">
            <h2 class="tile-head">
              {order.symptom.text} <span class="tile-aside">{order.unit.model}</span>
            </h2>
            <p class="quiet">{say('claims.serial', { serial: order.unit.serial })}</p>
          </section>
          <OrderWork network={network} order={order} canWrite={false} changed={() => {}} />
          <footer class="new-claim-foot">
            {error !== null && <ProblemNotice error={error} />}
            <div class="verbs">
              <button
                type="button"
                class="button primary"
                disabled={isBusy || run.status !== 'decided'}
                onClick={submit}
              >
                {isBusy ? say('verb.busy') : say('new_claim.submit')}
              </button>
            </div>
          </footer>
        </div>
        <div class="new-claim-side">
          <ClaimPreview run={run} />
        </div>
      </div>
    </div>
  );
}
