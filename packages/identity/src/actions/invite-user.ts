import { DAY_MS, later, newId, newSecret } from '@aftercare/kernel';
import { defineAction, permissionsOf, Refusal, sha256Hex } from '@aftercare/runtime';
import { homeSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { findMissingGrant } from '../rules/find-missing-grant.ts';
import { listPermissions } from '../rules/list-permissions.ts';
import { findUserByEmail, insertUser, inviteUserAgain } from '../store.ts';
import { invitedUserWire, inviteUserBody } from '../wire.ts';

const INVITATION_DAYS = 7;

/**
 * Makes an account that waits for its person to choose a password. The link's token is in this one answer only; asking
 * again for somebody who has not accepted yet makes a new link, and the old one ends.
 */
export const inviteUser = defineAction({
  name: 'identity.invite_user',
  method: 'POST',
  path: '/v1/users',
  summary: 'Invite a person into the own tenant',
  permission: 'users:manage',
  space: homeSpace,
  // The stored answer would keep the invitation readable.
  idempotencyKey: 'none',
  params: z.strictObject({}),
  query: z.strictObject({}),
  body: inviteUserBody,
  answers: { 201: invitedUserWire },
  refusals: ['identity.email_taken', 'identity.permission_missing'],
  example: { email: 'reviewer@sunlit.example', name: 'Chen', roles: ['claims_reviewer'] },
  async run({ load, commit, actor, now }, { body }) {
    const missing = findMissingGrant(listPermissions(body.roles), permissionsOf(actor));
    if (missing !== null) throw new Refusal('identity.permission_missing', { permission: missing });
    const { known } = await load({ known: findUserByEmail({ email: body.email }) });
    if (known !== undefined && known.state !== 'invited') throw new Refusal('identity.email_taken');
    const id = known?.id ?? newId('usr', now);
    const version = (known?.version ?? 0) + 1;
    const invitationToken = newSecret(160);
    const invitation = {
      name: body.name,
      roles: body.roles,
      invitationHash: await sha256Hex(invitationToken),
      invitationExpiresAt: later(now, INVITATION_DAYS * DAY_MS),
    };
    return commit({
      writes: [
        known === undefined
          ? insertUser({ id, email: body.email, ...invitation, state: 'invited', createdAt: now, version })
          : inviteUserAgain({ id, ...invitation, version }),
      ],
      history: [
        {
          subject: id,
          version,
          before: known === undefined ? null : { roles: known.roles },
          after: { roles: body.roles, state: 'invited' },
        },
      ],
      refusals: { 'users.email': () => new Refusal('identity.email_taken') },
      answer: {
        status: 201,
        body: { id, email: body.email, name: body.name, roles: body.roles, state: 'invited', invitationToken },
      },
    });
  },
});
