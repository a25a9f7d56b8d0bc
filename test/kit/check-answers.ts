/**
 * Runs before each file of the projects that talk HTTP: every answer of a server of ours, whoever asks for it, is held
 * against the API's description. An answer that the document does not promise fails the test that got it.
 */
import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '@aftercare/tools/paths';
import { afterAll, afterEach, expect } from 'vitest';
import { Contract } from './contract.ts';

/** One file for each test file; `npm test` adds them up. */
export const ANSWERS_FOLDER = inRoot('test/results/answers');

const contract = Contract.read();
const ask = globalThis.fetch;
const pending = new Set<Promise<void>>();
const perStatus: Record<string, number> = {};
const operations = new Set<string>();
let complaints: string[] = [];

globalThis.fetch = async (input, init) => {
  const response = await ask(input, init);
  const method = init?.method ?? (input instanceof Request ? input.method : 'GET');
  const checked = check(response.redirected ? 'GET' : method.toUpperCase(), response.clone());
  pending.add(checked);
  checked.finally(() => pending.delete(checked));
  return response;
};

async function check(method: string, response: Response): Promise<void> {
  // Only the Worker gives its answers such an id: receivers, browsers and static files do not.
  if (!/^req_/.test(response.headers.get('x-request-id') ?? '')) return;
  const { pathname } = new URL(response.url);
  const { status, headers } = response;
  let text: string;
  try {
    text = await response.text();
  } catch {
    // The test ended the server, or let go of the body, in the middle of the answer.
    return;
  }
  const { operation, complaints: found } = contract.judge({ method, path: pathname, status, headers, text });
  perStatus[status] = (perStatus[status] ?? 0) + 1;
  if (operation !== null) operations.add(operation);
  complaints.push(
    ...found.map((complaint) => `${method} ${pathname} → ${status}: ${complaint}\n${text.slice(0, 400)}`),
  );
}

async function expectNone(): Promise<void> {
  await Promise.all(pending);
  const found = complaints;
  complaints = [];
  expect(found, 'answers that the description of the API does not promise').toEqual([]);
}

afterEach(expectNone);
afterAll(async () => {
  await expectNone();
  mkdirSync(ANSWERS_FOLDER, { recursive: true });
  const counted = { perStatus, operations: [...operations], of: contract.operations.length };
  writeFileSync(join(ANSWERS_FOLDER, `${randomUUID()}.json`), JSON.stringify(counted));
});
