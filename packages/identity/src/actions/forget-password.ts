import { HOUR_MS, later, newId, newSecret } from '@aftercare/kernel';
import { queueMail } from '@aftercare/mail';
import { commitEffect, defineAction, sha256Hex } from '@aftercare/runtime';
import { publicSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { limitGuesses } from '../limit-guesses.ts';
import { toConsoleLink, writePasswordReset } from '../mails.ts';
import { decideResetMail } from '../rules/decide-reset-mail.ts';
import { countResetsOf, findUserByEmail, insertReset, pruneResets } from '../store.ts';
import { forgetPasswordBody } from '../wire.ts';
import { RESET_HOURS } from '../words.ts';

const RESETS_KEPT_HOURS = 24 * 30;

/**
 * Writes to somebody who forgot the password. Whether there is such an account the answer does not tell, nor does the
 * time that it takes: the same is read, sealed and written in one batch for everybody.
 */
export const forgetPassword = defineAction({
  name: 'identity.forget_password',
  method: 'POST',
  path: '/v1/users/forgot-password',
  summary: 'Ask for a link to choose a new password',
  permission: null,
  space: publicSpace,
  idempotencyKey: 'none',
  params: z.strictObject({}),
  query: z.strictObject({}),
  body: forgetPasswordBody,
  answers: { 204: 'none' },
  refusals: ['request.rate_limited'],
  example: { tenant: 'sunlit', email: 'owner@sunlit.example' },
  async run({ platform, now, requestId, language }, { body }) {
    await limitGuesses(platform, `forgot:${platform.callerNetwork}:${body.tenant}`);
    const route = await platform.directory.findBySlug(body.tenant);
    if (route === undefined || route.state !== 'active') return { status: 204 };
    const database = platform.directory.open(route);
    const { user, links } = await database.load({
      user: findUserByEmail({ email: body.email }),
      links: countResetsOf({ email: body.email, since: later(now, -HOUR_MS) }),
    });
    const token = newSecret(160);
    const expiresAt = later(now, RESET_HOURS * HOUR_MS);
    const draft = writePasswordReset(user?.language ?? language, {
      to: body.email,
      name: user?.name ?? '',
      tenant: route.name,
      link: toConsoleLink(platform.origin, 'reset', route.slug, token),
      usefulUntil: expiresAt,
    });
    const mail = await queueMail(draft, { now, keyEncryptionKey: platform.keyEncryptionKey });
    const sends = user !== undefined && decideResetMail(user, links?.count ?? 0);
    const reset = {
      tokenHash: await sha256Hex(token),
      // Nobody's: for an account that is not there the batch is made all the same, and left out.
      userId: user?.id ?? newId('usr', now),
      createdAt: now,
      expiresAt,
    };
    const writes = [insertReset(reset), mail.write];
    await commitEffect(
      database,
      {
        writes: [pruneResets({ before: later(now, -RESETS_KEPT_HOURS * HOUR_MS) }), ...(sends ? writes : [])],
        timers: { set: sends ? [mail.timer] : [] },
      },
      { action: 'identity.forget_password', actor: 'anonymous', at: now, requestId },
    );
    if (sends) platform.afterCommit(route.tenantId, { events: false, dueAt: now });
    return { status: 204 };
  },
});
