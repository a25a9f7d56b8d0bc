import { defineAction, Refusal } from '@aftercare/runtime';
import { personSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { loadAccount, requireCode, requirePassword } from '../account.ts';
import { deleteFactor, deleteRecoveryCodes, setUserVersion } from '../store.ts';
import { disableTotpBody } from '../wire.ts';

/** Takes both, the password and a code: whoever found an open browser has neither. */
export const disableTotp = defineAction({
  name: 'identity.disable_totp',
  method: 'POST',
  path: '/v1/account/totp/disable',
  summary: 'Switch the second factor off',
  permission: 'account:own',
  space: personSpace,
  idempotencyKey: 'none',
  params: z.strictObject({}),
  query: z.strictObject({}),
  body: disableTotpBody,
  answers: { 204: 'none' },
  refusals: ['identity.totp_off', 'identity.password_wrong', 'identity.code_wrong', 'identity.locked'],
  async run(context, { body }) {
    const account = await loadAccount(context, { code: body.code });
    const { user, factor } = account;
    if (factor?.state !== 'on') throw new Refusal('identity.totp_off');
    await requirePassword(context, account, body.password);
    const { writes } = await requireCode(context, account, factor, body.code);
    const version = user.version + 1;
    return context.commit({
      writes: [
        ...writes,
        deleteFactor({ userId: user.id }),
        deleteRecoveryCodes({ userId: user.id }),
        setUserVersion({ id: user.id, version }),
      ],
      history: [{ subject: user.id, version, before: { secondFactor: 'on' }, after: { secondFactor: 'off' } }],
      refusals: { CODE_USED: () => new Refusal('identity.code_wrong') },
      answer: { status: 204 },
    });
  },
});
