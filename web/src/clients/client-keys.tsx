import { Day } from '../components/day.tsx';
import { Moment } from '../components/moment.tsx';
import { Verb } from '../components/verb.tsx';
import { useSay } from '../language.ts';
import { api } from '../session.ts';
import type { ApiClient } from './client.ts';
import { readKeys } from './read-keys.ts';

const LIVE_KEYS = 4;

/** For systems that share no secret with us: the public halves of what they sign with. */
export function ClientKeys({ client: { clientId, keys }, changed }: { client: ApiClient; changed: () => void }) {
  const say = useSay();
  return (
    <section>
      <h3>{say('client.keys')}</h3>
      <p class="quiet">{say('client.keys.detail')}</p>
      <ul class="proofs">
        {keys.map(({ kid, algorithm, createdAt, lastUsedOn }) => (
          <li key={kid} data-key={kid}>
            <span>
              <span class="proof-name">
                <code>{kid}</code> · {algorithm}
              </span>
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
              detail={say('client.key.end.detail')}
              run={async () => {
                const params = { path: { client: clientId, kid } };
                await api.post('/v1/api-clients/{client}/keys/{kid}/revoke', { params });
                changed();
              }}
            />
          </li>
        ))}
      </ul>
      {keys.length < LIVE_KEYS && (
        <Verb
          text={say('client.key.add')}
          detail={say('client.key.add.detail')}
          fields={[
            {
              name: 'jwk',
              label: say('client.key.jwk'),
              type: 'long',
              check: (text) => {
                const read = readKeys(text);
                return read.kind === 'keys' ? null : say(`client.key.${read.kind}`);
              },
            },
          ]}
          run={async ({ jwk = '' }) => {
            const read = readKeys(jwk);
            if (read.kind !== 'keys') return;
            const params = { path: { client: clientId } };
            await api.post('/v1/api-clients/{client}/keys', { params, body: { keys: read.keys } });
            changed();
          }}
        />
      )}
    </section>
  );
}
