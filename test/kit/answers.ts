/** Every answer that a test file hears is held against the API's description; `check-answers.ts` asks what was found. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '@aftercare/tools/paths';
import { Contract } from './contract.ts';

/** One file for each test file; `npm test` adds them up. */
export const ANSWERS_FOLDER = inRoot('test/results/answers');

export interface HeardAnswer {
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  /** Fails where whoever asked was gone before the answer was whole. */
  text(): Promise<string>;
}

const contract = Contract.read();
const pending = new Set<Promise<void>>();
const perStatus: Record<string, number> = {};
const operations = new Set<string>();
let complaints: string[] = [];

export function hearAnswer(answer: HeardAnswer): void {
  // Only the Worker gives its answers such an id: receivers, foreign pages and static files do not.
  if (!/^req_/.test(answer.headers.get('x-request-id') ?? '')) return;
  const checked = check(answer);
  pending.add(checked);
  checked.finally(() => pending.delete(checked));
}

async function check({ method, url, status, headers, text: read }: HeardAnswer): Promise<void> {
  const { pathname } = new URL(url);
  let text: string;
  try {
    text = await read();
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

/** What was wrong since it was asked last. */
export async function takeComplaints(): Promise<readonly string[]> {
  await Promise.all(pending);
  const found = complaints;
  complaints = [];
  return found;
}

export function writeCounts(): void {
  mkdirSync(ANSWERS_FOLDER, { recursive: true });
  const counted = { perStatus, operations: [...operations], of: contract.operations.length };
  writeFileSync(join(ANSWERS_FOLDER, `${randomUUID()}.json`), JSON.stringify(counted));
}
