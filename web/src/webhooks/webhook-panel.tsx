import { useState } from 'preact/hooks';
import { CopiedText } from '../components/copied-text.tsx';
import { LoadingRows } from '../components/loading-rows.tsx';
import { Moment } from '../components/moment.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Verb } from '../components/verb.tsx';
import { useSay } from '../language.ts';
import { formatAudit, type PlaceRoute } from '../route.ts';
import { api } from '../session.ts';
import type { BesideList } from '../settings/settings-list.tsx';
import { SettingsPanel } from '../settings/settings-panel.tsx';
import { ShownOnce } from '../settings/shown-once.tsx';
import { useLoaded } from '../use-loaded.ts';
import { useMay } from '../use-may.ts';
import { ChangeWebhook } from './change-webhook.tsx';
import { DeliveryLog } from './delivery-log.tsx';
import { nameWebhook } from './webhook.ts';
import { WebhookChip } from './webhook-chip.tsx';
import { WebhookSecrets } from './webhook-secrets.tsx';
import { WebhookTrouble } from './webhook-trouble.tsx';

interface WebhookPanelProps {
  id: string;
  shown: PlaceRoute;
  beside: BesideList;
  /** The one that was made just now. */
  secret: string | null;
  made: (secret: string) => void;
  kept: () => void;
  changed: () => void;
}

/** One webhook: whether events reach it, what it hears, its secrets, and each delivery. */
export function WebhookPanel({ id, shown, beside, secret, made, kept, changed }: WebhookPanelProps) {
  const say = useSay();
  const may = useMay();
  const [turn, setTurn] = useState(0);
  const [isChanging, setChanging] = useState(false);
  const params = { path: { webhook: id } };
  const loaded = useLoaded(
    `webhook ${id}`,
    async () => {
      const { body, headers } = await api.request('get', '/v1/webhooks/{webhook}', { params });
      return { webhook: body, etag: headers.get('ETag') ?? '' };
    },
    turn,
  );
  const again = () => {
    setTurn((count) => count + 1);
    changed();
  };
  const webhook = loaded.status === 'ready' ? loaded.value.webhook : null;
  const isActive = webhook?.state === 'active';
  return (
    <SettingsPanel
      id={id}
      title={webhook === null ? say('webhooks.column.address') : nameWebhook(webhook)}
      back={say('webhook.back')}
      chips={webhook !== null && <WebhookChip webhook={webhook} />}
      beside={beside}
      foot={
        webhook !== null && (
          <Verb
            text={say('webhook.delete')}
            tone="danger"
            detail={say('webhook.delete.detail')}
            run={async () => {
              await api.delete('/v1/webhooks/{webhook}', { params });
              kept();
              changed();
              beside.close();
            }}
          />
        )
      }
    >
      {loaded.status === 'loading' && <LoadingRows />}
      {loaded.status === 'failed' && <ProblemNotice error={loaded.error} retry={loaded.retry} />}
      {loaded.status === 'ready' && webhook !== null && (
        <>
          {secret !== null && (
            <ShownOnce key={secret} title={say('webhook.fresh')} detail={say('webhook.fresh.detail')} kept={kept}>
              <CopiedText label={say('client.fresh.secret')} text={secret} />
            </ShownOnce>
          )}
          <WebhookTrouble webhook={webhook} />
          {isChanging ? (
            <ChangeWebhook
              webhook={webhook}
              etag={loaded.value.etag}
              changed={again}
              leave={() => setChanging(false)}
            />
          ) : (
            <>
              <dl class="facts">
                <dt>{say('webhook.url')}</dt>
                <dd>{webhook.url}</dd>
                <dt>{say('webhook.events')}</dt>
                <dd>
                  {webhook.types === null
                    ? say('webhook.events.every')
                    : webhook.types.map((type) => (
                        <code class="scope" key={type}>
                          {type}
                        </code>
                      ))}
                </dd>
                <dt>{say('webhook.made')}</dt>
                <dd>
                  <Moment of={webhook.createdAt} />
                </dd>
              </dl>
              <div class="verbs file-verbs">
                {isActive ? (
                  <Verb
                    text={say('webhook.disable')}
                    detail={say('webhook.disable.detail')}
                    run={() => api.post('/v1/webhooks/{webhook}/disable', { params }).then(again)}
                  />
                ) : (
                  <Verb
                    text={say('webhook.enable')}
                    tone="primary"
                    run={() => api.post('/v1/webhooks/{webhook}/enable', { params }).then(again)}
                  />
                )}
                <button type="button" class="button" onClick={() => setChanging(true)}>
                  {say('webhook.change')}
                </button>
              </div>
            </>
          )}
          <DeliveryLog webhook={webhook} shown={shown} turn={turn} />
          <WebhookSecrets
            webhook={webhook}
            made={(text) => {
              made(text);
              again();
            }}
            changed={again}
          />
          {may('audit:read') && (
            <p>
              <a class="link" href={formatAudit({}, id)}>
                {say('audit.history')}
              </a>
            </p>
          )}
        </>
      )}
    </SettingsPanel>
  );
}
