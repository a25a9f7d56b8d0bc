import type { Answer } from '@aftercare/client/sdk';
import { Moment } from '../components/moment.tsx';
import { Verb } from '../components/verb.tsx';
import { useSay } from '../language.ts';
import { api } from '../session.ts';

type ListedSession = Answer<'get', '/v1/sessions'>['items'][number];

/** Where this person is signed in. Ending one makes every token old; this console gets a new one by itself. */
export function SessionsTile({ sessions, changed }: { sessions: readonly ListedSession[]; changed: () => void }) {
  const say = useSay();
  return (
    <section class="tile">
      <h2 class="tile-head">{say('account.sessions')}</h2>
      <ul class="account-list">
        {sessions.map(({ id, userAgent, lastUsedAt, isCurrent }) => (
          <li key={id} data-session={id}>
            <span>
              {userAgent ?? say('account.sessions.unknown')}{' '}
              <span class="quiet">
                <Moment of={lastUsedAt} />
              </span>
            </span>
            {isCurrent ? (
              <span class="quiet">{say('account.sessions.this')}</span>
            ) : (
              <Verb
                text={say('account.sessions.revoke')}
                run={async () => {
                  await api.post('/v1/sessions/{session}/revoke', {
                    params: { path: { session: id } },
                  });
                  changed();
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {sessions.some(({ isCurrent }) => !isCurrent) && (
        <Verb
          text={say('account.sessions.revoke_others')}
          run={async () => {
            await api.post('/v1/sessions/revoke-others');
            changed();
          }}
        />
      )}
    </section>
  );
}
