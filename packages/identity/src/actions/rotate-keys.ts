import { type Instant, later, SECOND_MS } from '@aftercare/kernel';
import { commitEffect, defineAction, type Platform, Refusal, Stale, type TenantRoute } from '@aftercare/runtime';
import { insertPublicKey, listActiveSlugs, operatorSpace, withdrawOtherKeys } from '@aftercare/tenancy';
import * as z from 'zod';
import { createSigningKey } from '../keys.ts';
import { CLOCK_TOLERANCE_SECONDS } from '../rules/judge-claims.ts';
import { insertSigningKey, listSigningKeys, retireSigningKeys } from '../store.ts';
import { rotatedKeysWire, rotateKeysBody } from '../wire.ts';
import { ACCESS_TOKEN_SECONDS } from '../words.ts';

/** The life of the last token of the old key, and a minute for a request that had read the old key before it was retired. */
const OVERLAP_MS = (ACCESS_TOKEN_SECONDS + CLOCK_TOLERANCE_SECONDS + 60) * SECOND_MS;
const TENANTS_PER_CALL = 20;
/** Simultaneous connections of one invocation. */
const AT_ONCE = 5;

/** A new signing key for one tenant, or for the next tenants in the order of their names. */
export const rotateKeys = defineAction({
  name: 'identity.rotate_keys',
  method: 'POST',
  path: '/v1/operator/key-rotations',
  summary: 'Give a tenant, or the next tenants, a new signing key; the old ones verify until their last token is over',
  permission: null,
  space: operatorSpace,
  idempotencyKey: 'none',
  params: z.strictObject({}),
  query: z.strictObject({}),
  body: rotateKeysBody,
  answers: { 200: rotatedKeysWire },
  refusals: ['request.not_found'],
  example: { tenant: 'sunlit', revokeOld: false },
  async run({ platform, now, requestId }, { body }) {
    const slugs = 'tenant' in body ? [body.tenant] : await listNext(platform, body.after);
    await platform.directory.prefetch(slugs);
    const rotated: { tenant: string; kid: string }[] = [];
    const failed: { tenant: string; error: string }[] = [];
    for (let i = 0; i < slugs.length; i += AT_ONCE) {
      await Promise.all(
        slugs.slice(i, i + AT_ONCE).map(async (tenant) => {
          const route = await platform.directory.findBySlug(tenant);
          if (route?.state !== 'active') throw new Refusal('request.not_found');
          try {
            rotated.push({ tenant, kid: await rotateKey(route, platform, body.revokeOld, { now, requestId }) });
          } catch (error) {
            failed.push({ tenant, error: nameFailure(error) });
          }
        }),
      );
    }
    const isWhole = 'tenant' in body || slugs.length < TENANTS_PER_CALL;
    return { status: 200, body: { rotated, failed, next: isWhole ? null : (slugs.at(-1) ?? null) } };
  },
});

function nameFailure(error: unknown): string {
  if (error instanceof Stale) return 'another rotation was under way';
  return error instanceof Error ? error.message : 'unknown';
}

async function listNext({ control }: Platform, after: string): Promise<string[]> {
  const { rows } = await control.load({ rows: listActiveSlugs({ after, limit: TENANTS_PER_CALL }) });
  return rows.map(({ slug }) => slug);
}

/**
 * Control and tenant databases share no transaction, so the order matters. The new public half stands in the control
 * database before anything can be signed with the new key: an isolate that does not know it yet reads the tenant's keys
 * again when it meets the first token. The old keys are given their end only after nobody signs with them any more. A crash
 * in between leaves a key that signs and one that verifies for too long; the same command once more mends both.
 */
async function rotateKey(
  route: TenantRoute,
  platform: Platform,
  revokeOld: boolean,
  { now, requestId }: { readonly now: Instant; readonly requestId: string },
): Promise<string> {
  const { tenantId, slug } = route;
  const database = platform.directory.open(route);
  const { kid, publicJwk, sealedPrivateKey } = await createSigningKey(slug, platform.keyEncryptionKey);
  await platform.control.write([insertPublicKey({ kid, tenantId, jwk: publicJwk, createdAt: now })]);

  const { keys } = await database.load({ keys: listSigningKeys({}) });
  await commitEffect(
    database,
    {
      writes: [
        retireSigningKeys({ at: now }),
        insertSigningKey({ kid, purpose: 'token', sealedPrivateKey, createdAt: now }),
      ],
      // The first key came with the tenant; of two rotations at once one has this version.
      history: [
        { subject: `keys_${tenantId}`, version: keys.length, before: { kid: keys[0]?.kid ?? null }, after: { kid } },
      ],
    },
    { action: 'identity.rotate_keys', actor: 'operator', at: now, requestId },
  );

  const at = revokeOld ? platform.readClock() : later(platform.readClock(), OVERLAP_MS);
  await platform.control.write([withdrawOtherKeys({ tenantId, kid, at })]);
  platform.directory.forget(slug);
  return kid;
}
