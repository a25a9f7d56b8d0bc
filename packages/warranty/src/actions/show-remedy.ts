import { localDateAt } from '@aftercare/kernel';
import { NETWORK_TIME_ZONE, networkSpace, type Place } from '@aftercare/network';
import { defineAction, Refusal, toETag } from '@aftercare/runtime';
import * as z from 'zod';
import { findRemedy } from '../store.ts';
import { remedyParams, remedyWire, toRemedyWire } from '../wire/remedy.ts';
import type { NamedRemedy, RemedyId } from '../words/remedy.ts';

export const showRemedy = defineAction({
  name: 'warranty.show_remedy',
  method: 'GET',
  path: '/v1/networks/{network}/remedies/{remedy}',
  summary:
    'One remedy that was granted: by which right, until when, at whose cost; a member reads what it bears itself',
  permission: 'claims:read',
  space: networkSpace({ owner: true, members: ['distributor', 'shop'] }),
  idempotencyKey: 'none',
  params: remedyParams,
  query: z.strictObject({}),
  body: z.undefined(),
  answers: { 200: remedyWire },
  refusals: ['request.not_found'],
  async run({ load, now }, { params }) {
    // safe: the pattern of the path parameter is the id's own
    const { admitted, remedy } = await load({ remedy: findRemedy({ id: params.remedy as RemedyId }) });
    if (remedy === undefined || !mayRead(admitted, remedy)) throw new Refusal('request.not_found');
    return {
      status: 200,
      headers: { ETag: toETag(remedy.version) },
      body: toRemedyWire(remedy, localDateAt(now, NETWORK_TIME_ZONE)),
    };
  },
});

/** What the member that sold the unit bears, or has a statement for, is its own. */
function mayRead(place: Place, { memberId }: NamedRemedy): boolean {
  return place.kind === 'owner' || place.membership.id === memberId;
}
