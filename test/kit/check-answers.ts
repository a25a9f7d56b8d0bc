/**
 * Runs before each file of the projects that talk HTTP: every answer of a server of ours, whoever asks for it, is held
 * against the API's description. An answer that the document does not promise fails the test that got it. Browsers ask
 * for themselves; whoever opens one tells of what it hears.
 */
import { afterAll, afterEach, expect } from 'vitest';
import { hearAnswer, takeComplaints, writeCounts } from './answers.ts';

const ask = globalThis.fetch;

globalThis.fetch = async (input, init) => {
  const response = await ask(input, init);
  const method = init?.method ?? (input instanceof Request ? input.method : 'GET');
  const copy = response.clone();
  hearAnswer({
    method: response.redirected ? 'GET' : method.toUpperCase(),
    url: response.url,
    status: response.status,
    headers: response.headers,
    text: () => copy.text(),
  });
  return response;
};

async function expectNone(): Promise<void> {
  expect(await takeComplaints(), 'answers that the description of the API does not promise').toEqual([]);
}

afterEach(expectNone);
afterAll(async () => {
  await expectNone();
  writeCounts();
});
