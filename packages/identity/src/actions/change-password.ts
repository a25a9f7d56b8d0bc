import { queueMail } from '@aftercare/mail';
import { defineAction } from '@aftercare/runtime';
import { personSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { loadAccount, requirePassword } from '../account.ts';
import { endTokensAround } from '../end-tokens.ts';
import { findHome } from '../find-home.ts';
import { writePasswordChanged } from '../mails.ts';
import { hashPassword } from '../passwords.ts';
import { hashRefreshToken } from '../session.ts';
import { clearSignInFailures, revokeSessionsOf, setPassword, voidResetsOf } from '../store.ts';
import { changePasswordBody } from '../wire.ts';

/** All other sessions end: whoever knew the old password is out. The person is told by mail. */
export const changePassword = defineAction({
  name: 'identity.change_password',
  method: 'POST',
  path: '/v1/account/password',
  summary: 'Change the own password; all other sessions end',
  permission: 'account:own',
  space: personSpace,
  // What is sent again would no longer know the present password; a stored answer would end no tokens.
  idempotencyKey: 'none',
  params: z.strictObject({}),
  query: z.strictObject({}),
  body: changePasswordBody,
  answers: { 204: 'none' },
  refusals: ['identity.password_wrong', 'identity.locked'],
  async run(context, { body }) {
    const { platform, now, request, language } = context;
    const account = await loadAccount(context, { tokenHash: await hashRefreshToken(request.headers) });
    await requirePassword(context, account, body.password);
    const { user, current } = account;
    const home = await findHome(platform, context.actor);
    const version = user.version + 1;
    const passwordHash = await hashPassword(body.newPassword);
    const facts = { to: user.email, name: user.name, tenant: home.name, at: now };
    const mail = await queueMail(writePasswordChanged(user.language ?? language, facts), {
      now,
      keyEncryptionKey: platform.keyEncryptionKey,
    });
    return endTokensAround(platform, home, () =>
      context.commit({
        writes: [
          setPassword({ id: user.id, passwordHash, version }),
          revokeSessionsOf({ userId: user.id, except: current?.sessionId ?? '', at: now }),
          voidResetsOf({ userId: user.id, at: now }),
          clearSignInFailures({ email: user.email }),
          mail.write,
        ],
        history: [{ subject: user.id, version, before: null, after: { password: 'changed' } }],
        timers: { set: [mail.timer] },
        answer: { status: 204 },
      }),
    );
  },
});
