import { localDateAt } from '@aftercare/kernel';
import { networkParams, networkSpace } from '@aftercare/network';
import { choosePolicy } from '@aftercare/policies';
import { defineAction, homeOf, Refusal } from '@aftercare/runtime';
import { NETWORK_TIME_ZONE } from '@aftercare/warranty';
import * as z from 'zod';
import { listCodes as listAll } from '../rules/list-codes.ts';
import { readsOfWindow } from '../store/judging.ts';
import { catalogueWire } from '../wire/catalogue.ts';

/** The catalogue of reasons, by the rate card under which a claim of today would come. */
export const listCodes = defineAction({
  name: 'claims.list_codes',
  method: 'GET',
  path: '/v1/networks/{network}/claim-codes',
  summary: 'Every code that a decision can name, what to do about it, and until when',
  permission: 'claims:read',
  space: networkSpace({ owner: true, members: ['shop', 'distributor'], suspended: 'reads' }),
  idempotencyKey: 'none',
  params: networkParams,
  query: z.strictObject({}),
  body: z.undefined(),
  answers: { 200: catalogueWire },
  refusals: ['claims.rules_missing'],
  async run({ load, actor, database, now }) {
    const on = localDateAt(now, NETWORK_TIME_ZONE);
    const { cards, agreedCard } = await load(readsOfWindow({ memberTenantId: homeOf(actor) ?? database.tenantId, on }));
    const card = agreedCard[0] ?? choosePolicy(cards, on);
    if (card === undefined) throw new Refusal('claims.rules_missing', { missing: 'rate-cards' });
    return { status: 200, body: { items: listAll(card.content).map((listed) => ({ ...listed })) } };
  },
});
