/** A thousand wrong secrets: against one client from everywhere, and against everybody from one address. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { basicOf, postToken, tokenBySecret } from '../kit/client.ts';
import { signUp, type Tenant } from '../kit/network.ts';
import { watchAnswers } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';

const TRIES = 1000;
const AT_ONCE = 20;
/** A flood may run across the border of two minutes, each with its own limit. */
const MINUTES = 2;

let server: TestServer;
let tenant: Tenant;

beforeAll(async () => {
  server = await startServer({ assets: false });
  watchAnswers();
  tenant = await signUp(server.baseUrl, 'shop', 'lixia-repair');
});
afterAll(() => server.stop());

const address = (number: number) => `10.${number >> 16}.${(number >> 8) & 255}.${number & 255}`;

describe('a thousand wrong secrets', () => {
  test.each<[string, number, (attempt: number) => { from: string; clientId: string }]>([
    ['of one client from a thousand addresses', 30, (n) => ({ from: address(n), clientId: tenant.clientId })],
    [
      'of a thousand clients from one address',
      300,
      (n) => ({ from: '10.9.0.2', clientId: `ac_live_lixia-repair_${String(n).padStart(26, '0')}` }),
    ],
  ])('%s are looked at %i times in a minute', async (about, limit, make) => {
    const counts = { looked: 0, refused: 0 };
    for (let done = 0; done < TRIES; done += AT_ONCE) {
      const replies = await Promise.all(
        Array.from({ length: AT_ONCE }, (_, index) => {
          const { from, clientId } = make(done + index);
          const authorization = basicOf({ clientId, clientSecret: `wrong-${done + index}` });
          return postToken(server, 'grant_type=client_credentials', { authorization, 'cf-connecting-ip': from });
        }),
      );
      for (const reply of replies) {
        expect([401, 429]).toContain(reply.status);
        if (reply.status === 429) expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(0);
        counts[reply.status === 401 ? 'looked' : 'refused'] += 1;
      }
    }
    console.log(`${TRIES} wrong secrets ${about}: ${counts.looked} × 401, ${counts.refused} × 429`);
    expect(counts.looked).toBeGreaterThan(0);
    expect(counts.looked).toBeLessThanOrEqual(limit * MINUTES);
    // Whoever has the secret is not locked out by those who have not.
    const reply = await tokenBySecret(server, tenant, {});
    expect(reply.status).toBe(200);
  });
});
