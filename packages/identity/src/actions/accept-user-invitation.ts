import { commitEffect, defineAction, Refusal, sha256Hex } from '@aftercare/runtime';
import { publicSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { limitGuesses } from '../limit-guesses.ts';
import { hashPassword } from '../passwords.ts';
import { activateUser, findUserByInvitation } from '../store.ts';
import { acceptUserBody, userWire } from '../wire.ts';

/** The invited person chooses a password; the link works once. */
export const acceptUserInvitation = defineAction({
  name: 'identity.accept_user_invitation',
  method: 'POST',
  path: '/v1/users/accept',
  summary: 'Accept an invitation and choose a password',
  permission: null,
  space: publicSpace,
  idempotencyKey: 'none',
  params: z.strictObject({}),
  query: z.strictObject({}),
  body: acceptUserBody,
  answers: { 200: userWire },
  refusals: ['identity.invitation_invalid', 'request.rate_limited'],
  async run({ platform, now, requestId }, { body }) {
    await limitGuesses(platform, `accept:${platform.callerNetwork}`);
    const route = await platform.directory.findBySlug(body.tenant);
    if (route === undefined) throw new Refusal('identity.invitation_invalid');
    const database = platform.directory.open(route);
    const { user } = await database.load({
      user: findUserByInvitation({ invitationHash: await sha256Hex(body.token) }),
    });
    if (
      user === undefined ||
      user.state !== 'invited' ||
      user.invitationExpiresAt === null ||
      user.invitationExpiresAt <= now
    ) {
      throw new Refusal('identity.invitation_invalid');
    }
    const { id, email, roles, version } = user;
    const name = body.name ?? user.name;
    await commitEffect(
      database,
      {
        writes: [
          activateUser({
            id,
            name,
            state: 'active',
            passwordHash: await hashPassword(body.password),
            invitationHash: null,
            invitationExpiresAt: null,
            version: version + 1,
          }),
        ],
        history: [{ subject: id, version: version + 1, before: { state: 'invited' }, after: { state: 'active' } }],
      },
      { action: 'identity.accept_user_invitation', actor: `person:${route.tenantId}:${id}`, at: now, requestId },
    );
    return { status: 200, body: { id, email, name, roles, state: 'active' } };
  },
});
