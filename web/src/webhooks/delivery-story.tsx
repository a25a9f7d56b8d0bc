import { useState } from 'preact/hooks';
import { CopiedText } from '../components/copied-text.tsx';
import { LoadingRows } from '../components/loading-rows.tsx';
import { Moment } from '../components/moment.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Verb } from '../components/verb.tsx';
import { useSay } from '../language.ts';
import { api } from '../session.ts';
import { useLoaded } from '../use-loaded.ts';
import type { Delivery, OpenWebhook } from './webhook.ts';

const TONES = { pending: 'waiting', delivered: 'passed', failed: 'refused', held: 'neutral' } as const;

interface DeliveryStoryProps {
  webhook: OpenWebhook;
  delivery: Delivery;
  changed: () => void;
}

/** One event on its way: opened, it tells what each attempt met and the bytes that are sent. */
export function DeliveryStory({ webhook, delivery, changed }: DeliveryStoryProps) {
  const [isOpen, setOpen] = useState(false);
  const say = useSay();
  const { event, type, state, createdAt } = delivery;
  return (
    <details
      class="explained delivery"
      data-event={event}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <span class="delivery-name">
          <code>{type}</code>
          <span class="quiet">
            <Moment of={createdAt} />
          </span>
        </span>
        <span class={`tag ${TONES[state]}`}>{say(`delivery.${state}`)}</span>
      </summary>
      {isOpen && <Attempts webhook={webhook} delivery={delivery} changed={changed} />}
    </details>
  );
}

function Attempts({ webhook, delivery, changed }: DeliveryStoryProps) {
  const say = useSay();
  const { event, state, attempts, nextAttemptAt } = delivery;
  const params = { path: { webhook: webhook.id, event } };
  // Another state or attempt is another answer; what is there stays until it comes.
  const loaded = useLoaded(
    `delivery ${event}`,
    () => api.get('/v1/webhooks/{webhook}/deliveries/{event}', { params }),
    `${state} ${attempts}`,
  );
  return (
    <div class="delivery-body">
      {loaded.status === 'loading' && <LoadingRows />}
      {loaded.status === 'failed' && <ProblemNotice error={loaded.error} retry={loaded.retry} />}
      {loaded.status === 'ready' && (
        <>
          {loaded.value.tried.length === 0 ? (
            <p class="quiet">{say('delivery.attempts.none')}</p>
          ) : (
            <ol class="attempts" aria-label={say('delivery.attempts')}>
              {loaded.value.tried.map(({ number, at, durationMs, outcome, status, answer }) => (
                <li key={number}>
                  <p>
                    <b class={outcome === 'delivered' ? 'said-passed' : 'said-refused'}>
                      {say(`outcome_of.${outcome}`)}
                    </b>{' '}
                    {status !== null && <code>{status}</code>}{' '}
                    <span class="quiet">
                      <Moment of={at} /> · {say('delivery.took', { ms: durationMs })}
                    </span>
                  </p>
                  {answer !== null && answer !== '' && (
                    <p class="quiet">
                      {say('delivery.answer')}: <code>{answer}</code>
                    </p>
                  )}
                </li>
              ))}
            </ol>
          )}
          {state === 'pending' && nextAttemptAt !== null && (
            <p class="quiet">
              {say('delivery.next')} <Moment of={nextAttemptAt} />
            </p>
          )}
          <CopiedText label={say('delivery.id')} text={event} />
          <CopiedText label={say('delivery.payload')} text={loaded.value.payload} isBlock />
          {webhook.state === 'active' && (
            <Verb
              text={say('delivery.replay')}
              run={() => api.post('/v1/webhooks/{webhook}/deliveries/{event}/replay', { params }).then(changed)}
            />
          )}
        </>
      )}
    </div>
  );
}
