import { defineAction, permissionsOf, Refusal } from '@aftercare/runtime';
import { homeSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { findMissingReach } from '../rules/find-missing-reach.ts';
import { deleteFactor, deleteRecoveryCodes, findSecondFactor, findUser, setUserVersion } from '../store.ts';
import { userParams } from '../wire.ts';

/**
 * For somebody who lost the device and the recovery codes: from now on the password is enough, until they enrol again. Nobody's
 * own: whoever found an open browser of an administrator would need neither password nor code.
 */
export const removeSecondFactor = defineAction({
  name: 'identity.remove_second_factor',
  method: 'POST',
  path: '/v1/users/{user}/remove-second-factor',
  summary: 'Switch off the second factor of a person who lost it',
  permission: 'users:manage',
  space: homeSpace,
  idempotencyKey: 'optional',
  params: userParams,
  query: z.strictObject({}),
  body: z.strictObject({}).optional(),
  answers: { 204: 'none' },
  refusals: [
    'request.not_found',
    'request.version_stale',
    'identity.permission_missing',
    'identity.own_second_factor',
    'identity.totp_off',
  ],
  async run({ load, commit, requireMatch, actor }, { params }) {
    if (actor.kind === 'person' && actor.userId === params.user) throw new Refusal('identity.own_second_factor');
    const { user, factor } = await load({
      user: findUser({ id: params.user }),
      factor: findSecondFactor({ userId: params.user }),
    });
    if (user === undefined) throw new Refusal('request.not_found');
    requireMatch(user.version);
    const missing = findMissingReach(user.roles, [], permissionsOf(actor));
    if (missing !== null) throw new Refusal('identity.permission_missing', { permission: missing });
    if (factor === undefined) throw new Refusal('identity.totp_off');
    const version = user.version + 1;
    return commit({
      writes: [
        deleteFactor({ userId: user.id }),
        deleteRecoveryCodes({ userId: user.id }),
        setUserVersion({ id: user.id, version }),
      ],
      history: [
        { subject: user.id, version, before: { secondFactor: factor.state }, after: { secondFactor: 'removed' } },
      ],
      answer: { status: 204 },
    });
  },
});
