import { later, MINUTE_MS } from '@aftercare/kernel';
import { commitEffect, defineAction, Refusal } from '@aftercare/runtime';
import { publicSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { limitGuesses } from '../limit-guesses.ts';
import { verifyPassword } from '../passwords.ts';
import { decideLockSeconds } from '../rules/decide-lock.ts';
import { answerSession, makeRefreshToken, newSessionId } from '../session.ts';
import {
  clearSignInFailures,
  countSignInFailures,
  findSigningKey,
  findUserByEmail,
  insertSession,
  insertSignInFailure,
  pruneSignInFailures,
} from '../store.ts';
import { sessionWire, signInBody } from '../wire.ts';

const FAILURES_COUNT_MS = 60 * MINUTE_MS;

/** A person signs in with organisation, e-mail and password. Every failure reads the same. */
export const signIn = defineAction({
  name: 'identity.sign_in',
  method: 'POST',
  path: '/v1/session',
  summary: 'Sign in as a person',
  permission: null,
  space: publicSpace,
  idempotencyKey: 'none',
  params: z.strictObject({}),
  query: z.strictObject({}),
  body: signInBody,
  answers: { 200: sessionWire },
  refusals: ['identity.credentials_wrong', 'identity.locked', 'request.rate_limited'],
  example: { tenant: 'sunlit', email: 'owner@sunlit.example', password: 'a long enough password' },
  async run({ platform, now, requestId }, { body }) {
    await limitGuesses(platform, `sign-in:${platform.callerAddress}:${body.tenant}`);
    const route = await platform.directory.findBySlug(body.tenant);
    if (route === undefined || route.state !== 'active') {
      await verifyPassword(body.password, null);
      throw new Refusal('identity.credentials_wrong');
    }
    const database = platform.directory.open(route);
    const { user, failures, signingKey } = await database.load({
      user: findUserByEmail({ email: body.email }),
      failures: countSignInFailures({ email: body.email, since: later(now, -FAILURES_COUNT_MS) }),
      signingKey: findSigningKey({}),
    });
    const lockedForSeconds = decideLockSeconds(failures?.failures ?? 0, failures?.lastAt ?? null, now);
    if (lockedForSeconds > 0) throw new Refusal('identity.locked', {}, { retryAfterSeconds: lockedForSeconds });
    const isRight = await verifyPassword(body.password, user?.passwordHash ?? null);
    const by = {
      action: 'identity.sign_in',
      actor: user === undefined ? 'anonymous' : `person:${route.tenantId}:${user.id}`,
      at: now,
      requestId,
    };
    if (!isRight || user === undefined || user.state !== 'active' || signingKey === undefined) {
      await commitEffect(
        database,
        {
          writes: [
            insertSignInFailure({ email: body.email, at: now }),
            pruneSignInFailures({ before: later(now, -FAILURES_COUNT_MS) }),
          ],
        },
        by,
      );
      throw new Refusal('identity.credentials_wrong');
    }
    const sessionId = newSessionId(now);
    const { token, write } = await makeRefreshToken(route, sessionId, now);
    await commitEffect(
      database,
      {
        writes: [
          insertSession({ id: sessionId, userId: user.id, createdAt: now }),
          write,
          clearSignInFailures({ email: body.email }),
        ],
        history: [{ subject: sessionId, version: 1, before: null, after: { userId: user.id } }],
      },
      by,
    );
    return answerSession(route, user, token, signingKey, platform, now);
  },
});
