import { Moment } from '../components/moment.tsx';
import { useSay } from '../language.ts';
import { formatPlace } from '../route.ts';
import { nameWebhook, type Webhook } from './webhook.ts';
import { WebhookChip } from './webhook-chip.tsx';

export function WebhookTable({ items, openId }: { items: readonly Webhook[]; openId: string | null }) {
  const say = useSay();
  return (
    <table class="rows">
      <thead>
        <tr>
          <th scope="col">{say('webhooks.column.address')}</th>
          <th scope="col">{say('claims.column.state')}</th>
          <th scope="col" class="amount wide-only">
            {say('webhooks.column.events')}
          </th>
          <th scope="col" class="amount">
            {say('webhooks.column.since')}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((webhook) => {
          const { id, url, types, failingSince } = webhook;
          return (
            <tr key={id} class={id === openId ? 'open' : undefined}>
              <th scope="row">
                <a
                  class="row-link"
                  href={formatPlace('webhooks', { id })}
                  data-item={id}
                  aria-current={id === openId ? 'true' : undefined}
                >
                  {nameWebhook(webhook)}
                </a>
                <span class="quiet webhook-url">{url}</span>
              </th>
              <td>
                <WebhookChip webhook={webhook} />
              </td>
              <td class="amount wide-only">{types === null ? say('webhooks.every') : types.length}</td>
              <td class="amount setting-when">
                {failingSince === null ? (
                  <span class="wide-only">—</span>
                ) : (
                  <>
                    <span class="narrow-label">{say('webhooks.column.since')} </span>
                    <Moment of={failingSince} />
                  </>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
