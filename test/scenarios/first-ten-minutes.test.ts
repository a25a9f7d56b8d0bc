/**
 * A shop's first ten minutes, as its programmer has them: the packed client in an empty folder, and the program of its
 * README exactly as it is printed there, against a running server in the April after.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { packClient } from '@aftercare/tools/client-pack';
import { inRoot } from '@aftercare/tools/paths';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { addShop, buildNetwork, makeClaim, type Shop } from '../kit/network.ts';
import { startServer, type TestServer } from '../kit/server.ts';
import { moveClock, signInAgain } from '../kit/statement.ts';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'aftercare-partner-'));
const readme = readFileSync(inRoot('packages/client/README.md'), 'utf8');
let server: TestServer;
let shop: Shop;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  const packed = await packClient(join(folder, 'packed'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  // Whatever it needed from a registry would be missing.
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', packed], { cwd: folder });

  server = await startServer();
  await moveClock(server, new Date('2026-03-10T02:00:00Z'));
  const network = await buildNetwork(server.baseUrl, { units: 0 });
  const units =
    'serial,model,invoiceOn\n2408-117-0342,SH-200,2024-08-20\nU-1,SH-200,2025-08-20\nU-2,SH-200,2025-08-20\n';
  await network.maker.owner.make(`${network.path}/imports`, units, { 'content-type': 'text/csv' });
  shop = await addShop(server.baseUrl, network, 'lixia');
  const days = { failedOn: '2026-03-02', repairedOn: '2026-03-05', signedOn: '2026-03-05' };
  await shop.client.make(`${network.path}/claims`, makeClaim('U-1', 'WO-1', days));
  await moveClock(server, new Date('2026-04-16T02:00:00Z'));
  const owner = await signInAgain(server, network.maker, network.maker.ownerEmail);
  await owner.make(`${network.path}/periods/2026-03/close`, {});
  const member = await signInAgain(server, shop, shop.ownerEmail);
  const statements = `${network.path}/statements`;
  const statement = await vi.waitUntil(
    async () => {
      await server.tick();
      return (await member.get<{ items: { id: string }[] }>(`${statements}?period=2026-03`)).body.items[0];
    },
    { timeout: 30_000 },
  );
  await member.make(`${statements}/${statement.id}/confirm`, {});
  await member.make(`${statements}/${statement.id}/papers`, {});
  env = {
    ...process.env,
    AFTERCARE_URL: server.baseUrl,
    AFTERCARE_NETWORK: 'sunlit',
    AFTERCARE_CLIENT_ID: shop.clientId,
    AFTERCARE_CLIENT_SECRET: shop.clientSecret,
  };
}, 120_000);
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

function block(language: string, name: string): string {
  const found = new RegExp(`\`\`\`${language} ${name}\\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1];
  if (found === undefined) throw new Error(`the README has no block named ${name}`);
  return found;
}

test('the program of the README prints what the README says', async () => {
  const program = join(folder, 'first-ten-minutes.ts');
  writeFileSync(program, block('ts', 'first-ten-minutes'));
  const { stdout } = await run(process.execPath, [program], { cwd: folder, env });
  expect(stdout).toBe(block('text', 'first-ten-minutes-prints'));
});

test('its types are complete outside of the workspace', async () => {
  writeFileSync(join(folder, 'first-ten-minutes.ts'), block('ts', 'first-ten-minutes'));
  writeFileSync(join(folder, 'receiver.ts'), block('ts', 'webhook-receiver'));
  writeFileSync(
    join(folder, 'process.d.ts'),
    `declare const process: { env: Record<string, string | undefined> };
     declare module 'node:sqlite' {
       export class DatabaseSync {
         constructor(file: string);
         exec(sql: string): void;
         prepare(sql: string): { run(...values: string[]): { changes: number | bigint } };
       }
     }\n`,
  );
  const strict = ['--strict', '--exactOptionalPropertyTypes', '--skipLibCheck', 'false', '--noEmit'];
  const modern = ['--target', 'es2024', '--module', 'nodenext', '--lib', 'es2024,dom,dom.iterable', '--types', ''];
  const files = ['first-ten-minutes.ts', 'receiver.ts', 'process.d.ts'];
  const check = () =>
    run(inRoot('node_modules/.bin/tsc'), [...strict, ...modern, ...files], { cwd: folder }).catch(
      ({ stdout }: { stdout: string }) => ({ stdout }),
    );
  expect((await check()).stdout).toBe('');
  writeFileSync(
    join(folder, 'first-ten-minutes.ts'),
    block('ts', 'first-ten-minutes').replace("dryRun: 'true'", "dryRun: 'yes'"),
  );
  expect((await check()).stdout).toContain(`Type '"yes"' is not assignable`);
});

test('the receiver of the README: a thousand calls replayed do nothing twice, and clocks ten minutes apart are refused', async () => {
  const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
  const signer = new Webhook(secret);
  const makeCall = (number: number, at: Date) => {
    const id = `evt_${String(number).padStart(26, '0')}`;
    const data = {
      id: `clm_${number}`,
      network: 'sunlit',
      state: 'approved',
      reference: `WO-${number}`,
      resource: null,
    };
    const body = JSON.stringify({ type: 'claim.decided.v1', timestamp: at.toISOString(), data });
    const timestamp = String(Math.floor(at.getTime() / 1000));
    const signature = signer.sign(id, at, body);
    return { body, headers: { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature } };
  };
  const now = Date.now();
  const calls = Array.from({ length: 1000 }, (_, number) => makeCall(number, new Date(now)));
  const skewed = [-600_000, 600_000].map((skew, index) => makeCall(2000 + index, new Date(now + skew)));
  const forged = { ...makeCall(3000, new Date(now)), body: '{}' };
  // As captured; each again; again a minute later, under the same ids; and what has to be refused.
  const again = Array.from({ length: 1000 }, (_, number) => makeCall(number, new Date(now + 60_000)));
  writeFileSync(join(folder, 'calls.json'), JSON.stringify([...calls, ...calls, ...again, ...skewed, forged]));
  writeFileSync(join(folder, 'receiver.ts'), block('ts', 'webhook-receiver'));
  writeFileSync(
    join(folder, 'replay.ts'),
    `import { readFileSync } from 'node:fs';
     import { receive } from './receiver.ts';
     const answers: Record<string, number> = {};
     const calls: { headers: Record<string, string>; body: string }[] = JSON.parse(readFileSync('calls.json', 'utf8'));
     await Promise.all(calls.map(async ({ headers, body }) => {
       const answer = await receive(new Request('https://shop.example/', { method: 'POST', headers, body }));
       const said = \`\${answer.status} \${await answer.text()}\`;
       answers[said] = (answers[said] ?? 0) + 1;
     }));
     console.log(JSON.stringify(answers));\n`,
  );
  const file = join(folder, 'webhooks.sqlite');
  const { stdout } = await run(process.execPath, ['replay.ts'], {
    cwd: folder,
    env: { ...env, WEBHOOK_SECRET: secret, WEBHOOK_DATABASE: file },
  });
  expect(JSON.parse(stdout)).toEqual({ '204 ': 3000, '400 too_old': 1, '400 too_new': 1, '400 wrong_signature': 1 });
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    expect(
      database.prepare('select count(*) as n, count(distinct reference) as distinct_n from decided').get(),
    ).toEqual({
      n: 1000,
      distinct_n: 1000,
    });
    expect(database.prepare('select count(*) as n from taken').get()).toEqual({ n: 1000 });
  } finally {
    database.close();
  }
});

test('the command line of the README, as it is installed', async () => {
  const bin = join(folder, 'node_modules/.bin');
  const inShell = { ...env, PATH: `${bin}:${process.env.PATH}`, LANG: 'en_US.UTF-8' };
  const shell = (script: string) => run('bash', ['-euo', 'pipefail', '-c', script], { cwd: folder, env: inShell });
  const { version } = JSON.parse(readFileSync(inRoot('packages/client/package.json'), 'utf8'));
  expect((await shell('aftercare --version')).stdout).toBe(`${version}\n`);
  await shell('aftercare claims template template.csv');
  const [head] = readFileSync(join(folder, 'template.csv'), 'utf8').slice(1).split('\r\n');
  writeFileSync(
    join(folder, 'claims.csv'),
    `${head}\nWO-2,U-2,pipes,,VLV-012,quality,2026/3/21,2026/3/25,2026/3/25,labour,replace-valve,30,,,,,40,\n`,
  );
  const { stdout } = await shell(block('sh', 'first-file'));
  for (const said of ['in warranty', '2027-08-20', 'Every row can be sent.', 'nothing was stored', 'papers received'])
    expect(stdout).toContain(said);
  expect(readFileSync(join(folder, 'claims.results.csv'), 'utf8')).toMatch(
    /WO-2,2,submitted,clm_\w+,approved,40.00,40.00,CNY/,
  );
});

test('what is packed names no package of the workspace and none of Node', () => {
  const installed = join(folder, 'node_modules/@aftercare/client');
  for (const module of ['sdk.js', 'webhooks.js'])
    expect(readFileSync(join(installed, 'dist', module), 'utf8')).not.toMatch(
      /\bfrom\s*['"]|\bimport\s*[('"]|\brequire\(/,
    );
  expect(JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))).not.toHaveProperty('dependencies');
  expect(readFileSync(join(installed, 'LICENSES.txt'), 'utf8')).toMatch(/^openapi-fetch[\s\S]*csv-parse/);
});
