import type { Answer } from '@aftercare/client/sdk';
import { api } from '../session.ts';

export type RemedyPage = Answer<'get', '/v1/networks/{network}/remedies'>;
export type Remedy = Answer<'get', '/v1/networks/{network}/remedies/{remedy}'>;
export type Entitlement = Answer<'get', '/v1/networks/{network}/units/{serial}/entitlement'>;

export const REMEDY_STATES = ['granted', 'done', 'withdrawn'] as const;
export type RemedyState = (typeof REMEDY_STATES)[number];
export const REMEDY_KINDS = ['refund', 'exchange', 'repair'] as const;

const PAGE_SIZE = 50;

export function loadRemedies(network: string, state: RemedyState | null, cursor: string | null): Promise<RemedyPage> {
  const query = { limit: PAGE_SIZE, ...(state !== null && { state }), ...(cursor !== null && { cursor }) };
  return api.get('/v1/networks/{network}/remedies', { params: { path: { network }, query } });
}

export function loadRemedy(network: string, remedy: string): Promise<Remedy> {
  return api.get('/v1/networks/{network}/remedies/{remedy}', { params: { path: { network, remedy } } });
}

/** Meant for what is on the screen: with another version meanwhile it is refused. */
export function toCall(network: string, { id, version }: Remedy) {
  return { params: { path: { network, remedy: id } }, headers: { 'If-Match': `"${version}"` } };
}
