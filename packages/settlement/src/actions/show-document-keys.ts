import { defineAction, Refusal, type Space } from '@aftercare/runtime';
import * as z from 'zod';
import { listDocumentKeys } from '../store.ts';
import { documentKeysWire } from '../wire.ts';

/** The database of the manufacturer in the path, for what it publishes to everybody. */
const manufacturerSpace: Space<null> = {
  name: 'public',
  actors: ['anonymous', 'person', 'client'],
  refusals: ['request.not_found'],
  async open({ params, platform }) {
    const route = await platform.directory.findBySlug(params.tenant ?? '');
    if (route === undefined || route.kind !== 'manufacturer' || route.state !== 'active')
      throw new Refusal('request.not_found');
    return platform.directory.open(route);
  },
  admit: () => ({ kind: 'known', admitted: null }),
};

/** Public halves of all document keys (RFC 7517 §5). None is ever withdrawn: an old statement stays verifiable. */
export const showDocumentKeys = defineAction({
  name: 'settlement.show_document_keys',
  method: 'GET',
  path: '/t/{tenant}/.well-known/document-keys.json',
  summary: 'Public keys that verify the signed documents of a manufacturer',
  permission: null,
  space: manufacturerSpace,
  idempotencyKey: 'none',
  params: z.strictObject({ tenant: z.string().max(40) }),
  query: z.strictObject({}),
  body: z.undefined(),
  answers: { 200: documentKeysWire },
  refusals: ['request.not_found'],
  async run({ load }) {
    const { rows } = await load({ rows: listDocumentKeys({}) });
    return {
      status: 200,
      headers: { 'Cache-Control': 'public, max-age=300' },
      body: { keys: rows.map(({ publicJwk }) => publicMembers(publicJwk)) },
    };
  },
});

function publicMembers(jwk: JsonWebKey & { kid?: string }) {
  const { kty = '', crv = '', x = '', y = '', alg = '', use = '', kid = '' } = jwk;
  return { kty, crv, x, y, alg, use, kid };
}
