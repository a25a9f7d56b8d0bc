/** Every refusal is a page that explains itself in two languages; no path of the Worker is answered by a static file. */

import { globSync, readFileSync } from 'node:fs';
import { inRoot } from '@aftercare/tools/paths';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCaller, signUp, type Tenant } from '../kit/network.ts';
import { checkAnswer, expectProblem, type Problem } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';

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
  /** Those of problems and of findings, as the texts of the capabilities have them: a rule has no title. */
  const known = globSync(inRoot('packages/*/src/texts.ts')).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/'([a-z]+\.[a-z_]+)': \{(?:\s*\w+: [^{}]*,)?\s*en: \{\s*title:/g)].map(
      ([, code = '']) => code,
    ),
  );
  const answered = () =>
    [...apiText.matchAll(/"x-codes":\[([^\]]*)\]/g)].flatMap(([, codes]) => JSON.parse(`[${codes}]`) as string[]);

  test.each(['en', 'zh'] as const)('each has a page in %s: title, what happened, how to mend it', async (language) => {
    expect(known.length).toBeGreaterThan(150);
    expect(answered().length).toBeGreaterThan(1000);
    const tag = language === 'zh' ? 'zh-CN' : 'en';
    const wrong: string[] = [];
    for (const code of new Set([...known, ...answered()])) {
      const { status, headers, text } = await nobody(`/problems/${code}?lang=${language}`, { accept: 'text/html' });
      // Its own language first, the other below.
      const sections = [...text.matchAll(/<section lang="([^"]+)">(.*?)<\/section>/gs)].map(([, lang, html = '']) => {
        const [title = '', , detail = '', mend = ''] = [...html.matchAll(/<(h1|p)[^>]*>(.*?)<\/\1>/gs)].map(
          ([, , inner = '']) => inner,
        );
        return { lang, lines: [title, detail, mend] };
      });
      const [shown, other] = sections;
      if (status !== 200 || shown?.lang !== tag || headers.get('content-language') !== tag || sections.length !== 2)
        wrong.push(`${code}: no page (${status})`);
      else if (shown.lines.some((line) => line === '' || han.test(line) !== (language === 'zh')))
        wrong.push(`${code}: ${shown.lines.join(' / ')}`);
      else if (shown.lines.some((line, place) => line === other?.lines[place])) wrong.push(`${code}: the same in both`);
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
