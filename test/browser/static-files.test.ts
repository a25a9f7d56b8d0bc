import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { inRoot } from '@aftercare/tools/paths';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../kit/server.ts';

const FIRST_LOAD_BYTES = 150_000;

let server: TestServer;
let html: string;
beforeAll(async () => {
  server = await startServer();
  html = await (await fetch(`${server.baseUrl}/console/`)).text();
});
afterAll(() => server?.stop());

const named = (ending: string) =>
  [...html.matchAll(/(?:src|href)="(\/console\/[^"]+)"/g)].flatMap(([, path = '']) =>
    path.endsWith(ending) ? [path] : [],
  );

test('the page carries the policy, and is asked for anew each time', async () => {
  for (const path of ['/console/', '/console/index.html']) {
    const { headers } = await fetch(`${server.baseUrl}${path}`);
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toBe('no-cache');
  }
});

test('what is named by its content is kept for ever, under the same policy', async () => {
  const files = [...named('.js'), ...named('.css')];
  expect(files.length).toBeGreaterThan(1);
  for (const file of files) {
    const { headers } = await fetch(`${server.baseUrl}${file}`);
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  }
});

test('nothing inline: no script, style, or attribute that is one', () => {
  expect(html).not.toMatch(/<style|<script(?![^>]*\bsrc=)|\sstyle=|\son\w+=/);
});

test('the tests look at what users get: a production build', () => {
  const folder = inRoot('web/dist/console/assets');
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  // Those of the first load, and those that come with a screen.
  expect(scripts.length).toBeGreaterThan(named('.js').length);
  for (const name of scripts) {
    expect(readFileSync(join(folder, name), 'utf8')).not.toMatch(/jsxDEV|fileName:|__PREACT_DEVTOOLS__/);
  }
});

test('the first load has at most 150 KB of JavaScript, compressed', () => {
  const scripts = named('.js').map((path) => readFileSync(join(inRoot('web/dist'), path)));
  const bytes = scripts.reduce((sum, script) => sum + gzipSync(script).length, 0);
  expect(bytes).toBeGreaterThan(1000);
  expect(bytes).toBeLessThanOrEqual(FIRST_LOAD_BYTES);
});
