import { ClientsScreen } from '../clients/clients-screen.tsx';
import type { Session } from '../kept-session.ts';
import type { PlaceRoute } from '../route.ts';
import { UsersScreen } from '../users/users-screen.tsx';
import { WebhooksScreen } from '../webhooks/webhooks-screen.tsx';
import type { Setting } from './settings.ts';

const SCREENS = { users: UsersScreen, clients: ClientsScreen, webhooks: WebhooksScreen };

interface SettingsScreensProps {
  session: Session;
  shown: PlaceRoute & { readonly screen: Setting };
}

/** All of the settings: they come together, so that going from one to another takes no time. */
export function SettingsScreens({ session, shown }: SettingsScreensProps) {
  const Screen = SCREENS[shown.screen];
  return <Screen session={session} shown={shown} />;
}
