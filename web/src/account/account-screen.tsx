import { useState } from 'preact/hooks';
import { LoadingRows } from '../components/loading-rows.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import type { Session } from '../kept-session.ts';
import { useLanguage, useSay } from '../language.ts';
import { api } from '../session.ts';
import { useLoaded } from '../use-loaded.ts';
import { PasswordTile } from './password-tile.tsx';
import { SecondFactorTile } from './second-factor-tile.tsx';
import { SessionsTile } from './sessions-tile.tsx';

/** What a person can do with the own account: password, second factor, where it is signed in. */
export function AccountScreen({ session }: { session: Session }) {
  const say = useSay();
  const [turn, setTurn] = useState(0);
  const loaded = useLoaded(
    `account ${session.user.id} ${useLanguage()}`,
    async () => {
      const [account, sessions] = await Promise.all([api.get('/v1/account'), api.get('/v1/sessions')]);
      return { account, sessions: sessions.items };
    },
    turn,
  );
  const changed = () => setTurn((count) => count + 1);
  return (
    <>
      <header class="screen-head">
        <h1>{say('account.title')}</h1>
        <span class="screen-summary">
          {session.user.name} · {session.user.email}
        </span>
      </header>
      {loaded.status === 'loading' && <LoadingRows />}
      {loaded.status === 'failed' && (
        <div class="alone">
          <ProblemNotice error={loaded.error} retry={loaded.retry} />
        </div>
      )}
      {loaded.status === 'ready' && (
        <div class="account">
          <SessionsTile sessions={loaded.value.sessions} changed={changed} />
          <SecondFactorTile account={loaded.value.account} changed={changed} />
          <PasswordTile changed={changed} />
        </div>
      )}
    </>
  );
}
