/** What a person meets who starts, stops or breaks the embedded server. No business here: it only boots. */
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from '@aftercare/tools/processes';
import { expect, test } from 'vitest';
import { startServer } from '../kit/server.ts';

test('a data directory in use by a living server is refused in both languages', async () => {
  const first = await startServer({ prepare: false });
  await expect(startServer({ prepare: false, dataDir: first.dataDir })).rejects.toThrow(
    /is in use by a running server.*\n.*占用/,
  );
  await first.stop();
});

test('a taken port is refused in both languages', async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve) => {
    other.listen(0, '127.0.0.1', () => resolve(Object(other.address()).port));
  });
  await expect(startServer({ prepare: false, port })).rejects.toThrow(/Port \d+ is taken.*\n.*已被占用/);
  other.close();
});

test('a lock left by a process that is gone is taken over', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'aftercare-'));
  writeFileSync(join(dataDir, 'lock'), `${process.pid} 1`);
  const server = await startServer({ prepare: false, dataDir });
  await server.stop();
  expect(readdirSync(dataDir).sort()).toEqual(['resources', 'secrets.json']);
  expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
  rmSync(dataDir, { recursive: true });
});

test('a workerd that outlived its killed server is named, not started beside', async () => {
  const server = await startServer({ prepare: false });
  process.kill(server.pid, 'SIGKILL');
  await expect.poll(() => isAlive(server.pid)).toBe(false);
  expect(isAlive(server.workerdPid)).toBe(true);
  await expect(server.startAgain()).rejects.toThrow(`kill ${server.workerdPid}`);
  process.kill(server.workerdPid, 'SIGKILL');
  await expect.poll(() => isAlive(server.workerdPid)).toBe(false);
  const again = await server.startAgain();
  await again.stop();
});

test('a kill leaves no child, and the data starts again', async () => {
  const server = await startServer({ prepare: false });
  await server.kill();
  expect(isAlive(server.workerdPid)).toBe(false);
  const again = await server.startAgain();
  expect(again.operatorToken).toBe(server.operatorToken);
  await again.stop();
});
