/** A table of 50 000 rows goes through the command line in a heap that could not hold them. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from '@aftercare/tools/paths';
import { afterAll, expect, test } from 'vitest';

const ROWS = 50_000;
const ROWS_OF_A_PAGE = 500;
/** All rows are 60 MB. */
const ROW = `${JSON.stringify({ id: 'clm_0', lines: 'x'.repeat(1200) })}\n`;
const folder = mkdtempSync(join(tmpdir(), 'aftercare-memory-'));

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
  if (pathname === '/v1/export') {
    const tables = ['claims', 'files'].map((name) => ({ name, withheld: [] }));
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ tenant: 'ten_0', at: '2026-01-01T00:00:00.000Z', historyRows: 1, tables }));
    return;
  }
  const after = Number(searchParams.get('cursor'));
  if (pathname !== '/v1/export/claims') {
    response.statusCode = pathname.startsWith('/v1/files/') ? 404 : 200;
    response.end();
    return;
  }
  const next = after + ROWS_OF_A_PAGE;
  if (next < ROWS) response.setHeader('link', `</v1/export/claims?cursor=${next}>; rel="next"`);
  response.setHeader('content-type', 'application/x-ndjson');
  response.end(ROW.repeat(ROWS_OF_A_PAGE));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

test(`${ROWS} rows of 60 MB are exported in a heap of 24 MB`, { timeout: 120_000 }, async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const target = join(folder, 'all');
  const child = spawn(
    process.execPath,
    ['--max-old-space-size=24', inRoot('packages/client/src/cli.ts'), 'export', target],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        ...process.env,
        LANG: 'en',
        AFTERCARE_URL: `http://127.0.0.1:${Object(server.address()).port}`,
        AFTERCARE_TOKEN: 'token',
      },
    },
  );
  let stderr = '';
  child.stderr.on('data', (chunk) => (stderr += String(chunk)));
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect(code, stderr).toBe(0);
  const { tables } = JSON.parse(readFileSync(join(target, 'manifest.json'), 'utf8'));
  expect(tables.claims).toMatchObject({ rows: ROWS, bytes: ROWS * ROW.length });
});
