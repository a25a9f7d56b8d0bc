import type { PlaceRoute, Route } from '../route.ts';

/** What a tenant sets up for itself, in the order of its tabs. */
export const SETTINGS = [
  { screen: 'users', permission: 'users:manage', title: 'users.title' },
  { screen: 'clients', permission: 'clients:manage', title: 'clients.title' },
  { screen: 'webhooks', permission: 'webhooks:manage', title: 'webhooks.title' },
] as const;
export type Setting = (typeof SETTINGS)[number]['screen'];

export function isSetting(route: Route): route is PlaceRoute & { readonly screen: Setting } {
  return SETTINGS.some(({ screen }) => screen === route.screen);
}
