import type { Answer } from '@aftercare/client/sdk';

export type ApiClient = Answer<'get', '/v1/api-clients'>['items'][number];

/** The last day on which anything that still works was used; null when nothing was. */
export function findLastUse({ secrets, keys }: ApiClient): string | null {
  const days = [...secrets, ...keys].flatMap(({ lastUsedOn }) => lastUsedOn ?? []);
  return days.toSorted().at(-1) ?? null;
}
