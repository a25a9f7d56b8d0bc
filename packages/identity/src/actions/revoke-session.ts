import { fromInstant } from '@aftercare/kernel';
import { defineAction, Refusal } from '@aftercare/runtime';
import { personSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { ownIdOf } from '../account.ts';
import { endTokensAround } from '../end-tokens.ts';
import { findHome } from '../find-home.ts';
import { findSession, revokeSession as writeRevocation } from '../store.ts';
import { sessionParams } from '../wire.ts';

/**
 * Said of a session that is over already, it ends the tokens once more if they were not: whoever lost the first answer sends it
 * again. If they were, nothing happens, or anybody could end everybody's tokens as often as they like.
 */
export const revokeSession = defineAction({
  name: 'identity.revoke_session',
  method: 'POST',
  path: '/v1/sessions/{session}/revoke',
  summary: 'End one of the own sessions; its tokens end within a minute',
  permission: 'account:own',
  space: personSpace,
  // A stored answer would be given again without ending the tokens.
  idempotencyKey: 'none',
  params: sessionParams,
  query: z.strictObject({}),
  body: z.strictObject({}).optional(),
  answers: { 204: 'none' },
  refusals: ['request.not_found'],
  async run({ load, commit, platform, actor, now }, { params }) {
    const { session } = await load({ session: findSession({ id: params.session }) });
    if (session === undefined || session.userId !== ownIdOf(actor)) throw new Refusal('request.not_found');
    const answer = { status: 204 } as const;
    const home = await findHome(platform, actor);
    if (session.revokedAt !== null && session.revokedAt <= home.tokensValidFrom) return answer;
    return endTokensAround(platform, home, async () =>
      session.revokedAt !== null
        ? answer
        : commit({
            writes: [writeRevocation({ id: session.id, at: now })],
            history: [
              { subject: session.id, version: 2, before: { revokedAt: null }, after: { revokedAt: fromInstant(now) } },
            ],
            answer,
          }),
    );
  },
});
