import { createStore, useStore } from './store.ts';

export const CLAIM_STATES = [
  'submitted',
  'in_review',
  'approved',
  'partly_approved',
  'rejected',
  'needs_info',
  'appealed',
  'withdrawn',
  'reversed',
] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

/** In which order people look at what waits for them; the riskiest first unless told otherwise. */
export const QUEUE_ORDERS = ['risk', 'amount', 'age'] as const;

/** What a list shows. It stands in the address, so that a link shows a colleague the same. */
export interface ClaimFilters {
  readonly network: string | null;
  readonly state: ClaimState | null;
  /** Of the queue alone. */
  readonly sort: (typeof QUEUE_ORDERS)[number] | null;
  /** The page; null is the newest. */
  readonly cursor: string | null;
}

/** Screens whose address is a name, perhaps one thing of it, and what is shown of the list. */
export const PLACES = [
  'today',
  'desk',
  'orders',
  'statements',
  'partners',
  'onboarding',
  'agreements',
  'policies',
  'simulations',
  'approvals',
  'products',
  'users',
  'clients',
  'webhooks',
  'recoveries',
  'goodwill',
  'follow-ups',
  'remedies',
] as const;
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

/** What the history shows; days are those of the reader, both inclusive. */
export interface AuditFilters {
  readonly actor: string | null;
  readonly subject: string | null;
  readonly action: string | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly cursor: string | null;
}

const AUDIT_FILTERS = ['actor', 'subject', 'action', 'from', 'until', 'cursor'] as const;

export const ALL_HISTORY: AuditFilters = {
  actor: null,
  subject: null,
  action: null,
  from: null,
  until: null,
  cursor: null,
};

export type Route =
  | { readonly screen: 'sign-in' | 'forgot' | 'account' }
  /** A link that came by mail. */
  | { readonly screen: 'accept' | 'reset'; readonly tenant: string; readonly token: string }
  | PlaceRoute
  /** A claim that is being written: anew, or from a signed order. */
  | { readonly screen: 'new-claim'; readonly network: string | null; readonly order: string | null }
  /** `subject` is the thing whose story is open. */
  | { readonly screen: 'audit'; readonly subject: string | null; readonly filters: AuditFilters }
  | { readonly screen: 'claims'; readonly claim: string | null; readonly filters: ClaimFilters }
  | { readonly screen: 'unknown' };

export const ALL_CLAIMS: ClaimFilters = { network: null, state: null, sort: null, cursor: null };

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
    return { screen: place, id: readName(claim), network, show, cursor };
  }
  if (screen === 'new-claim' && claim === undefined)
    return { screen, network: query.get('network'), order: query.get('order') };
  if (screen === 'audit') {
    const asked = AUDIT_FILTERS.map((name) => [name, query.get(name) || null] as const);
    return { screen, subject: readName(claim), filters: { ...ALL_HISTORY, ...Object.fromEntries(asked) } };
  }
  if (screen !== 'claims') return { screen: 'unknown' };
  const filters = {
    network: query.get('network'),
    state: CLAIM_STATES.find((state) => state === query.get('state')) ?? null,
    sort: QUEUE_ORDERS.find((order) => order === query.get('sort')) ?? null,
    cursor: query.get('cursor'),
  };
  return { screen, claim: claim || null, filters };
}

export function formatClaims(filters: ClaimFilters, claim: string | null = null): string {
  const query = new URLSearchParams();
  for (const name of ['network', 'state', 'sort', 'cursor'] as const) {
    const value = filters[name];
    if (value !== null) query.set(name, value);
  }
  const search = query.size === 0 ? '' : `?${query}`;
  return `#/claims${claim === null ? '' : `/${claim}`}${search}`;
}

/** The history, perhaps with the story of one thing beside it. */
export function formatAudit(filters: Partial<AuditFilters>, subject: string | null = null): string {
  const query = new URLSearchParams();
  for (const name of AUDIT_FILTERS) {
    const value = filters[name] ?? null;
    if (value !== null) query.set(name, value);
  }
  const search = query.size === 0 ? '' : `?${query}`;
  return `#/audit${subject === null ? '' : `/${encodeURIComponent(subject)}`}${search}`;
}

export function formatNewClaim(network: string | null, order: string | null = null): string {
  const query = new URLSearchParams();
  if (network !== null) query.set('network', network);
  if (order !== null) query.set('order', order);
  return `#/new-claim${query.size === 0 ? '' : `?${query}`}`;
}

/** Names of things may hold a slash. */
function readName(part: string | undefined): string | null {
  try {
    return decodeURIComponent(part ?? '') || null;
  } catch {
    return null;
  }
}

/** An address of a screen; what is left out is not said. */
export function formatPlace(screen: Place, shown: Partial<Omit<PlaceRoute, 'screen'>> = {}): string {
  const query = new URLSearchParams();
  for (const name of ['network', 'show', 'cursor'] as const) {
    const value = shown[name] ?? null;
    if (value !== null) query.set(name, value);
  }
  const search = query.size === 0 ? '' : `?${query}`;
  return `#/${screen}${shown.id ? `/${encodeURIComponent(shown.id)}` : ''}${search}`;
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
