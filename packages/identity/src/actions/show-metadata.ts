import { defineAction, Refusal } from '@aftercare/runtime';
import { publicSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { issuerOf } from '../tokens.ts';
import { metadataWire, slug } from '../wire.ts';
import { CLIENT_ALGORITHMS, PERMISSIONS } from '../words.ts';

/** Authorization server metadata of a tenant (RFC 8414 §3). */
export const showMetadata = defineAction({
  name: 'identity.show_metadata',
  method: 'GET',
  path: '/.well-known/oauth-authorization-server/t/{tenant}',
  summary: 'OAuth metadata of a tenant (RFC 8414)',
  permission: null,
  space: publicSpace,
  idempotencyKey: 'none',
  params: z.strictObject({ tenant: slug }),
  query: z.strictObject({}),
  body: z.undefined(),
  answers: { 200: metadataWire },
  refusals: ['request.not_found'],
  async run({ platform }, { params }) {
    const route = await platform.directory.findBySlug(params.tenant);
    if (route === undefined) throw new Refusal('request.not_found');
    const issuer = issuerOf(platform.origin, route.slug);
    return {
      status: 200,
      body: {
        issuer,
        token_endpoint: `${platform.origin}/oauth/token`,
        jwks_uri: `${issuer}/.well-known/jwks.json`,
        grant_types_supported: ['client_credentials'],
        response_types_supported: [],
        token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post', 'private_key_jwt'],
        token_endpoint_auth_signing_alg_values_supported: [...CLIENT_ALGORITHMS],
        scopes_supported: [...PERMISSIONS],
      },
    };
  },
});
