import { defineAction, permissionsOf, Refusal, toETag } from '@aftercare/runtime';
import { homeSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { endTokensAround } from '../end-tokens.ts';
import { findHome } from '../find-home.ts';
import { findMissingReach } from '../rules/find-missing-reach.ts';
import { losesOwner } from '../rules/loses-owner.ts';
import { findUser, guardOwnerLeft, revokeSessionsOf, setUserState, voidResetsOf } from '../store.ts';
import { toUserWire, userParams, userWire } from '../wire.ts';

/**
 * Shuts somebody out: no sign-in, no new token, at once; tokens that are out end within a minute. What the person did
 * keeps its name. An invitation or a link for a new password that is still out ends with it.
 */
export const disableUser = defineAction({
  name: 'identity.disable_user',
  method: 'POST',
  path: '/v1/users/{user}/disable',
  summary: 'Disable a person; sessions end at once, tokens within a minute',
  permission: 'users:manage',
  space: homeSpace,
  // A stored answer would be given again without ending the tokens.
  idempotencyKey: 'none',
  params: userParams,
  query: z.strictObject({}),
  body: z.strictObject({}).optional(),
  answers: { 200: userWire },
  refusals: ['request.not_found', 'request.version_stale', 'identity.permission_missing', 'identity.last_owner'],
  async run({ load, commit, requireMatch, platform, actor, now }, { params }) {
    const { user } = await load({ user: findUser({ id: params.user }) });
    if (user === undefined) throw new Refusal('request.not_found');
    requireMatch(user.version);
    const missing = findMissingReach(user.roles, [], permissionsOf(actor));
    if (missing !== null) throw new Refusal('identity.permission_missing', { permission: missing });
    const isDisabled = user.state === 'disabled';
    const { id } = user;
    const version = isDisabled ? user.version : user.version + 1;
    const disabled = { ...user, state: 'disabled', version } as const;
    const answer = { status: 200, headers: { ETag: toETag(version) }, body: toUserWire(disabled) } as const;
    return endTokensAround(platform, await findHome(platform, actor), async () =>
      isDisabled
        ? answer
        : commit({
            writes: [
              setUserState({ id, state: 'disabled', invitationHash: null, invitationExpiresAt: null, version }),
              revokeSessionsOf({ userId: id, except: '', at: now }),
              voidResetsOf({ userId: id, at: now }),
              ...(losesOwner(user, disabled) ? [guardOwnerLeft({})] : []),
            ],
            history: [{ subject: id, version, before: { state: user.state }, after: { state: 'disabled' } }],
            refusals: { LAST_OWNER: () => new Refusal('identity.last_owner') },
            answer,
          }),
    );
  },
});
