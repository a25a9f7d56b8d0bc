import type { Answer } from '@aftercare/client/sdk';
import { api } from '../session.ts';

export type Training = Answer<'get', '/v1/networks/{network}/trainings'>['items'][number];

/** The newest of the network; what a technician passed in older ones stands among the certificates. */
const LOOKED_AT = 100;

export interface Attended {
  readonly trainings: readonly Training[];
  /** Members that somebody else at a planned training belongs to. */
  readonly names: ReadonlyMap<string, string>;
}

export async function loadTrainings(network: string, membership: string): Promise<Attended> {
  const { items } = await api.get('/v1/networks/{network}/trainings', {
    params: { path: { network }, query: { limit: LOOKED_AT } },
  });
  const trainings = items.filter(({ attendees }) => attendees.some((attendee) => attendee.membership === membership));
  const planned = trainings.filter(({ state }) => state === 'planned');
  const others = new Set(planned.flatMap(({ attendees }) => attendees.map((attendee) => attendee.membership)));
  others.delete(membership);
  const named = await Promise.all(
    [...others].map(async (id) => {
      const path = { network, membership: id };
      const { legalName } = await api.get('/v1/networks/{network}/memberships/{membership}', { params: { path } });
      return [id, legalName] as const;
    }),
  );
  return { trainings, names: new Map(named) };
}
