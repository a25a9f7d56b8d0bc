import type { Answer } from '@aftercare/client/sdk';
import { api } from '../session.ts';
import type { Segment } from './policy-kinds.ts';

/** What stands in a version, whatever its kind: the server knows its shape, the forms the names in it. */
export type Content = Readonly<Record<string, unknown>>;

type OneKind = Answer<'get', '/v1/networks/{network}/rate-cards/{policy}'>;
export type Version = Omit<OneKind, 'content'> & { readonly content: Content };

export interface VersionPage {
  readonly items: readonly Version[];
  readonly nextCursor: string | null;
}

const PAGE_SIZE = 50;

export function loadVersions(network: string, segment: Segment, cursor: string | null): Promise<VersionPage> {
  const query = { limit: PAGE_SIZE, ...(cursor !== null && { cursor }) };
  return api.get(`/v1/networks/{network}/${segment}`, { params: { path: { network }, query } });
}

export function loadVersion(network: string, segment: Segment, policy: string): Promise<Version> {
  return api.get(`/v1/networks/{network}/${segment}/{policy}`, { params: { path: { network, policy } } });
}

export interface Written {
  readonly name: string;
  readonly effectiveFrom: string;
  readonly content: Content;
}

export function draftVersion(network: string, segment: Segment, written: Written): Promise<Version> {
  return api.post(`/v1/networks/{network}/${segment}`, {
    params: { path: { network } },
    // safe: the server holds it against the schema of its kind, and names each place that does not fit
    body: written as never,
  });
}

export function publishVersion(network: string, segment: Segment, { id, version }: Version): Promise<unknown> {
  return api.post(`/v1/networks/{network}/${segment}/{policy}/publish`, {
    params: { path: { network, policy: id } },
    headers: { 'If-Match': `"${version}"` },
  });
}
