import { defineAction } from '@aftercare/runtime';
import { homeSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { listNetworkLinks } from '../store.ts';
import { linkWire } from '../wire.ts';

/** The networks that this tenant belongs to, as its own database knows them. */
export const listNetworks = defineAction({
  name: 'network.list_networks',
  method: 'GET',
  path: '/v1/networks',
  summary: 'List the networks of the own tenant',
  permission: 'network:read',
  space: homeSpace,
  idempotencyKey: 'none',
  params: z.strictObject({}),
  query: z.strictObject({}),
  body: z.undefined(),
  answers: { 200: z.strictObject({ items: z.array(linkWire), nextCursor: z.null() }) },
  refusals: [],
  async run({ load }) {
    const { links } = await load({ links: listNetworkLinks({}) });
    const items = links.map(({ slug, name, memberKind, membershipId, state }) => ({
      network: slug,
      name,
      memberKind,
      membership: membershipId,
      state,
    }));
    return { status: 200, body: { items, nextCursor: null } };
  },
});
