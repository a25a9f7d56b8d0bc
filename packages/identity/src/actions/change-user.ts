import { defineAction, permissionsOf, Refusal, toETag } from '@aftercare/runtime';
import { homeSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { endTokensAround } from '../end-tokens.ts';
import { findHome } from '../find-home.ts';
import { findMissingReach } from '../rules/find-missing-reach.ts';
import { losesOwner } from '../rules/loses-owner.ts';
import { findUser, guardOwnerLeft, setUser } from '../store.ts';
import { changeUserBody, toUserWire, userParams, userWire } from '../wire.ts';

/** Another name, other roles. Tokens say what somebody may do, so with other roles they end within a minute. */
export const changeUser = defineAction({
  name: 'identity.change_user',
  method: 'POST',
  path: '/v1/users/{user}/change',
  summary: 'Change the name, the language or the roles of a person',
  permission: 'users:manage',
  space: homeSpace,
  // A stored answer would be given again without ending the tokens.
  idempotencyKey: 'none',
  params: userParams,
  query: z.strictObject({}),
  body: changeUserBody,
  answers: { 200: userWire },
  refusals: ['request.not_found', 'request.version_stale', 'identity.permission_missing', 'identity.last_owner'],
  example: { roles: ['claims_reviewer', 'finance'] },
  async run({ load, commit, requireMatch, platform, actor }, { params, body }) {
    const { user } = await load({ user: findUser({ id: params.user }) });
    if (user === undefined) throw new Refusal('request.not_found');
    requireMatch(user.version);
    const { name = user.name, roles = user.roles, language = user.language } = body;
    const missing = findMissingReach(user.roles, roles, permissionsOf(actor));
    if (missing !== null) throw new Refusal('identity.permission_missing', { permission: missing });
    const changed = { ...user, name, roles, language, version: user.version + 1 };
    const { id, version } = changed;
    const write = () =>
      commit({
        writes: [
          setUser({ id, name, roles, language, version }),
          ...(losesOwner(user, changed) ? [guardOwnerLeft({})] : []),
        ],
        history: [
          {
            subject: id,
            version,
            before: { roles: user.roles, language: user.language },
            after: { roles, language, isRenamed: name !== user.name },
          },
        ],
        refusals: { LAST_OWNER: () => new Refusal('identity.last_owner') },
        answer: { status: 200, headers: { ETag: toETag(version) }, body: toUserWire(changed) },
      });
    // Said again, other roles end the tokens again: whoever lost the first answer sends the same once more.
    return body.roles === undefined ? write() : endTokensAround(platform, await findHome(platform, actor), write);
  },
});
