import { createStore, useStore } from './store.ts';

export const CLAIM_STATES = [
  'in_review',
  'approved',
  'partly_approved',
  'rejected',
  'needs_info',
  'withdrawn',
  'reversed',
] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

/** What a list shows. It stands in the address, so that a link shows a colleague the same. */
export interface ClaimFilters {
  readonly network: string | null;
  readonly state: ClaimState | null;
  /** The page; null is the newest. */
  readonly cursor: string | null;
}

/** Screens whose address is a name, perhaps one thing of it, and what is shown of the list. */
export const PLACES = ['today', 'desk', 'orders', 'statements', 'partners'] as const;
export type Place = (typeof PLACES)[number];

export interface PlaceRoute {
  readonly screen: Place;
  /** The one thing that is open. */
  readonly id: string | null;
  readonly network: string | null;
  /** A state, or another choice of the list. */
  readonly show: string | null;
  readonly cursor: string | null;
}

export type Route =
  | { readonly screen: 'sign-in' | 'forgot' | 'account' }
  /** A link that came by mail. */
  | { readonly screen: 'accept' | 'reset'; readonly tenant: string; readonly token: string }
  | PlaceRoute
  | { readonly screen: 'claims'; readonly claim: string | null; readonly filters: ClaimFilters }
  | { readonly screen: 'unknown' };

export const ALL_CLAIMS: ClaimFilters = { network: null, state: null, cursor: null };

export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#/, '').split('?');
  const [, screen = '', claim, ...rest] = path.split('/');
  if (rest.length > 0) return { screen: 'unknown' };
  const query = new URLSearchParams(search);
  if (claim === undefined && (screen === 'sign-in' || screen === 'forgot' || screen === 'account')) return { screen };
  if (claim === undefined && (screen === 'accept' || screen === 'reset'))
    return { screen, tenant: query.get('tenant') ?? '', token: query.get('token') ?? '' };
  const place = screen === '' && claim === undefined ? 'today' : PLACES.find((name) => name === screen);
  if (place !== undefined) {
    const [network, show, cursor] = [query.get('network'), query.get('show'), query.get('cursor')];
    return { screen: place, id: claim || null, network, show, cursor };
  }
  if (screen !== 'claims') return { screen: 'unknown' };
  const filters = {
    network: query.get('network'),
    state: CLAIM_STATES.find((state) => state === query.get('state')) ?? null,
    cursor: query.get('cursor'),
  };
  return { screen, claim: claim || null, filters };
}

export function formatClaims(filters: ClaimFilters, claim: string | null = null): string {
  const query = new URLSearchParams();
  for (const name of ['network', 'state', 'cursor'] as const) {
    const value = filters[name];
    if (value !== null) query.set(name, value);
  }
  const search = query.size === 0 ? '' : `?${query}`;
  return `#/claims${claim === null ? '' : `/${claim}`}${search}`;
}

/** An address of a screen; what is left out is not said. */
export function formatPlace(screen: Place, shown: Partial<Omit<PlaceRoute, 'screen'>> = {}): string {
  const query = new URLSearchParams();
  for (const name of ['network', 'show', 'cursor'] as const) {
    const value = shown[name] ?? null;
    if (value !== null) query.set(name, value);
  }
  const search = query.size === 0 ? '' : `?${query}`;
  return `#/${screen}${shown.id ? `/${shown.id}` : ''}${search}`;
}

const route = createStore(parseRoute(location.hash));
addEventListener('hashchange', () => route.set(parseRoute(location.hash)));

export function useRoute(): Route {
  return useStore(route);
}

export function goTo(hash: string): void {
  location.hash = hash;
}

/** As `goTo`, but the way back leads past the present place. */
export function moveOnTo(hash: string): void {
  location.replace(hash);
}
