import { defineAction, permissionsOf, Refusal } from '@aftercare/runtime';
import { homeSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { endTokensAround } from '../end-tokens.ts';
import { findHome } from '../find-home.ts';
import { findMissingReach } from '../rules/find-missing-reach.ts';
import { findUser, revokeSessionsOf, setUserVersion } from '../store.ts';
import { userParams } from '../wire.ts';

/** For a lost laptop: the person signs in again, whoever holds the laptop does not. */
export const endSessionsOfUser = defineAction({
  name: 'identity.end_sessions_of_user',
  method: 'POST',
  path: '/v1/users/{user}/end-sessions',
  summary: 'End all sessions of a person',
  permission: 'users:manage',
  space: homeSpace,
  // A stored answer would be given again without ending the tokens.
  idempotencyKey: 'none',
  params: userParams,
  query: z.strictObject({}),
  body: z.strictObject({}).optional(),
  answers: { 204: 'none' },
  refusals: ['request.not_found', 'request.version_stale', 'identity.permission_missing'],
  async run({ load, commit, requireMatch, platform, actor, now }, { params }) {
    const { user } = await load({ user: findUser({ id: params.user }) });
    if (user === undefined) throw new Refusal('request.not_found');
    requireMatch(user.version);
    const missing = findMissingReach(user.roles, [], permissionsOf(actor));
    if (missing !== null) throw new Refusal('identity.permission_missing', { permission: missing });
    const version = user.version + 1;
    return endTokensAround(platform, await findHome(platform, actor), () =>
      commit({
        writes: [revokeSessionsOf({ userId: user.id, except: '', at: now }), setUserVersion({ id: user.id, version })],
        history: [{ subject: user.id, version, before: null, after: { sessions: 'ended' } }],
        answer: { status: 204 },
      }),
    );
  },
});
