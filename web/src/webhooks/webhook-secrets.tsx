import { Moment } from '../components/moment.tsx';
import { Verb } from '../components/verb.tsx';
import { useSay } from '../language.ts';
import { api } from '../session.ts';
import type { OpenWebhook } from './webhook.ts';

/** The end of an id tells two of them apart at a glance. */
const ENDING = 6;

interface WebhookSecretsProps {
  webhook: OpenWebhook;
  made: (secret: string) => void;
  changed: () => void;
}

/** With two, every event is signed with both, so that the receiver changes over when it likes. */
export function WebhookSecrets({ webhook: { id: webhook, secrets }, made, changed }: WebhookSecretsProps) {
  const say = useSay();
  const isOnly = secrets.length === 1;
  return (
    <section>
      <h3>{say('webhook.secrets')}</h3>
      <ul class="proofs">
        {secrets.map(({ id, createdAt }) => (
          <li key={id} data-secret={id}>
            <span>
              <span class="proof-name">{say('client.secret.of', { ending: id.slice(-ENDING) })}</span>
              <span class="quiet">
                {say('client.secret.made')} <Moment of={createdAt} />
              </span>
            </span>
            {!isOnly && (
              <Verb
                text={say('client.secret.end')}
                tone="danger"
                detail={say('webhook.secret.end.detail')}
                run={async () => {
                  const params = { path: { webhook, id } };
                  await api.post('/v1/webhooks/{webhook}/secrets/{id}/end', { params });
                  changed();
                }}
              />
            )}
          </li>
        ))}
      </ul>
      <p class="quiet">{say(isOnly ? 'webhook.secrets.rotate' : 'webhook.secrets.both')}</p>
      {isOnly && (
        <Verb
          text={say('client.secret.add')}
          run={async () => {
            const { secret } = await api.post('/v1/webhooks/{webhook}/secrets', { params: { path: { webhook } } });
            made(secret);
          }}
        />
      )}
    </section>
  );
}
