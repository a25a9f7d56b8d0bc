import { newSecret } from '@aftercare/kernel';
import { defineAction, Refusal, unseal } from '@aftercare/runtime';
import { personSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { loadAccount } from '../account.ts';
import { hashRecoveryCode, secretOf } from '../second-factor.ts';
import { confirmFactor, guardFactorChanged, insertRecoveryCodes, setUserVersion } from '../store.ts';
import { findStep } from '../totp.ts';
import { confirmedTotpWire, confirmTotpBody } from '../wire.ts';

const RECOVERY_CODES = 10;
/** As long as no list of hashes could be searched through. */
const RECOVERY_CODE_BITS = 80;

/** From now on sign-in asks for a code. The recovery codes are in this one answer and nowhere else. */
export const confirmTotp = defineAction({
  name: 'identity.confirm_totp',
  method: 'POST',
  path: '/v1/account/totp/confirm',
  summary: 'Switch the second factor on with its first code; recovery codes are shown once',
  permission: 'account:own',
  space: personSpace,
  // The stored answer would keep the codes readable.
  idempotencyKey: 'none',
  params: z.strictObject({}),
  query: z.strictObject({}),
  body: confirmTotpBody,
  answers: { 200: confirmedTotpWire },
  refusals: ['identity.totp_off', 'identity.totp_on', 'identity.code_wrong'],
  async run(context, { body }) {
    const { now, platform, commit } = context;
    const { user, factor } = await loadAccount(context);
    if (factor === undefined) throw new Refusal('identity.totp_off');
    if (factor.state === 'on') throw new Refusal('identity.totp_on');
    const secret = await unseal(factor.sealedSecret, secretOf(user.id), platform.keyEncryptionKey);
    const step = findStep(secret, body.code, now);
    if (step === null) throw new Refusal('identity.code_wrong');
    const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
    const rows = await Promise.all(
      codes.map(async (code) => ({ codeHash: await hashRecoveryCode(code), userId: user.id, createdAt: now })),
    );
    const version = user.version + 1;
    return commit({
      writes: [
        confirmFactor({ userId: user.id, sealedSecret: factor.sealedSecret, step }),
        guardFactorChanged({}),
        insertRecoveryCodes(rows),
        setUserVersion({ id: user.id, version }),
      ],
      history: [{ subject: user.id, version, before: { secondFactor: 'off' }, after: { secondFactor: 'on' } }],
      answer: { status: 200, body: { recoveryCodes: codes } },
    });
  },
});

/** Four groups of four, as they are read from paper. */
function newRecoveryCode(): string {
  return newSecret(RECOVERY_CODE_BITS).replace(/(.{4})(?=.)/g, '$1-');
}
