import { commitEffect, defineAction, Refusal, sha256Hex } from '@aftercare/runtime';
import { publicSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { answerSession, makeRefreshToken, readRefreshToken } from '../session.ts';
import {
  findRefreshToken,
  findSigningKey,
  guardTokenUnused,
  revokeSession,
  touchSession,
  useRefreshToken,
} from '../store.ts';
import { sessionWire } from '../wire.ts';

/** Swaps the refresh token for a new one. A token that comes a second time was stolen or leaked: its session ends. */
export const refreshSession = defineAction({
  name: 'identity.refresh_session',
  method: 'POST',
  path: '/v1/session/refresh',
  summary: 'Get a new access token with the session cookie',
  permission: null,
  space: publicSpace,
  idempotencyKey: 'none',
  params: z.strictObject({}),
  query: z.strictObject({}),
  body: z.strictObject({}).optional(),
  answers: { 200: sessionWire },
  refusals: ['identity.session_over'],
  async run({ platform, now, requestId, request }) {
    const sent = readRefreshToken(request.headers);
    const route = sent === null ? undefined : await platform.directory.findBySlug(sent.slug);
    if (sent === null || route === undefined || route.state !== 'active') throw new Refusal('identity.session_over');
    const database = platform.directory.open(route);
    const tokenHash = await sha256Hex(sent.token);
    const { held, signingKey } = await database.load({
      held: findRefreshToken({ tokenHash }),
      signingKey: findSigningKey({}),
    });
    if (
      held === undefined ||
      held.revokedAt !== null ||
      held.expiresAt <= now ||
      held.state !== 'active' ||
      signingKey === undefined
    ) {
      throw new Refusal('identity.session_over');
    }
    const by = {
      action: 'identity.refresh_session',
      actor: `person:${route.tenantId}:${held.userId}`,
      at: now,
      requestId,
    };
    const endSession = { writes: [revokeSession({ id: held.sessionId, at: now })] };
    if (held.usedAt !== null) {
      await commitEffect(database, endSession, by);
      throw new Refusal('identity.session_over');
    }
    const { token, write } = await makeRefreshToken(route, held.sessionId, now);
    try {
      await commitEffect(
        database,
        {
          // Whoever was disabled between the reading and here gets nothing.
          unchanged: [{ subject: held.userId, version: held.version }],
          writes: [
            useRefreshToken({ tokenHash, at: now }),
            guardTokenUnused({}),
            write,
            touchSession({ id: held.sessionId, lastUsedAt: now }),
          ],
        },
        by,
        {
          REFRESH_REUSED: () => new Refusal('identity.session_over'),
        },
      );
    } catch (error) {
      if (error instanceof Refusal && error.code === 'identity.session_over')
        await commitEffect(database, endSession, by);
      throw error;
    }
    return answerSession(
      route,
      { id: held.userId, email: held.email, name: held.name, roles: held.roles },
      token,
      signingKey,
      platform,
      now,
    );
  },
});
