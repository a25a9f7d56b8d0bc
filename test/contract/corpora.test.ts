/** Hostile bodies and texts that nobody here wrote, over HTTP: refused in words or kept as they came, never a defect. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildNetwork, type Network } from '../kit/network.ts';
import { checkAnswer, watchAnswers } from '../kit/problem.ts';
import { startServer, type TestServer } from '../kit/server.ts';
import { requestOf, type ServiceRequest } from '../kit/service.ts';

const folder = process.env.CORPORA_DIR;
const BODIES_FLOOR = 318;
const TEXTS_FLOOR = 515;

describe.skipIf(!folder)('corpora', () => {
  let server: TestServer;
  let network: Network;

  beforeAll(async () => {
    server = await startServer({ assets: false });
    watchAnswers();
    network = await buildNetwork(server.baseUrl, { units: TEXTS_FLOOR });
  });
  afterAll(() => server?.stop());

  const send = (method: string, path: string, body: Uint8Array<ArrayBuffer>) =>
    fetch(`${server.baseUrl}${path}`, {
      method,
      body,
      headers: {
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
        authorization: `Bearer ${network.maker.owner.token}`,
      },
    });

  /** One address for each way in which an action takes JSON. */
  test.each([
    ['a body that makes something', 'POST', (path: string) => `${path}/service-requests`],
    ['a dry run', 'POST', (path: string) => `${path}/claims?dryRun=true`],
    ['a verb that may come without one', 'POST', (path: string) => `${path}/periods/2020-01/close`],
    ['terms of a kind', 'POST', (path: string) => `${path}/warranty-terms`],
    ['an update', 'PUT', (path: string) => `${path}/capacity`],
    ['before anybody is known', 'POST', () => '/v1/session'],
  ] as const)('JSONTestSuite: %s', async (_what, method, to) => {
    const path = join(folder ?? '', 'jsontestsuite/test_parsing');
    const files = readdirSync(path);
    expect(files.length).toBeGreaterThanOrEqual(BODIES_FLOOR);
    const counts: Record<string, number> = {};
    for (const file of files) {
      const bytes = Uint8Array.from(readFileSync(join(path, file)));
      const response = await send(method, to(network.path), bytes);
      const text = await response.text();
      const { code } = JSON.parse(text);
      const outcome = `${file.charAt(0)} ${response.status}`;
      counts[outcome] = (counts[outcome] ?? 0) + 1;
      if (file.startsWith('n_') && bytes.length > 0)
        expect([response.status, code], file).toEqual([400, 'request.not_json']);
      if (file.startsWith('y_')) expect(code, file).not.toBe('request.not_json');
      expect(response.status, `${file}: ${text}`).toBeLessThan(500);
    }
    console.log(`${method} ${to('/v1/networks/{network}')}: ${JSON.stringify(counts)}`);
  });

  describe('naughty strings', () => {
    const texts: string[] =
      folder === undefined ? [] : JSON.parse(readFileSync(join(folder, 'blns/blns.json'), 'utf8'));
    /** What the schemas do to a text: spaces around it go. */
    const kept = (text: string) => text.trim();
    const isTaken = (text: string, limit: number) => {
      // Characters, not halves of surrogate pairs.
      const { length } = [...kept(text)];
      return length >= 1 && length <= limit;
    };

    test(`at least ${TEXTS_FLOOR}`, () => {
      expect(texts.length).toBeGreaterThanOrEqual(TEXTS_FLOOR);
    });

    test('what comes back of a request is what went in', async () => {
      const { owner } = network.maker;
      let taken = 0;
      for (const [position, text] of texts.entries()) {
        const unit = network.serials[position % TEXTS_FLOOR];
        const customer = { ...requestOf(unit).customer, name: text, address: text };
        const body = requestOf(unit, { symptomText: text, customer });
        const made = await owner.post<ServiceRequest>(`${network.path}/service-requests`, body);
        if (!isTaken(text, 100)) {
          expect([made.status, Object(made.body).code], text).toEqual([400, 'request.invalid']);
          continue;
        }
        expect(made.status, `${text}: ${made.text}`).toBe(201);
        taken += 1;
        const { body: read } = await owner.get<{ symptom: { text: string }; customer: object }>(
          `${network.path}/service-requests/${made.body.id}`,
        );
        expect(read.symptom.text, text).toBe(kept(text));
        expect(JSON.stringify(read.customer), text).toContain(JSON.stringify(kept(text)));
      }
      expect(taken).toBeGreaterThan(400);
      console.log(`naughty strings: ${taken} of ${texts.length} kept in a request, the rest refused for their length`);
    }, 120_000);

    test('a model’s names, and a list of them', async () => {
      const { owner } = network.maker;
      const names = new Map<string, string>();
      for (const [position, text] of texts.entries()) {
        const code = `N-${position}`;
        const body = { code, name: { en: text, zh: text }, components: [] };
        const made = await owner.post(`${network.path}/models`, body);
        expect(made.status, `${text}: ${made.text}`).toBe(isTaken(text, 120) ? 201 : 400);
        if (made.status === 201) names.set(code, kept(text));
      }
      const { body } = await owner.get<{ items: { code: string; name: { en: string; zh: string } }[] }>(
        `${network.path}/models?limit=200`,
      );
      const listed = body.items.filter(({ code }) => names.has(code));
      expect(listed.length).toBeGreaterThan(100);
      for (const { code, name } of listed) expect(name).toEqual({ en: names.get(code), zh: names.get(code) });
    }, 120_000);

    test('in an address they find nothing and break nothing', async () => {
      const { owner } = network.maker;
      for (const text of texts) {
        const part = encodeURIComponent(text.isWellFormed() ? text : '?');
        for (const path of [`/units/${part}`, `/claims?cursor=${part}`, `/units?model=${part}`]) {
          const reply = await owner.get(`${network.path}${path}`);
          if (reply.status >= 400) checkAnswer(reply.status, reply.headers, reply.text);
          expect([200, 400, 404], `${path}: ${reply.text}`).toContain(reply.status);
        }
      }
    }, 120_000);
  });
});
