import { useSay } from '../language.ts';
import type { ApiClient } from './client.ts';

/** How many secrets and keys a client can prove itself by now. */
export function useProofs(): (client: ApiClient) => string {
  const say = useSay();
  return ({ secrets, keys }) =>
    [
      secrets.length === 1 ? say('client.secrets.one') : say('client.secrets.count', { count: secrets.length }),
      ...(keys.length === 0
        ? []
        : [keys.length === 1 ? say('client.keys.one') : say('client.keys.count', { count: keys.length })]),
    ].join(' · ');
}
