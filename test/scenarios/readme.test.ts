/** Runs the first claim out of the README, line by line as it stands there. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../kit/server.ts';

const README = `${import.meta.dirname}/../../README.md`;
let server: TestServer;

beforeAll(async () => {
  server = await startServer({ seed: 'demo' });
}, 60_000);
afterAll(() => server.stop());

test('the first claim of the README', { timeout: 30_000 }, async () => {
  const block = /```sh first-claim\n([\s\S]*?)```/.exec(readFileSync(README, 'utf8'))?.[1];
  if (block === undefined) throw new Error('the README has no block named first-claim');
  const lines = block.trim().split('\n');
  expect(lines.filter((line) => line.includes('curl ')).length).toBe(10);
  const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', block], {
    env: { ...process.env, AFTERCARE_DATA: server.dataDir },
  });
  expect(stdout).toContain('"status":"ok"');
  expect(stdout).toContain('"network":"sunlit"');
  expect(stdout).toContain('"dryRun":true');
  expect(stdout).toContain('claims.labour_over_standard');
  expect(stdout).toMatch(/Idempotency-Replayed: true/i);
  expect(stdout).toContain('<!doctype html>');
});
