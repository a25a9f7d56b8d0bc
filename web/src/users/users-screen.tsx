import { useState } from 'preact/hooks';
import { BlankState } from '../components/blank-state.tsx';
import type { Session } from '../kept-session.ts';
import { useSay } from '../language.ts';
import { formatPlace, goTo, type PlaceRoute } from '../route.ts';
import { api } from '../session.ts';
import { SettingsList } from '../settings/settings-list.tsx';
import { useKey } from '../use-key.ts';
import { useLoaded } from '../use-loaded.ts';
import { InviteForm } from './invite-form.tsx';
import { UserPanel } from './user-panel.tsx';
import { UserTable } from './user-table.tsx';

const PAGE_SIZE = 50;
/** In the place of an id: the form for another one. */
const NEW = 'new';

/** Who signs in, and what each may do. */
export function UsersScreen({ session, shown }: { session: Session; shown: PlaceRoute }) {
  const say = useSay();
  const [turn, setTurn] = useState(0);
  const [fresh, setFresh] = useState<{ readonly id: string; readonly token: string } | null>(null);
  const loaded = useLoaded(
    `users ${session.tenant.slug} ${shown.cursor}`,
    () => {
      const { cursor } = shown;
      const query = { limit: PAGE_SIZE, ...(cursor !== null && { cursor }) };
      return api.get('/v1/users', { params: { query } });
    },
    turn,
  );
  const changed = () => setTurn((count) => count + 1);
  const toNew = formatPlace('users', { id: NEW });
  useKey(shown.id === NEW ? null : 'n', () => goTo(toNew));
  const invited = (id: string, token: string | null) => {
    setFresh(token === null ? null : { id, token });
    changed();
  };
  return (
    <SettingsList
      screen="users"
      shown={shown}
      title={say('users.title')}
      lead={say('users.lead')}
      head={
        <a class="button primary head-last" href={toNew}>
          {say('users.invite')} <kbd>N</kbd>
        </a>
      }
      loaded={loaded}
      idOf={({ id }) => id}
      empty={<BlankState title={say('users.empty')} detail={say('users.empty.detail')} />}
      table={(items) => <UserTable items={items} shown={shown} me={session.user.id} />}
      panel={(id, beside) =>
        id === NEW ? (
          <InviteForm
            beside={beside}
            invited={(user, token) => {
              invited(user, token);
              goTo(formatPlace('users', { id: user }));
            }}
          />
        ) : (
          <UserPanel
            key={id}
            id={id}
            session={session}
            beside={beside}
            token={fresh?.id === id ? fresh.token : null}
            invited={(token) => invited(id, token)}
            kept={() => setFresh(null)}
            changed={changed}
          />
        )
      }
    />
  );
}
