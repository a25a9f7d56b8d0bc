import { queueMail } from '@aftercare/mail';
import { commitEffect, defineAction, Refusal, sha256Hex } from '@aftercare/runtime';
import { publicSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { endTokensAround } from '../end-tokens.ts';
import { limitGuesses } from '../limit-guesses.ts';
import { writePasswordChanged } from '../mails.ts';
import { hashPassword } from '../passwords.ts';
import {
  clearSignInFailures,
  findUserByReset,
  guardResetUnused,
  revokeSessionsOf,
  setPassword,
  useReset,
  voidResetsOf,
} from '../store.ts';
import { resetPasswordBody, toUserWire, userWire } from '../wire.ts';

/** The link works once and for an hour. Every session ends; the second factor, where there is one, stays. */
export const resetPassword = defineAction({
  name: 'identity.reset_password',
  method: 'POST',
  path: '/v1/users/reset-password',
  summary: 'Choose a new password with the link that came by mail',
  permission: null,
  space: publicSpace,
  idempotencyKey: 'none',
  params: z.strictObject({}),
  query: z.strictObject({}),
  body: resetPasswordBody,
  answers: { 200: userWire },
  refusals: ['identity.reset_invalid', 'request.rate_limited'],
  async run({ platform, now, requestId, language }, { body }) {
    await limitGuesses(platform, `reset:${platform.callerNetwork}`);
    const route = await platform.directory.findBySlug(body.tenant);
    if (route === undefined || route.state !== 'active') throw new Refusal('identity.reset_invalid');
    const database = platform.directory.open(route);
    const tokenHash = await sha256Hex(body.token);
    const { user } = await database.load({ user: findUserByReset({ tokenHash, now }) });
    if (user === undefined || user.state !== 'active') throw new Refusal('identity.reset_invalid');
    const version = user.version + 1;
    const passwordHash = await hashPassword(body.password);
    const facts = { to: user.email, name: user.name, tenant: route.name, at: now };
    const mail = await queueMail(writePasswordChanged(user.language ?? language, facts), {
      now,
      keyEncryptionKey: platform.keyEncryptionKey,
    });
    await endTokensAround(platform, route, () =>
      commitEffect(
        database,
        {
          writes: [
            useReset({ tokenHash, at: now }),
            guardResetUnused({}),
            voidResetsOf({ userId: user.id, at: now }),
            setPassword({ id: user.id, passwordHash, version }),
            revokeSessionsOf({ userId: user.id, except: '', at: now }),
            clearSignInFailures({ email: user.email }),
            mail.write,
          ],
          history: [{ subject: user.id, version, before: null, after: { password: 'reset' } }],
          timers: { set: [mail.timer] },
        },
        {
          action: 'identity.reset_password',
          actor: `person:${route.tenantId}:${user.id}`,
          at: now,
          requestId,
        },
        { RESET_USED: () => new Refusal('identity.reset_invalid') },
      ),
    );
    platform.afterCommit(route.tenantId, { events: false, dueAt: now });
    return { status: 200, body: toUserWire(user) };
  },
});
