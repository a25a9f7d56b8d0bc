/** Every refusal is a page that explains itself in two languages; no path of the Worker is answered by a static file. */

import { catalogue } from '@aftercare/app/actions';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCaller, signUp, type Tenant } from '../kit/network.ts';
import { checkAnswer, expectProblem, type Problem } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';

/** What an HTML text may not hold as it is. */
const MARKS: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
const SECRET = 'the password of the cellar';

let server: TestServer;
let tenant: Tenant;
let api: { paths: Record<string, Record<string, unknown>> };
let apiText: string;

beforeAll(async () => {
  server = await startServer({
    build: {
      replacements: [
        {
          file: 'packages/network/src/actions/list-networks.ts',
          find: 'const { links } = await load({ links: listNetworkLinks({}) });',
          replace: `const { links } = await load({ links: listNetworkLinks({}) }); throw new TypeError('${SECRET}');`,
        },
      ],
    },
  });
  tenant = await signUp(server.baseUrl, 'shop', 'lixia-repair');
  const reply = await openCaller(server.baseUrl, null).get<typeof api>('/openapi.json');
  api = reply.body;
  apiText = reply.text;
});
afterAll(() => server.stop());

const nobody = (path: string, headers?: Record<string, string>) =>
  openCaller(server.baseUrl, null).get<Problem>(path, headers);
const han = /\p{Script=Han}/u;

describe('codes', () => {
  const known = Object.entries({ ...catalogue.findings, ...catalogue.problems });
  /** As a reader sees it: without marks, and with gaps where an answer has values. */
  const toRead = (html: string) => html.replace(/<[^>]+>/g, '\n').replace(/&#?\w+;/g, (mark) => MARKS[mark] ?? mark);
  const withGaps = (text: string) => text.replace(/\{\w+\}/g, '…');

  test('every one that an operation can answer is known', () => {
    const codes = new Set([...apiText.matchAll(/`([a-z]+\.[a-z_]+)`/g)].map(([, code]) => code ?? ''));
    expect(codes.size).toBeGreaterThan(35);
    expect([...codes].filter((code) => !Object.hasOwn(catalogue.problems, code))).toEqual([]);
  });

  test.each(['en', 'zh'] as const)('each has a page in %s: title, what happened, how to mend it', async (language) => {
    expect(known.length).toBeGreaterThan(200);
    const wrong: string[] = [];
    for (const [code, texts] of known) {
      const { status, headers, text } = await nobody(`/problems/${code}?lang=${language}`, { accept: 'text/html' });
      const [tag, other] = language === 'zh' ? (['zh-CN', 'en'] as const) : (['en', 'zh'] as const);
      // Its own language first, the other below.
      const section = /<main><section lang="([^"]+)">(.*?)<\/section>/s.exec(text);
      const shown = toRead(section?.[2] ?? '');
      const { title, detail, mend } = texts[language];
      const lines = [title, detail, mend].map(withGaps);
      if (status !== 200 || section?.[1] !== tag || headers.get('content-language') !== tag)
        wrong.push(`${code}: no page (${status})`);
      else if (lines.some((line) => !shown.includes(line))) wrong.push(`${code}: ${shown}`);
      else if (language === 'zh' && lines.some((line) => !han.test(line))) wrong.push(`${code}: not Chinese: ${shown}`);
      else if (language === 'en' && han.test(shown)) wrong.push(`${code}: not English: ${shown}`);
      else if (title === texts[other].title) wrong.push(`${code}: one title for both`);
    }
    expect(wrong).toEqual([]);
  });

  test('an unknown code has none', async () => {
    expectProblem(await nobody('/problems/no.such_code'), 404, 'request.not_found');
    expectProblem(await nobody('/problems/constructor.name'), 404, 'request.not_found');
  });

  test('the type of a problem is the address of its page', async () => {
    const { body } = await nobody('/v1/inbox');
    expect(body.type).toBe(`${server.baseUrl}/problems/identity.token_missing`);
    expect((await fetch(body.type)).status).toBe(200);
  });
});

