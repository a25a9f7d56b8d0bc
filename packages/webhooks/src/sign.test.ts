import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toInstant } from '@aftercare/kernel';
import * as fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { describe, expect, test } from 'vitest';
import { newWebhookSecret, signDelivery } from './sign.ts';

const id = 'evt_01k9zq7m9v3x8r2c6d5f4g7h1j';

describe('the signature is that of the library standardwebhooks', () => {
  test('for any payload, at any moment, with any secret that we make', { timeout: 30_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.integer({ min: 0, max: 4_000_000_000_000 }),
        async (text, time) => {
          const secret = newWebhookSecret();
          const payload = JSON.stringify({ text });
          const headers = await signDelivery([secret], { id, payload, at: toInstant(time) });
          expect(headers['webhook-signature']).toBe(new Webhook(secret).sign(id, new Date(time), payload));
          expect(headers['webhook-timestamp']).toBe(String(Math.floor(time / 1000)));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('with two secrets a receiver takes it that has the one or the other, and no third', async () => {
    const [old, next, other] = [newWebhookSecret(), newWebhookSecret(), newWebhookSecret()];
    const payload = '{"type":"webhook.test.v1"}';
    const headers = await signDelivery([next, old], { id, payload, at: toInstant(Date.now()) });
    expect(headers['webhook-signature'].split(' ')).toHaveLength(2);
    for (const secret of [old, next]) expect(new Webhook(secret).verify(payload, headers)).toBeDefined();
    expect(() => new Webhook(other).verify(payload, headers)).toThrow();
    expect(() => new Webhook(old).verify(`${payload} `, headers)).toThrow();
    expect(() => new Webhook(old).verify(payload, { ...headers, 'webhook-id': 'evt_other' })).toThrow();
  });
});

test('a secret is 32 random bytes behind the prefix', () => {
  const secrets = Array.from({ length: 100 }, newWebhookSecret);
  for (const secret of secrets) expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  expect(new Set(secrets).size).toBe(secrets.length);
});

test.each(['', 'whsec_'])('nothing is signed with the empty secret %j', async (secret) => {
  await expect(signDelivery([secret], { id, payload: '{}', at: toInstant(0) })).rejects.toThrow();
});

const corpora = process.env.CORPORA_DIR;

describe.skipIf(!corpora)('corpora: standard-webhooks', () => {
  interface Golden extends Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string> {
    readonly secret: string;
    readonly payload: string;
  }
  const read = (): { golden: readonly Golden[] } =>
    JSON.parse(readFileSync(join(corpora ?? '', 'standard-webhooks/vectors.json'), 'utf8'));

  test('the published signature', async () => {
    const { golden } = read();
    expect(golden.length).toBeGreaterThanOrEqual(1);
    for (const { secret, payload, ...headers } of golden) {
      const at = toInstant(Number(headers['webhook-timestamp']) * 1000);
      const bare = secret.replace('whsec_', '');
      expect(await signDelivery([secret], { id: headers['webhook-id'], payload, at })).toEqual(headers);
      expect(await signDelivery([bare], { id: headers['webhook-id'], payload, at })).toEqual(headers);
    }
  });
});
