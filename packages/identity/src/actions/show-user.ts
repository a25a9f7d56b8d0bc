import { defineAction, Refusal, toETag } from '@aftercare/runtime';
import { homeSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { findUser } from '../store.ts';
import { toUserWire, userParams, userWire } from '../wire.ts';

export const showUser = defineAction({
  name: 'identity.show_user',
  method: 'GET',
  path: '/v1/users/{user}',
  summary: 'One person of the own tenant',
  permission: 'users:manage',
  space: homeSpace,
  idempotencyKey: 'none',
  params: userParams,
  query: z.strictObject({}),
  body: z.undefined(),
  answers: { 200: userWire },
  refusals: ['request.not_found'],
  async run({ load }, { params }) {
    const { user } = await load({ user: findUser({ id: params.user }) });
    if (user === undefined) throw new Refusal('request.not_found');
    return { status: 200, headers: { ETag: toETag(user.version) }, body: toUserWire(user) };
  },
});
