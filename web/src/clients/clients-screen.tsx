import { useState } from 'preact/hooks';
import { BlankState } from '../components/blank-state.tsx';
import type { Session } from '../kept-session.ts';
import { useSay } from '../language.ts';
import { formatPlace, goTo, type PlaceRoute } from '../route.ts';
import { api } from '../session.ts';
import { SettingsList } from '../settings/settings-list.tsx';
import { useKey } from '../use-key.ts';
import { useLoaded } from '../use-loaded.ts';
import { ClientForm } from './client-form.tsx';
import { ClientPanel } from './client-panel.tsx';
import { ClientTable } from './client-table.tsx';

const PAGE_SIZE = 50;
/** In the place of an id: the form for another one. */
const NEW = 'new';

/** A secret that was made just now: it is in one answer, and shown until it is kept. */
export interface FreshSecret {
  readonly clientId: string;
  readonly secret: string;
}

/** What the own systems of a tenant sign in with. */
export function ClientsScreen({ session, shown }: { session: Session; shown: PlaceRoute }) {
  const say = useSay();
  const [turn, setTurn] = useState(0);
  const [fresh, setFresh] = useState<FreshSecret | null>(null);
  const loaded = useLoaded(
    `clients ${session.tenant.slug} ${shown.cursor}`,
    () => {
      const { cursor } = shown;
      const query = { limit: PAGE_SIZE, ...(cursor !== null && { cursor }) };
      return api.get('/v1/api-clients', { params: { query } });
    },
    turn,
  );
  const changed = () => setTurn((count) => count + 1);
  const toNew = formatPlace('clients', { id: NEW });
  useKey(shown.id === NEW ? null : 'n', () => goTo(toNew));
  const made = (secret: FreshSecret) => {
    setFresh(secret);
    changed();
  };
  return (
    <SettingsList
      screen="clients"
      shown={shown}
      title={say('clients.title')}
      lead={say('clients.lead')}
      head={
        <>
          <a class="link head-last" href="/docs">
            {say('clients.reference')}
          </a>
          <a class="button primary head-last" href={toNew}>
            {say('clients.new')} <kbd>N</kbd>
          </a>
        </>
      }
      loaded={loaded}
      idOf={({ clientId }) => clientId}
      empty={
        <BlankState title={say('clients.empty')} detail={say('clients.empty.detail')}>
          <a class="button primary" href={toNew}>
            {say('clients.new')}
          </a>
        </BlankState>
      }
      table={(items) => (
        <ClientTable items={items} openId={shown.id} at={(id) => formatPlace('clients', { ...shown, id })} />
      )}
      panel={(id, beside) =>
        id === NEW ? (
          <ClientForm
            session={session}
            beside={beside}
            made={(secret) => {
              made(secret);
              goTo(formatPlace('clients', { id: secret.clientId }));
            }}
          />
        ) : (
          <ClientPanel
            key={id}
            id={id}
            beside={beside}
            secret={fresh?.clientId === id ? fresh.secret : null}
            made={(secret) => made({ clientId: id, secret })}
            kept={() => setFresh(null)}
            changed={changed}
          />
        )
      }
    />
  );
}
