import { useState } from 'preact/hooks';
import { Verb } from '../components/verb.tsx';
import { useSay } from '../language.ts';
import { api } from '../session.ts';

export function PasswordTile({ changed }: { changed: () => void }) {
  const say = useSay();
  const [isChanged, setChanged] = useState(false);
  return (
    <section class="tile">
      <h2 class="tile-head">{say('account.password')}</h2>
      <p class="soft" role="status">
        {say(isChanged ? 'account.password.changed' : 'account.password.detail')}
      </p>
      <Verb
        text={say('account.password.change')}
        fields={[
          { name: 'password', label: say('account.password.present'), type: 'password' },
          { name: 'newPassword', label: say('accept.password'), type: 'new-password' },
        ]}
        detail={say('accept.password.hint')}
        run={async ({ password = '', newPassword = '' }) => {
          await api.post('/v1/account/password', { body: { password, newPassword } });
          setChanged(true);
          changed();
        }}
      />
    </section>
  );
}
