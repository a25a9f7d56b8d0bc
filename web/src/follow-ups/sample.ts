import { type Answer, ProblemError } from '@aftercare/client/sdk';
import { api } from '../session.ts';

export type Sample = Answer<'get', '/v1/networks/{network}/samples/{month}'>;
export type SampledPage = Answer<'get', '/v1/networks/{network}/samples/{month}/claims'>;
export type FollowUp = Answer<'get', '/v1/networks/{network}/claims/{claim}/verification'>;

const PAGE_SIZE = 50;
const NOT_FOUND = 404;

/** Null where no hash was published for that month. */
export function findSample(network: string, month: string): Promise<Sample | null> {
  return orNothing(api.get('/v1/networks/{network}/samples/{month}', { params: { path: { network, month } } }));
}

export function loadDrawn(network: string, month: string, cursor: string | null): Promise<SampledPage> {
  const query = { limit: PAGE_SIZE, drawn: 'true', ...(cursor !== null && { cursor }) } as const;
  return api.get('/v1/networks/{network}/samples/{month}/claims', { params: { path: { network, month }, query } });
}

/** Null where nobody has looked at the claim again. */
export function findFollowUp(network: string, claim: string): Promise<FollowUp | null> {
  return orNothing(
    api.get('/v1/networks/{network}/claims/{claim}/verification', { params: { path: { network, claim } } }),
  );
}

async function orNothing<Found>(asked: Promise<Found>): Promise<Found | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ProblemError && error.status === NOT_FOUND) return null;
    throw error;
  }
}

/** The month after this one, this one and those before it; the newest first. */
export function listMonths(today: Date): readonly string[] {
  return [1, 0, -1, -2, -3].map((ahead) =>
    new Date(Date.UTC(today.getFullYear(), today.getMonth() + ahead, 1)).toISOString().slice(0, 7),
  );
}
