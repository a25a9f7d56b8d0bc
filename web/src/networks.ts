import type { Session } from './kept-session.ts';
import { api } from './session.ts';

/** What a screen shows of a network: whose it is decides what makes sense. */
export interface ShownNetwork {
  readonly slug: string;
  readonly name: string;
  readonly isOwn: boolean;
  /** Whoever looks is a distributor in it. */
  readonly isOfDistributor: boolean;
  /** The membership of whoever looks; null for the manufacturer itself. */
  readonly membership: string | null;
}

/** A manufacturer has its own network; everyone else has those it belongs to. */
export async function loadNetworks({ tenant }: Session): Promise<ShownNetwork[]> {
  if (tenant.kind === 'manufacturer') {
    return [{ slug: tenant.slug, name: tenant.name, isOwn: true, isOfDistributor: false, membership: null }];
  }
  const { items } = await api.get('/v1/networks');
  return items
    .filter(({ state }) => state !== 'applied' && state !== 'declined')
    .map(({ network, name, membership }) => ({
      slug: network,
      name,
      isOwn: false,
      isOfDistributor: tenant.kind === 'distributor',
      membership,
    }));
}
