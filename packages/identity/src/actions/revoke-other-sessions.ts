import { toInstant } from '@aftercare/kernel';
import { defineAction, Refusal } from '@aftercare/runtime';
import { personSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { ownIdOf } from '../account.ts';
import { endTokensAround } from '../end-tokens.ts';
import { findHome } from '../find-home.ts';
import { hashRefreshToken } from '../session.ts';
import { findRefreshToken, findUser, listSessions, revokeSessionsOf, setUserVersion } from '../store.ts';

/** All but the session of the cookie; without one, all. */
export const revokeOtherSessions = defineAction({
  name: 'identity.revoke_other_sessions',
  method: 'POST',
  path: '/v1/sessions/revoke-others',
  summary: 'End all own sessions but this one',
  permission: 'account:own',
  space: personSpace,
  // A stored answer would be given again without ending the tokens.
  idempotencyKey: 'none',
  params: z.strictObject({}),
  query: z.strictObject({}),
  body: z.strictObject({}).optional(),
  answers: { 204: 'none' },
  refusals: [],
  async run({ load, commit, platform, actor, now, request }) {
    const userId = ownIdOf(actor);
    const { user, live, current } = await load({
      user: findUser({ id: userId }),
      // This one and another: more need not be known.
      live: listSessions({ userId, usedAfter: toInstant(0), before: '~', limit: 2 }),
      current: findRefreshToken({ tokenHash: await hashRefreshToken(request.headers) }),
    });
    if (user === undefined) throw new Refusal('request.not_found');
    // Where there is nothing to end, nobody's tokens end: they are the whole tenant's.
    if (live.every(({ id }) => id === current?.sessionId)) return { status: 204 };
    const version = user.version + 1;
    return endTokensAround(platform, await findHome(platform, actor), () =>
      commit({
        writes: [
          revokeSessionsOf({ userId: user.id, except: current?.sessionId ?? '', at: now }),
          setUserVersion({ id: user.id, version }),
        ],
        history: [{ subject: user.id, version, before: null, after: { sessions: 'others_ended' } }],
        answer: { status: 204 },
      }),
    );
  },
});
