import { defineAction, Refusal } from '@aftercare/runtime';
import { publicSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { jwksWire, slug } from '../wire.ts';

/** The tenant's public token keys (RFC 7517 §5). */
export const showKeys = defineAction({
  name: 'identity.show_keys',
  method: 'GET',
  path: '/t/{tenant}/.well-known/jwks.json',
  summary: 'Public keys of a tenant',
  permission: null,
  space: publicSpace,
  idempotencyKey: 'none',
  params: z.strictObject({ tenant: slug }),
  query: z.strictObject({}),
  body: z.undefined(),
  answers: { 200: jwksWire },
  refusals: ['request.not_found'],
  async run({ platform, now }, { params }) {
    const route = await platform.directory.findBySlug(params.tenant);
    if (route === undefined) throw new Refusal('request.not_found');
    const keys = route.keys
      .filter((key) => key.revokedAt === null || key.revokedAt > now)
      .map((key) => publicMembers(key.jwk));
    return { status: 200, headers: { 'Cache-Control': 'public, max-age=300' }, body: { keys } };
  },
});

/** Only the members that a public EC key has, whatever else a row might hold. */
function publicMembers(jwk: JsonWebKey & { kid?: string }): Record<string, string> {
  const { kty = '', crv = '', x = '', y = '', alg = '', use = '', kid = '' } = jwk;
  return { kty, crv, x, y, alg, use, kid };
}
