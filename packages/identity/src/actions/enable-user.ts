import { defineAction, permissionsOf, Refusal, toETag } from '@aftercare/runtime';
import { homeSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { decideEnabledState } from '../rules/decide-enabled-state.ts';
import { findMissingReach } from '../rules/find-missing-reach.ts';
import { findUser, setUserState } from '../store.ts';
import { toUserWire, userParams, userWire } from '../wire.ts';

/** Lets somebody in again with the password of before. Who never had one is invited anew with the usual request. */
export const enableUser = defineAction({
  name: 'identity.enable_user',
  method: 'POST',
  path: '/v1/users/{user}/enable',
  summary: 'Let a disabled person in again',
  permission: 'users:manage',
  space: homeSpace,
  idempotencyKey: 'optional',
  params: userParams,
  query: z.strictObject({}),
  body: z.strictObject({}).optional(),
  answers: { 200: userWire },
  refusals: ['request.not_found', 'request.version_stale', 'identity.permission_missing'],
  async run({ load, commit, requireMatch, actor }, { params }) {
    const { user } = await load({ user: findUser({ id: params.user }) });
    if (user === undefined) throw new Refusal('request.not_found');
    requireMatch(user.version);
    const missing = findMissingReach(user.roles, [], permissionsOf(actor));
    if (missing !== null) throw new Refusal('identity.permission_missing', { permission: missing });
    const state = decideEnabledState(user);
    if (state === user.state) return { status: 200, headers: { ETag: toETag(user.version) }, body: toUserWire(user) };
    const { id, invitationHash, invitationExpiresAt } = user;
    const version = user.version + 1;
    return commit({
      writes: [setUserState({ id, state, invitationHash, invitationExpiresAt, version })],
      history: [{ subject: id, version, before: { state: user.state }, after: { state } }],
      answer: { status: 200, headers: { ETag: toETag(version) }, body: toUserWire({ ...user, state }) },
    });
  },
});
