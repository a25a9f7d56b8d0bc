import { LINK_TYPES, VOCABULARY } from '@aftercare/labels';
import { defineAction } from '@aftercare/runtime';
import { publicSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { resolverWire } from '../wire.ts';

/** What this resolver can do, for programs that meet a link of it (GS1-Conformant Resolver 1.2, resolver description file). */
export const showResolver = defineAction({
  name: 'pages.show_resolver',
  method: 'GET',
  path: '/.well-known/gs1resolver',
  summary: 'Description of the GS1 resolver',
  permission: null,
  space: publicSpace,
  idempotencyKey: 'none',
  params: z.strictObject({}),
  query: z.strictObject({}),
  body: z.undefined(),
  answers: { 200: resolverWire },
  refusals: [],
  async run({ platform }) {
    return {
      status: 200,
      headers: {
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'Cache-Control': 'public, max-age=300',
      },
      body: {
        name: 'Aftercare',
        resolverRoot: platform.origin,
        supportedPrimaryKeys: ['01'],
        supportedLinkType: [{ namespace: VOCABULARY, prefix: 'gs1:' }],
        linkTypes: LINK_TYPES.map((type) => `gs1:${type}`),
        linkTypeDefaultCanBeLinkset: false,
      },
    };
  },
});
