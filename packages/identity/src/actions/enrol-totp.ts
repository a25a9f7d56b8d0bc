import { defineAction, Refusal, seal } from '@aftercare/runtime';
import { personSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { loadAccount, requirePassword } from '../account.ts';
import { findHome } from '../find-home.ts';
import { secretOf } from '../second-factor.ts';
import { guardFactorChanged, putPendingFactor } from '../store.ts';
import { newTotpSecret, toTotpUrl } from '../totp.ts';
import { enrolledTotpWire, enrolTotpBody } from '../wire.ts';

/** A secret for the authenticator app. Nothing is asked for until its person has confirmed with a code that it arrived. */
export const enrolTotp = defineAction({
  name: 'identity.enrol_totp',
  method: 'POST',
  path: '/v1/account/totp',
  summary: 'Begin a second factor (RFC 6238); its secret is shown once',
  permission: 'account:own',
  space: personSpace,
  // The stored answer would keep the secret readable.
  idempotencyKey: 'none',
  params: z.strictObject({}),
  query: z.strictObject({}),
  body: enrolTotpBody,
  answers: { 201: enrolledTotpWire },
  refusals: ['identity.password_wrong', 'identity.locked', 'identity.totp_on'],
  async run(context, { body }) {
    const { platform, now } = context;
    const account = await loadAccount(context);
    await requirePassword(context, account, body.password);
    const { user, factor } = account;
    if (factor?.state === 'on') throw new Refusal('identity.totp_on');
    const { slug } = await findHome(platform, context.actor);
    const secret = newTotpSecret();
    const sealedSecret = await seal(secret, secretOf(user.id), platform.keyEncryptionKey);
    return context.commit({
      writes: [putPendingFactor({ userId: user.id, sealedSecret, at: now }), guardFactorChanged({})],
      history: [],
      refusals: { FACTOR: () => new Refusal('identity.totp_on') },
      answer: { status: 201, body: { secret, url: toTotpUrl(secret, { tenant: slug, email: user.email }) } },
    });
  },
});
