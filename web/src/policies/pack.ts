import type { ShownNetwork } from '../networks.ts';
import { api } from '../session.ts';
import { type Loaded, useLoaded } from '../use-loaded.ts';
import type { Content } from './policy.ts';
import type { Segment } from './policy-kinds.ts';

export interface Pack {
  readonly id: string;
  readonly effectiveFrom: string;
  readonly rules: readonly Content[];
}

/** The packs that are shipped, where terms are written or read by whoever may correct them; none elsewhere. */
export function usePacks({ slug, isOwn }: ShownNetwork, segment: Segment): Loaded<readonly Pack[]> {
  const isAsked = isOwn && segment === 'warranty-terms';
  return useLoaded(isAsked ? slug : '', () => (isAsked ? loadPacks(slug) : Promise.resolve([])));
}

async function loadPacks(network: string): Promise<readonly Pack[]> {
  const { items } = await api.get('/v1/networks/{network}/statutory-packs', { params: { path: { network } } });
  return items;
}
