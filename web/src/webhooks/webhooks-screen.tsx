import { useState } from 'preact/hooks';
import { BlankState } from '../components/blank-state.tsx';
import type { Session } from '../kept-session.ts';
import { useSay } from '../language.ts';
import { formatPlace, goTo, type PlaceRoute } from '../route.ts';
import { api } from '../session.ts';
import { SettingsList } from '../settings/settings-list.tsx';
import { useKey } from '../use-key.ts';
import { useLoaded } from '../use-loaded.ts';
import { NewWebhook } from './new-webhook.tsx';
import { WebhookPanel } from './webhook-panel.tsx';
import { WebhookTable } from './webhook-table.tsx';

/** In the place of an id: the form for another one. */
const NEW = 'new';

/** Where the tenant's own systems hear what happens. */
export function WebhooksScreen({ session, shown }: { session: Session; shown: PlaceRoute }) {
  const say = useSay();
  const [turn, setTurn] = useState(0);
  const [fresh, setFresh] = useState<{ readonly id: string; readonly secret: string } | null>(null);
  const loaded = useLoaded(`webhooks ${session.tenant.slug}`, () => api.get('/v1/webhooks'), turn);
  const changed = () => setTurn((count) => count + 1);
  const toNew = formatPlace('webhooks', { id: NEW });
  useKey(shown.id === NEW ? null : 'n', () => goTo(toNew));
  const made = (id: string, secret: string) => {
    setFresh({ id, secret });
    changed();
  };
  return (
    <SettingsList
      screen="webhooks"
      shown={shown}
      title={say('webhooks.title')}
      lead={say('webhooks.lead')}
      head={
        <a class="button primary head-last" href={toNew}>
          {say('webhooks.new')} <kbd>N</kbd>
        </a>
      }
      loaded={loaded}
      idOf={({ id }) => id}
      empty={
        <BlankState title={say('webhooks.empty')} detail={say('webhooks.empty.detail')}>
          <a class="button primary" href={toNew}>
            {say('webhooks.new')}
          </a>
        </BlankState>
      }
      table={(items) => <WebhookTable items={items} openId={shown.id} />}
      panel={(id, beside) =>
        id === NEW ? (
          <NewWebhook
            beside={beside}
            made={(webhook, secret) => {
              made(webhook, secret);
              goTo(formatPlace('webhooks', { id: webhook }));
            }}
          />
        ) : (
          <WebhookPanel
            key={id}
            id={id}
            shown={shown}
            beside={beside}
            secret={fresh?.id === id ? fresh.secret : null}
            made={(secret) => made(id, secret)}
            kept={() => setFresh(null)}
            changed={changed}
          />
        )
      }
    />
  );
}
