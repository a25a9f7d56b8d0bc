/* In which order a rotation writes: two databases without a common transaction, so the order is what keeps tokens good. */
import { toInstant } from '@aftercare/kernel';
import { type BatchPort, Database, type Platform, type TenantRoute } from '@aftercare/runtime';
import { expect, test } from 'vitest';
import { rotateKeys } from './actions/rotate-keys.ts';

const now = toInstant(1_800_000_000_000);
const route: TenantRoute = {
  tenantId: 'ten_1',
  slug: 'sunlit',
  name: 'Sunlit',
  kind: 'manufacturer',
  region: 'CN',
  state: 'active',
  tokensValidFrom: now,
  codePrefix: null,
  keys: [],
};

/** Databases that only note what they are told; the one that is named fails. */
function openRotation(failing: string | null) {
  const told: string[] = [];
  const portOf = (name: string): BatchPort => ({
    async batch(statements) {
      for (const { sql } of statements) {
        const what = /^(insert into|update) "?(public_keys|signing_keys)"?/.exec(sql);
        if (what === null) continue;
        if (`${name} ${what[0].replaceAll('"', '')}` === failing) throw new Error('the database is gone');
        told.push(`${name} ${what[0].replaceAll('"', '')}`);
      }
      return statements.map((_, index) => (index === 0 ? [{ tenantId: route.tenantId }] : []));
    },
  });
  const control = Database.ofControl(portOf('control'));
  const owner = { tenantId: route.tenantId, schemaVersion: 1 };
  const platform = {
    control,
    keyEncryptionKey: new Uint8Array(32),
    readClock: () => now,
    directory: {
      prefetch: async () => undefined,
      findBySlug: async () => route,
      forget: () => told.push('forget'),
      open: () => Database.ofTenant(portOf('tenant'), owner),
    },
  };
  const context = { platform, now, requestId: 'req_1' };
  const run = async () => {
    const entry = { actor: { kind: 'operator' } as const, params: {}, platform };
    // safe: a rotation asks its platform and context for nothing else
    const [known, open] = [entry as unknown as { platform: Platform } & typeof entry, () => context as never];
    return rotateKeys.prepare({ params: {}, query: {}, body: { tenant: 'sunlit' } })(known, open);
  };
  return { told, run };
}

test('the public half is known before anything is signed with it, and the old ones end after nobody signs with them', async () => {
  const { told, run } = openRotation(null);
  expect((await run()).body).toMatchObject({ rotated: [{ tenant: 'sunlit' }], failed: [] });
  expect(told).toEqual([
    'control insert into public_keys',
    'tenant update signing_keys',
    'tenant insert into signing_keys',
    'control update public_keys',
    'forget',
  ]);
});

test.each([
  ['control insert into public_keys', []],
  ['tenant insert into signing_keys', ['control insert into public_keys', 'tenant update signing_keys']],
])('when “%s” fails, nothing after it is done and the tenant is named as failed', async (failing, done) => {
  const { told, run } = openRotation(failing);
  expect((await run()).body).toMatchObject({ rotated: [], failed: [{ tenant: 'sunlit' }] });
  expect(told).toEqual(done);
});