describe('language', () => {
  test.each([
    [{}, false],
    [{ 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8' }, true],
    [{ 'accept-language': 'en-GB, zh;q=0.5' }, false],
    [{ 'accept-language': 'fr-FR, zh;q=0.5' }, true],
    [{ 'accept-language': 'fr' }, false],
    [{ 'accept-language': ';;q=,,*' }, false],
  ] as [Record<string, string>, boolean][])('%o', async (headers, isChinese) => {
    for (const path of ['/v1/inbox', '/nothing/here', '/v1/networks/x/claims?limit=x']) {
      const { body, status, headers: sent, text } = await nobody(path, headers);
      checkAnswer(status, sent, text);
      for (const member of ['title', 'detail', 'mend'] as const)
        expect([body[member], han.test(body[member])]).toEqual([body[member], isChinese]);
    }
  });

  test('of the fields as well', async () => {
    const { body } = await tenant.owner.post<Problem>('/v1/users', { colour: 'red' }, { 'accept-language': 'zh' });
    expect(body.errors?.length).toBeGreaterThan(1);
    for (const error of body.errors ?? []) expect(error.detail + error.mend).toMatch(han);
  });
});

describe('a person who follows a link', () => {
  test('gets a page in Chinese, or in English when asked, without a script', async () => {
    for (const [headers, lang] of [
      [{ accept: 'text/html' }, 'zh-CN'],
      [{ accept: 'text/html', 'accept-language': 'en' }, 'en'],
    ] as [Record<string, string>, string][]) {
      const page = await nobody('/q/no-such-code', headers);
      expect([page.status, page.headers.get('content-type')?.split(';')[0]]).toEqual([404, 'text/html']);
      expect(page.text).toMatch(/^<!doctype html>/i);
      expect(page.text).toContain(`lang="${lang}"`);
      expect(page.text).not.toContain('<script');
      expect(page.text).toContain(page.headers.get('x-request-id') ?? '?');
    }
  });
});

describe('static files', () => {
  test('are the console and nothing else', async () => {
    const page = await nobody('/console/');
    expect([page.status, page.headers.get('content-type')?.split(';')[0]]).toEqual([200, 'text/html']);
    // Only the Worker gives its answers an id.
    expect(page.headers.get('x-request-id')).toBeNull();
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('no path of the Worker is answered by one', async () => {
    const paths = Object.keys(api.paths).map((path) => path.replace(/\{\w+\}/g, 'x'));
    expect(paths.length).toBeGreaterThan(40);
    const unknown = [
      '/',
      '/index.html',
      '/_headers',
      '/console',
      '/consolex/',
      '/favicon.ico',
      '/v1',
      '/v1/',
      '/v1/nothing',
      '/v1/claims/',
      '/assets/index.js',
      '/.env',
      '/q',
      '/q/',
      '/healthz/',
      '/t/x',
      '/docsx',
      '//console/',
      '/console%2f',
      '/Console/',
    ];
    const wrong: string[] = [];
    for (const path of [...paths, ...unknown]) {
      for (const headers of [{}, { accept: 'text/html', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }]) {
        const response = await fetch(`${server.baseUrl}${path}`, { headers, redirect: 'manual' });
        const text = await response.text();
        if (!response.headers.has('x-request-id')) wrong.push(`${path}: ${response.status} ${text.slice(0, 80)}`);
        if (response.status >= 400) checkAnswer(response.status, response.headers, text);
      }
    }
    expect(wrong).toEqual([]);
  });

  test.each(['/', '/v1/nothing', '/index.html', '/healthz/x', '/v1/inbox/', '/V1/inbox', '/openapi.json/'])(
    '%s is a 404 of the Worker',
    async (path) => {
      expectProblem(await nobody(path), 404, 'request.not_found');
    },
  );
});

test('every answer has an id of its own and is kept by nobody', async () => {
  const replies = await Promise.all(['/v1/inbox', '/nothing', '/healthz'].map((path) => nobody(path)));
  expect(new Set(replies.map(({ headers }) => headers.get('x-request-id'))).size).toBe(3);
  for (const { headers } of replies) {
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  }
});

test('a request id that a caller sends is not taken', async () => {
  const { headers } = await nobody('/healthz', { 'x-request-id': 'mine' });
  expect(headers.get('x-request-id')).toMatch(/^req_/);
});

test('a defect tells its id and nothing else; the log has the rest', async () => {
  const reply = await tenant.owner.get<Problem>('/v1/networks');
  const problem = expectProblem(reply, 500, 'internal.defect');
  expect(reply.headers.get('content-type')).toBe('application/problem+json');
  expect(reply.text).not.toContain(SECRET);
  expect(reply.text).not.toContain('TypeError');
  await expect.poll(() => server.output()).toContain(SECRET);
  expect(server.output()).toContain(problem.requestId);
});
