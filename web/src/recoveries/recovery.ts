import type { Answer } from '@aftercare/client/sdk';
import { api } from '../session.ts';

export type RecoveryPage = Answer<'get', '/v1/networks/{network}/recoveries'>;
export type ListedRecovery = RecoveryPage['items'][number];
export type Recovery = Answer<'get', '/v1/networks/{network}/recoveries/{recovery}'>;
export type OpenOfSupplier = Answer<'get', '/v1/networks/{network}/recoveries/open'>['items'][number];

export const RECOVERY_STATES = ['asked', 'partly_got', 'denied', 'got', 'written_off'] as const;
export type RecoveryState = (typeof RECOVERY_STATES)[number];

const PAGE_SIZE = 50;

export function loadRecoveries(
  network: string,
  state: RecoveryState | null,
  cursor: string | null,
): Promise<RecoveryPage> {
  const query = { limit: PAGE_SIZE, ...(state !== null && { state }), ...(cursor !== null && { cursor }) };
  return api.get('/v1/networks/{network}/recoveries', { params: { path: { network }, query } });
}

export async function loadOpen(network: string): Promise<readonly OpenOfSupplier[]> {
  return (await api.get('/v1/networks/{network}/recoveries/open', { params: { path: { network } } })).items;
}

export function loadRecovery(network: string, recovery: string): Promise<Recovery> {
  return api.get('/v1/networks/{network}/recoveries/{recovery}', { params: { path: { network, recovery } } });
}

/** The one file that a claim may have. */
export async function findRecoveryOf(network: string, claim: string): Promise<ListedRecovery | null> {
  const query = { claim, limit: 1 };
  const { items } = await api.get('/v1/networks/{network}/recoveries', { params: { path: { network }, query } });
  return items[0] ?? null;
}

/** Meant for what is on the screen: with another version meanwhile it is refused. */
export function toCall(network: string, { id, version }: Recovery) {
  return { params: { path: { network, recovery: id } }, headers: { 'If-Match': `"${version}"` } };
}
