import { defineAction, Refusal } from '@aftercare/runtime';
import { personSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { ownIdOf } from '../account.ts';
import { countRecoveryCodes, findSecondFactor, findUser } from '../store.ts';
import { accountWire } from '../wire.ts';

export const showAccount = defineAction({
  name: 'identity.show_account',
  method: 'GET',
  path: '/v1/account',
  summary: 'The own account of a person',
  permission: 'account:own',
  space: personSpace,
  idempotencyKey: 'none',
  params: z.strictObject({}),
  query: z.strictObject({}),
  body: z.undefined(),
  answers: { 200: accountWire },
  refusals: [],
  async run({ load, actor }) {
    const userId = ownIdOf(actor);
    const { user, factor, codes } = await load({
      user: findUser({ id: userId }),
      factor: findSecondFactor({ userId }),
      codes: countRecoveryCodes({ userId }),
    });
    if (user === undefined) throw new Refusal('request.not_found');
    const { id, email, name, roles, state } = user;
    return {
      status: 200,
      body: {
        id,
        email,
        name,
        roles,
        state,
        secondFactor: factor?.state ?? 'off',
        recoveryCodesLeft: codes?.left ?? 0,
      },
    };
  },
});
