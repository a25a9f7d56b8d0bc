import { newId, newSecret } from '@aftercare/kernel';
import {
  commitEffect,
  defineAction,
  type Effect,
  insertIdentity,
  Refusal,
  type TenantId,
  toWrites,
  type Write,
} from '@aftercare/runtime';
import {
  activateTenant,
  guardActivated,
  guardLeased,
  insertCodeRoute,
  insertPublicKey,
  insertTenant,
  leaseSlot,
  publicSpace,
} from '@aftercare/tenancy';
import * as z from 'zod';
import { createSigningKey } from '../keys.ts';
import { limitGuesses } from '../limit-guesses.ts';
import { hashPassword } from '../passwords.ts';
import { insertSigningKey, insertUser } from '../store.ts';
import { signUpBody, tenantWire } from '../wire.ts';

/**
 * A new tenant with a database of its own. Control and tenant databases share no transaction, so the order matters:
 * the lease first (its guard lets one of two sign-ups win), then everything in the tenant's own database, then the
 * tenant becomes active. What dies in between is cleaned up by cron: the name becomes free, the database does not.
 */
export const signUpTenant = defineAction({
  name: 'identity.sign_up_tenant',
  method: 'POST',
  path: '/v1/tenants',
  summary: 'Sign up an organisation with its own database and an owner account',
  permission: null,
  space: publicSpace,
  idempotencyKey: 'none',
  params: z.strictObject({}),
  query: z.strictObject({}),
  body: signUpBody,
  answers: { 201: tenantWire },
  refusals: ['tenancy.slug_taken', 'tenancy.pool_exhausted', 'request.rate_limited'],
  example: {
    slug: 'sunlit',
    kind: 'manufacturer',
    name: 'Sunlit Heaters',
    region: 'CN',
    owner: { email: 'owner@sunlit.example', name: 'Lin', password: 'a long enough password' },
  },
  async run({ platform, now, requestId }, { body }) {
    await limitGuesses(platform, `sign-up:${platform.callerNetwork}`);
    const tenantId: TenantId = newId('ten', now);
    const codePrefix = body.kind === 'manufacturer' ? newSecret(30) : null;
    const by = { action: 'identity.sign_up_tenant', actor: 'anonymous', at: now, requestId };
    const passwordHash = await hashPassword(body.owner.password);
    const key = await createSigningKey(body.slug, platform.keyEncryptionKey);

    const routing: Write[] = [
      insertTenant({
        id: tenantId,
        slug: body.slug,
        kind: body.kind,
        name: body.name,
        region: body.region,
        state: 'provisioning',
        createdAt: now,
        tokensValidFrom: now,
      }),
      leaseSlot({ tenantId, at: now, schemaVersion: platform.schemaVersion }),
      guardLeased({}),
      insertPublicKey({ kid: key.kid, tenantId, jwk: key.publicJwk, createdAt: now }),
      ...(codePrefix === null ? [] : [insertCodeRoute({ prefix: codePrefix, tenantId })]),
    ];
    await commitEffect(platform.control, { writes: routing }, by, {
      'tenants.slug': () => new Refusal('tenancy.slug_taken', { slug: body.slug }),
      POOL_EXHAUSTED: () => {
        console.error(JSON.stringify({ poolExhausted: true, requestId }));
        return new Refusal('tenancy.pool_exhausted', {}, { retryAfterSeconds: 600 });
      },
    });

    const route = await platform.directory.findById(tenantId);
    if (route === undefined) throw new Error('the tenant that was just leased is not found');
    const ownerId = newId('usr', now);
    const founding: Effect = {
      writes: [
        insertIdentity({ tenantId }),
        insertSigningKey({ kid: key.kid, purpose: 'token', sealedPrivateKey: key.sealedPrivateKey, createdAt: now }),
        insertUser({ id: ownerId, ...ownerOf(body), passwordHash, createdAt: now, version: 1 }),
      ],
      history: [{ subject: ownerId, version: 1, before: null, after: { roles: ['owner'], state: 'active' } }],
    };
    await platform.directory.open(route).found(toWrites(founding, by));
    // If cron took the sign-up for dead meanwhile, it must not come back to life.
    await commitEffect(platform.control, { writes: [activateTenant({ id: tenantId }), guardActivated({})] }, by, {
      ABANDONED: () => new Refusal('database.overloaded', {}, { retryAfterSeconds: 5 }),
    });
    platform.directory.forget(body.slug);
    return { status: 201, body: { id: tenantId, slug: body.slug, kind: body.kind, name: body.name, codePrefix } };
  },
});

function ownerOf({ owner }: z.infer<typeof signUpBody>) {
  return { email: owner.email, name: owner.name, roles: ['owner'], state: 'active' } as const;
}
