import { Day } from '../components/day.tsx';
import { Moment } from '../components/moment.tsx';
import { Verb } from '../components/verb.tsx';
import { useSay } from '../language.ts';
import { api } from '../session.ts';
import type { ApiClient } from './client.ts';

/** Of one client at the same time: the old and the new one while they are changed. */
const LIVE_SECRETS = 2;
/** The end of an id tells two of them apart at a glance. */
const ENDING = 6;

interface ClientSecretsProps {
  client: ApiClient;
  made: (secret: string) => void;
  changed: () => void;
}

/** Changed over without a gap: a second one is made, the first is ended when nothing uses it any more. */
export function ClientSecrets({ client, made, changed }: ClientSecretsProps) {
  const say = useSay();
  const { clientId, secrets, keys } = client;
  const isOnly = secrets.length === 1 && keys.length === 0;
  return (
    <section>
      <h3>{say('client.secrets')}</h3>
      {secrets.length === 0 && <p class="quiet">{say('client.secrets.none')}</p>}
      <ul class="proofs">
        {secrets.map(({ id, createdAt, lastUsedOn }) => (
          <li key={id} data-secret={id}>
            <span>
              <span class="proof-name">{say('client.secret.of', { ending: id.slice(-ENDING) })}</span>
              <span class="quiet">
                {say('client.secret.made')} <Moment of={createdAt} /> ·{' '}
                {lastUsedOn === null ? (
                  say('client.secret.unused')
                ) : (
                  <>
                    {say('client.secret.used')} <Day of={lastUsedOn} />
                  </>
                )}
              </span>
            </span>
            <Verb
              text={say('client.secret.end')}
              tone="danger"
              detail={say(isOnly ? 'client.secret.end.last' : 'client.secret.end.detail')}
              run={async () => {
                const params = { path: { client: clientId, id } };
                await api.post('/v1/api-clients/{client}/secrets/{id}/revoke', { params });
                changed();
              }}
            />
          </li>
        ))}
      </ul>
      {secrets.length >= LIVE_SECRETS ? (
        <p class="quiet">{say('client.secret.full')}</p>
      ) : (
        <>
          <p class="quiet">{secrets.length > 0 && say('client.secret.rotate')}</p>
          <Verb
            text={say(secrets.length === 0 ? 'client.secret.add.first' : 'client.secret.add')}
            run={async () => {
              const params = { path: { client: clientId } };
              const { clientSecret } = await api.post('/v1/api-clients/{client}/secrets', { params });
              made(clientSecret);
            }}
          />
        </>
      )}
    </section>
  );
}
