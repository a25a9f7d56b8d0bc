/** The reference for people: whole, without script, under a policy, and every link in it leads somewhere. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { inRoot } from '@aftercare/tools/paths';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type TestServer } from '../kit/server.ts';

const GZIP_BYTES = 150_000;

interface Described {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly { readonly name: string }[];
  readonly 'x-admission': { readonly permission: string | null };
}
// safe: our own document; `npm run verify` says when it is not what the actions say
const api = JSON.parse(readFileSync(inRoot('workers/app/openapi.json'), 'utf8')) as {
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
};
const operations = Object.entries(api.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, described]) => ({ method: method.toUpperCase(), path, described })),
);

let server: TestServer;
const pages: Record<'en' | 'zh', { text: string; headers: Headers }> = {
  en: { text: '', headers: new Headers() },
  zh: { text: '', headers: new Headers() },
};

beforeAll(async () => {
  server = await startServer({ assets: false });
  for (const language of ['en', 'zh'] as const) {
    const response = await fetch(`${server.baseUrl}/docs?lang=${language}`);
    expect(response.status).toBe(200);
    pages[language] = { text: await response.text(), headers: response.headers };
  }
});
afterAll(() => server?.stop());

/** The part of the page that is about one operation, without marks. */
function articleOf(text: string, id: string): string {
  const html = new RegExp(`<article class="card" id="${id}">(.*?)</article>`, 's').exec(text)?.[1] ?? '';
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<');
}

describe.each(['en', 'zh'] as const)('%s', (language) => {
  test('has every operation, with its method, path, permission, summary and parameters', () => {
    expect(operations.length).toBeGreaterThan(150);
    const missing: string[] = [];
    for (const { method, path, described } of operations) {
      const article = articleOf(pages[language].text, described.operationId);
      const { permission } = described['x-admission'];
      const facts = [
        method,
        path,
        described.summary.replaceAll('`', ''),
        ...described.parameters.map(({ name }) => name),
      ];
      for (const fact of [...facts, ...(permission === null ? [] : [permission])])
        if (!article.replace(/\s+/g, ' ').includes(fact)) missing.push(`${described.operationId}: ${fact}`);
    }
    expect(missing).toEqual([]);
  });

  test('every link in it leads to a place that is there once, or to a page', async () => {
    const { text } = pages[language];
    const ids = [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...new Set([...text.matchAll(/href="([^"]+)"/g)].map(([, link = '']) => link))];
    const places = links.filter((link) => link.startsWith('#'));
    expect(places.length).toBeGreaterThan(operations.length);
    expect(places.filter((link) => !ids.includes(link.slice(1)))).toEqual([]);
    for (const { name } of api.tags) expect(places).toContain(`#${name}`);
    for (const name of Object.keys(api.components.schemas)) expect(ids).toContain(`schema-${name}`);
    const others = links.filter((link) => !link.startsWith('#') && link !== 'data:,');
    expect(others.length).toBeGreaterThan(60);
    for (const link of others) expect([link, (await fetch(`${server.baseUrl}${link}`)).status]).toEqual([link, 200]);
  });

  test('needs nothing from elsewhere and runs nothing', () => {
    const { text, headers } = pages[language];
    expect(text).not.toMatch(/<script|\son\w+=|\sstyle=|javascript:|@import|<iframe/i);
    expect([...text.matchAll(/\s(?:src|srcset|action)=/g)]).toEqual([]);
    expect(text).not.toMatch(/href="(?:https?:)?\/\/|url\(/);
    const [, nonce] = /<style nonce="([^"]+)">/.exec(text) ?? [];
    expect(headers.get('content-security-policy')).toBe(
      `default-src 'none'; style-src 'nonce-${nonce}'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('begins with the address, how to get a token and the first ten minutes', () => {
    const { text, headers } = pages[language];
    const tag = language === 'zh' ? 'zh-CN' : 'en';
    expect(headers.get('content-language')).toBe(tag);
    expect(text).toContain(`<html lang="${tag}">`);
    const beginning = text.slice(text.indexOf('id="start"'), text.indexOf('id="everywhere"'));
    for (const part of [server.baseUrl, 'grant_type=client_credentials', '#first-ten-minutes', '#claimsSubmit'])
      expect(beginning).toContain(part);
    expect(/\p{Script=Han}/u.test(beginning)).toBe(language === 'zh');
  });

  test('is small enough for a telephone', () => {
    const { text } = pages[language];
    const [gzip, brotli] = [gzipSync(text).length, brotliCompressSync(text).length];
    console.log(`/docs in ${language}: ${text.length} characters, ${gzip} bytes in gzip, ${brotli} in brotli`);
    expect(gzip).toBeLessThan(GZIP_BYTES);
  });
});
