import { commitEffect, defineAction, sha256Hex } from '@aftercare/runtime';
import { publicSpace } from '@aftercare/tenancy';
import * as z from 'zod';
import { readRefreshToken, toCookie } from '../session.ts';
import { findRefreshToken, revokeSession } from '../store.ts';

/** Ends the session of the cookie. Without one there is nothing to end, and that is fine. */
export const signOut = defineAction({
  name: 'identity.sign_out',
  method: 'DELETE',
  path: '/v1/session',
  summary: 'Sign out',
  permission: null,
  space: publicSpace,
  idempotencyKey: 'none',
  params: z.strictObject({}),
  query: z.strictObject({}),
  body: z.strictObject({}).optional(),
  answers: { 204: 'none' },
  refusals: [],
  async run({ platform, now, requestId, request }) {
    const sent = readRefreshToken(request.headers);
    const route = sent === null ? undefined : await platform.directory.findBySlug(sent.slug);
    if (sent !== null && route !== undefined) {
      const database = platform.directory.open(route);
      const { held } = await database.load({ held: findRefreshToken({ tokenHash: await sha256Hex(sent.token) }) });
      if (held !== undefined) {
        const by = {
          action: 'identity.sign_out',
          actor: `person:${route.tenantId}:${held.userId}`,
          at: now,
          requestId,
        };
        await commitEffect(database, { writes: [revokeSession({ id: held.sessionId, at: now })] }, by);
      }
    }
    return { status: 204, headers: { 'Set-Cookie': toCookie('', 0) } };
  },
});
