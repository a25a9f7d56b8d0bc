import { DAY_MS, later, newId, newSecret } from '@aftercare/kernel';
import { defineAction, Refusal, sha256Hex } from '@aftercare/runtime';
import { homeSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { insertUser } from '../store.ts';
import { invitedUserWire, inviteUserBody } from '../wire.ts';

const INVITATION_DAYS = 7;

/** Makes an account that waits for its person to choose a password. The link's token is in this one answer only. */
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
  refusals: ['identity.email_taken'],
  example: { email: 'reviewer@sunlit.example', name: 'Chen', roles: ['claims_reviewer'] },
  async run({ load, commit, now }, { body }) {
    await load({});
    const id = newId('usr', now);
    const invitationToken = newSecret(160);
    const user = {
      id,
      email: body.email,
      name: body.name,
      roles: body.roles,
      state: 'invited',
      createdAt: now,
      version: 1,
    } as const;
    return commit({
      writes: [
        insertUser({
          ...user,
          invitationHash: await sha256Hex(invitationToken),
          invitationExpiresAt: later(now, INVITATION_DAYS * DAY_MS),
        }),
      ],
      history: [{ subject: id, version: 1, before: null, after: { roles: body.roles, state: 'invited' } }],
      refusals: { 'users.email': () => new Refusal('identity.email_taken') },
      answer: {
        status: 201,
        body: { id, email: body.email, name: body.name, roles: body.roles, state: 'invited', invitationToken },
      },
    });
  },
});
