/** Each operation that needs a permission, asked for by a client that has every other one: generated from the API's description. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, openOwner, tokenBySecret } from '../kit/client.ts';
import { openCaller, signUp, type Tenant } from '../kit/network.ts';
import { watchAnswers } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly permission: string;
}

let server: TestServer;
let tenant: Tenant;
let operations: Operation[];
let permissions: string[];

beforeAll(async () => {
  server = await startServer({ assets: false });
  watchAnswers();
  tenant = await signUp(server.baseUrl, 'manufacturer', 'sunlit');
  const { body } = await openCaller(server.baseUrl, null).get<{
    paths: Record<string, Record<string, { description?: string }>>;
  }>('/openapi.json');
  operations = Object.entries(body.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { description }]) => {
      const permission = /^Permission: `([a-z:]+)`/.exec(description ?? '')?.[1];
      return permission === undefined ? [] : [{ method: method.toUpperCase(), path, permission }];
    }),
  );
  permissions = [...new Set(operations.map(({ permission }) => permission))].sort();
});
afterAll(() => server.stop());

async function tokenWith(scopes: readonly string[]): Promise<string> {
  const owner = await openOwner(server, tenant)();
  const client = await owner.make<Client>('/v1/api-clients', { name: 'Probe', scopes });
  return (await tokenBySecret(server, client)).body.access_token;
}

async function ask({ method, path }: Operation, token: string): Promise<{ code: string | undefined; needs: unknown }> {
  const response = await fetch(`${server.baseUrl}${path.replace(/\{\w+\}/g, 'x')}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'idempotency-key': 'k' },
  });
  const text = await response.text();
  const body = text.startsWith('{') ? JSON.parse(text) : {};
  return { code: body.code, needs: body.params?.permission };
}

test('without its permission each answers 403 and names it; with it alone, none does', async () => {
  const counts = { refused: 0, controls: 0, peopleOnly: 0 };
  for (const permission of permissions) {
    const [lacking, having] = await Promise.all([
      tokenWith(permissions.filter((other) => other !== permission)),
      tokenWith([permission]),
    ]);
    for (const operation of operations.filter((candidate) => candidate.permission === permission)) {
      const about = `${operation.method} ${operation.path}`;
      const [without, control] = await Promise.all([ask(operation, lacking), ask(operation, having)]);
      if (without.code === 'identity.wrong_kind_of_caller') {
        // What only people may do is refused to every client, whatever its scopes are.
        expect(control.code, about).toBe('identity.wrong_kind_of_caller');
        counts.peopleOnly += 1;
        continue;
      }
      expect(without, about).toEqual({ code: 'identity.permission_missing', needs: permission });
      expect(['identity.permission_missing', 'identity.token_invalid'], about).not.toContain(control.code);
      counts.refused += 1;
      counts.controls += 1;
    }
  }
  console.log(`${permissions.length} permissions, ${operations.length} operations: ${JSON.stringify(counts)}`);
  expect(counts.refused).toBeGreaterThan(80);
  expect(counts.refused + counts.peopleOnly).toBe(operations.length);
});
