import { Verb } from '../components/verb.tsx';
import { useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import { api } from '../session.ts';
import { useMay } from '../use-may.ts';
import { DispatchVerb } from './dispatch-verb.tsx';
import type { ServiceRequest } from './request.ts';

interface RequestVerbsProps {
  network: ShownNetwork;
  request: ServiceRequest;
  changed: () => void;
}

/** What the desk can do with a request that is not over. */
export function RequestVerbs({ network, request, changed }: RequestVerbsProps) {
  const say = useSay();
  const may = useMay();
  if (request.state === 'done' || request.state === 'cancelled') return null;
  const params = { path: { network: network.slug, request: request.id } };
  const wasReached = request.events.some(({ event }) => event === 'first_contact');
  const last = request.orders.at(-1);
  const isInHand =
    last !== undefined && last.state !== 'offered' && last.state !== 'declined' && last.state !== 'expired';
  return (
    <div class="verbs">
      {!request.customer.phone.includes('•') && (
        <a class="button" href={`tel:${request.customer.phone}`}>
          {say('order.call')}
        </a>
      )}
      {may('service:work') && !wasReached && (
        <Verb
          text={say('desk.reached')}
          run={async () => {
            await api.post('/v1/networks/{network}/service-requests/{request}/first-contact', { params, body: {} });
            changed();
          }}
        />
      )}
      {network.isOwn && may('service:write') && !isInHand && (
        <DispatchVerb network={network.slug} request={request} changed={changed} />
      )}
      {network.isOwn && may('service:write') && (
        <Verb
          text={say('desk.cancel')}
          tone="danger"
          fields={[{ name: 'reason', label: say('verb.reason'), type: 'long' }]}
          run={async ({ reason = '' }) => {
            await api.post('/v1/networks/{network}/service-requests/{request}/cancel', { params, body: { reason } });
            changed();
          }}
        />
      )}
    </div>
  );
}
