import { DAY_MS, later } from '@aftercare/kernel';
import { commitEffect, defineAction, Refusal } from '@aftercare/runtime';
import { publicSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { failuresSince, recordFailure, refuseLocked } from '../failures.ts';
import { limitGuesses } from '../limit-guesses.ts';
import { verifyPassword } from '../passwords.ts';
import { describeUserAgent } from '../rules/describe-user-agent.ts';
import { hashRecoveryCode, judgeCode } from '../second-factor.ts';
import { answerSession, makeRefreshToken, newSessionId } from '../session.ts';
import {
  clearSignInFailures,
  countSignInFailures,
  findRecoveryCode,
  findSecondFactorByEmail,
  findSigningKey,
  findUserByEmail,
  insertSession,
  pruneRefreshTokens,
  pruneSessions,
} from '../store.ts';
import { sessionWire, signInBody } from '../wire.ts';
import { REFRESH_TOKEN_DAYS } from '../words.ts';

/**
 * A person signs in with organisation, e-mail and password, and a code where the account asks for one. Every failure
 * reads the same until the password was right.
 */
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
  refusals: [
    'identity.credentials_wrong',
    'identity.totp_required',
    'identity.totp_wrong',
    'identity.locked',
    'request.rate_limited',
  ],
  example: { tenant: 'sunlit', email: 'owner@sunlit.example', password: 'a long enough password' },
  async run({ platform, now, requestId, request }, { body }) {
    await limitGuesses(platform, `sign-in:${platform.callerNetwork}:${body.tenant}`);
    const route = await platform.directory.findBySlug(body.tenant);
    if (route === undefined || route.state !== 'active') {
      await verifyPassword(body.password, null);
      throw new Refusal('identity.credentials_wrong');
    }
    const database = platform.directory.open(route);
    const codeHash = await hashRecoveryCode(body.code ?? '');
    const { user, failures, signingKey, factor, recovery } = await database.load({
      user: findUserByEmail({ email: body.email }),
      failures: countSignInFailures({ email: body.email, since: failuresSince(now) }),
      signingKey: findSigningKey({}),
      factor: findSecondFactorByEmail({ email: body.email }),
      recovery: findRecoveryCode({ codeHash }),
    });
    refuseLocked(failures, now);
    const isRight = await verifyPassword(body.password, user?.passwordHash ?? null);
    const by = {
      action: 'identity.sign_in',
      actor: user === undefined ? 'anonymous' : `person:${route.tenantId}:${user.id}`,
      at: now,
      requestId,
    };
    if (!isRight || user === undefined || user.state !== 'active' || signingKey === undefined) {
      await commitEffect(database, { writes: recordFailure(body.email, now) }, by);
      throw new Refusal('identity.credentials_wrong');
    }
    const { keyEncryptionKey } = platform;
    const known = recovery === undefined ? undefined : { ...recovery, codeHash };
    const { verdict, writes: used } = await judgeCode(factor, body.code, known, { now, keyEncryptionKey });
    if (verdict === 'required') throw new Refusal('identity.totp_required');
    if (verdict === 'wrong') {
      await commitEffect(database, { writes: recordFailure(body.email, now) }, by);
      throw new Refusal('identity.totp_wrong');
    }
    const sessionId = newSessionId(now);
    const { token, write } = await makeRefreshToken(route, sessionId, now);
    await commitEffect(
      database,
      {
        // Whoever was disabled between the reading and here does not get in.
        unchanged: [{ subject: user.id, version: user.version }],
        writes: [
          ...used,
          insertSession({
            id: sessionId,
            userId: user.id,
            createdAt: now,
            lastUsedAt: now,
            userAgent: describeUserAgent(request.headers.get('user-agent')),
          }),
          write,
          clearSignInFailures({ email: body.email }),
          pruneRefreshTokens({ userId: user.id, before: now }),
          pruneSessions({ userId: user.id, before: later(now, -REFRESH_TOKEN_DAYS * DAY_MS) }),
        ],
        history: [{ subject: sessionId, version: 1, before: null, after: { userId: user.id } }],
      },
      by,
      { CODE_USED: () => new Refusal('identity.totp_wrong') },
    );
    return answerSession(route, user, token, signingKey, platform, now);
  },
});
