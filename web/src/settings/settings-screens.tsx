import { ClientsScreen } from '../clients/clients-screen.tsx';
import type { Session } from '../kept-session.ts';
import type { PlaceRoute } from '../route.ts';
import { WebhooksScreen } from '../webhooks/webhooks-screen.tsx';

/** All of the settings: they come together, so that going from one to another takes no time. */
export function SettingsScreens({ session, shown }: { session: Session; shown: PlaceRoute }) {
  return shown.screen === 'webhooks' ? (
    <WebhooksScreen session={session} shown={shown} />
  ) : (
    <ClientsScreen session={session} shown={shown} />
  );
}
