import { DAY_MS, later, newId, newSecret } from '@aftercare/kernel';
import { queueMail } from '@aftercare/mail';
import { defineAction, permissionsOf, Refusal, sha256Hex, useQuota } from '@aftercare/runtime';
import { homeSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { findHome } from '../find-home.ts';
import { limitMails } from '../limit-guesses.ts';
import { toConsoleLink, writeInvitation } from '../mails.ts';
import { findMissingReach } from '../rules/find-missing-reach.ts';
import { findUserByEmail, insertUser, inviteUserAgain } from '../store.ts';
import { invitedUserWire, inviteUserBody } from '../wire.ts';
import { INVITATION_DAYS } from '../words.ts';

/**
 * Makes an account that waits for its person to choose a password, and writes to that person. Where mail reaches people
 * the link is in the mail alone, so that nobody can accept in another's place. Asking again for somebody who has not
 * accepted yet makes a new link, and the old one ends.
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
  refusals: ['identity.email_taken', 'identity.permission_missing', 'request.rate_limited', 'request.quota_used_up'],
  example: { email: 'reviewer@sunlit.example', name: 'Chen', roles: ['claims_reviewer'] },
  async run({ load, commit, actor, now, platform, language: asked }, { body }) {
    const home = await findHome(platform, actor);
    await limitMails(platform, home.tenantId);
    const { known } = await load({ known: findUserByEmail({ email: body.email }) });
    if (known !== undefined && known.state !== 'invited') throw new Refusal('identity.email_taken');
    // Asked again, the roles and the link of before end: that is a change of somebody's account.
    const missing = findMissingReach(known?.roles ?? [], body.roles, permissionsOf(actor));
    if (missing !== null) throw new Refusal('identity.permission_missing', { permission: missing });
    const id = known?.id ?? newId('usr', now);
    const version = (known?.version ?? 0) + 1;
    const invitationToken = newSecret(160);
    const language = body.language ?? asked;
    const invitation = {
      name: body.name,
      roles: body.roles,
      language,
      invitationHash: await sha256Hex(invitationToken),
      invitationExpiresAt: later(now, INVITATION_DAYS * DAY_MS),
    };
    const mail = await queueMail(
      writeInvitation(language, {
        to: body.email,
        name: body.name,
        inviter: actor.kind === 'person' ? actor.name : null,
        tenant: home.name,
        link: toConsoleLink(platform.origin, 'accept', home.slug, invitationToken),
        usefulUntil: invitation.invitationExpiresAt,
      }),
      { now, keyEncryptionKey: platform.keyEncryptionKey },
    );
    return commit({
      writes: [
        known === undefined
          ? insertUser({ id, email: body.email, ...invitation, state: 'invited', createdAt: now, version })
          : inviteUserAgain({ id, ...invitation, version }),
        mail.write,
        ...useQuota('invitations', 1, now),
      ],
      timers: { set: [mail.timer] },
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
        body: {
          id,
          email: body.email,
          name: body.name,
          roles: body.roles,
          state: 'invited',
          invitationToken: platform.mail.reaches === 'people' ? null : invitationToken,
        },
      },
    });
  },
});
