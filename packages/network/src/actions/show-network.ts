import { defineAction } from '@aftercare/runtime';
import * as z from 'zod';
import { findNetwork, networkSpace } from '../space.ts';
import { networkParams, networkWire } from '../wire.ts';

export const showNetwork = defineAction({
  name: 'network.show',
  method: 'GET',
  path: '/v1/networks/{network}',
  summary: 'The network as the caller sees it',
  permission: 'network:read',
  space: networkSpace({ owner: true, members: ['shop', 'distributor'], suspended: 'reads' }),
  idempotencyKey: 'none',
  params: networkParams,
  query: z.strictObject({}),
  body: z.undefined(),
  answers: { 200: networkWire },
  refusals: ['request.not_found'],
  async run({ load, platform, actor }, { params }) {
    const { admitted } = await load({});
    const route = await findNetwork({ platform, actor, params });
    const place = admitted.kind === 'owner' ? 'owner' : admitted.membership.kind;
    const state = admitted.kind === 'owner' ? null : admitted.membership.state;
    return { status: 200, body: { network: route.slug, name: route.name, place, state } };
  },
});
