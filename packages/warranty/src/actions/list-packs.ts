import { networkParams, networkSpace } from '@aftercare/network';
import { defineAction } from '@aftercare/runtime';
import * as z from 'zod';
import { PACKS } from '../packs/packs.ts';
import { packWire, toPackWire } from '../wire/pack.ts';

/** What whoever corrects a figure looks at first: every rule as it was shipped, with its source. */
export const listPacks = defineAction({
  name: 'warranty.list_packs',
  method: 'GET',
  path: '/v1/networks/{network}/statutory-packs',
  summary: 'List the statutory packs with every rule; warranty terms name one and may correct its figures',
  permission: 'policies:read',
  space: networkSpace({ owner: true, members: [] }),
  idempotencyKey: 'none',
  params: networkParams,
  query: z.strictObject({}),
  body: z.undefined(),
  answers: { 200: z.strictObject({ items: z.array(packWire) }) },
  refusals: [],
  async run({ load }) {
    await load({});
    return { status: 200, body: { items: Object.values(PACKS).map(toPackWire) } };
  },
});
