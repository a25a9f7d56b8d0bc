import { Verb } from '../components/verb.tsx';
import type { WorkOrder } from '../desk/request.ts';
import { useSay } from '../language.ts';
import { formatNewClaim } from '../route.ts';
import { api } from '../session.ts';
import { useMay } from '../use-may.ts';
import { ScheduleVerb } from './schedule-verb.tsx';

interface OrderActionsProps {
  network: string;
  order: WorkOrder;
  changed: () => void;
}

type State = WorkOrder['state'];
const among = (state: State, ...states: State[]) => states.includes(state);

/** The next step under the thumb, the others beside it. What the order does not allow now is not there. */
export function OrderActions({ network, order, changed }: OrderActionsProps) {
  const say = useSay();
  const may = useMay();
  const { state } = order;
  const params = { path: { network, order: order.id } };
  const then = (done: Promise<unknown>) => done.then(changed);
  const isBefore = among(state, 'accepted', 'scheduled', 'on_the_way');
  const isUnderWay = isBefore || among(state, 'on_site', 'taken_in');
  return (
    <footer class="sheet-foot">
      {state === 'offered' && (
        <>
          <Verb
            text={say('order.accept')}
            tone="primary"
            run={() => then(api.post('/v1/networks/{network}/work-orders/{order}/accept', { params, body: {} }))}
          />
          <Verb
            text={say('order.decline')}
            fields={[{ name: 'reason', label: say('verb.reason') }]}
            run={({ reason = '' }) =>
              then(api.post('/v1/networks/{network}/work-orders/{order}/decline', { params, body: { reason } }))
            }
          />
        </>
      )}
      {among(state, 'accepted', 'scheduled') && <ScheduleVerb network={network} order={order} changed={changed} />}
      {among(state, 'accepted', 'scheduled') && (
        <Verb
          text={say('order.depart')}
          run={() => then(api.post('/v1/networks/{network}/work-orders/{order}/depart', { params, body: {} }))}
        />
      )}
      {isBefore && (
        <Verb
          text={say('order.check_in')}
          tone={state === 'accepted' ? 'plain' : 'primary'}
          run={() => then(api.post('/v1/networks/{network}/work-orders/{order}/check-in', { params, body: {} }))}
        />
      )}
      {among(state, 'on_site', 'taken_in') && order.report !== null && (
        <Verb
          text={say('order.complete')}
          tone="primary"
          run={() => then(api.post('/v1/networks/{network}/work-orders/{order}/complete', { params, body: {} }))}
        />
      )}
      {among(state, 'waiting_parts', 'waiting_customer') && (
        <Verb
          text={say('order.resume')}
          tone="primary"
          run={() => then(api.post('/v1/networks/{network}/work-orders/{order}/resume', { params, body: {} }))}
        />
      )}
      {state === 'repaired' && (
        <Verb
          text={say('order.sign')}
          tone="primary"
          detail={say('order.sign.detail')}
          fields={[{ name: 'name', label: say('order.sign.name') }]}
          run={({ name = '' }) =>
            then(api.post('/v1/networks/{network}/work-orders/{order}/sign', { params, body: { name } }))
          }
        />
      )}
      {among(state, 'signed', 'closed') && order.missing.length === 0 && may('claims:write') && (
        <a class="button primary" href={formatNewClaim(network, order.id)}>
          {say('order.claim')}
        </a>
      )}
      {state === 'signed' && (
        <Verb
          text={say('order.close')}
          run={() => then(api.post('/v1/networks/{network}/work-orders/{order}/close', { params, body: {} }))}
        />
      )}
      {isUnderWay && (
        <Verb
          text={say('order.wait')}
          fields={[
            {
              name: 'for',
              label: say('order.wait.for'),
              type: 'choice',
              choices: (['customer', 'parts'] as const).map((value) => ({ value, text: say(`order.wait.${value}`) })),
            },
          ]}
          run={(answers) =>
            then(
              api.post('/v1/networks/{network}/work-orders/{order}/wait', {
                params,
                body: { for: answers.for === 'parts' ? 'parts' : 'customer' },
              }),
            )
          }
        />
      )}
    </footer>
  );
}
