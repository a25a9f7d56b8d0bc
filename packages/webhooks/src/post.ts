import { type Instant, SECOND_MS } from '@aftercare/kernel';
import type { Attempt, Outcome } from './words.ts';
import { ANSWER_CHARACTERS } from './words.ts';

export const POST_TIMEOUT_MS = 15 * SECOND_MS;
const ANSWER_BYTES = 4 * ANSWER_CHARACTERS;

export type Posted = Pick<Attempt, 'at' | 'durationMs' | 'outcome' | 'status' | 'answer'>;

/**
 * One attempt. Redirects are not followed: the address was checked, where it points to was not. Of the answer only the
 * beginning is read, whatever its length says, and an answer that stops in the middle counts by its status.
 */
export async function postDelivery(
  url: string,
  headers: Readonly<Record<string, string>>,
  payload: string,
  readClock: () => Instant,
): Promise<Posted> {
  const at = readClock();
  const end = (outcome: Outcome, status: number | null, answer: string | null): Posted => ({
    at,
    durationMs: Math.max(0, readClock() - at),
    outcome,
    status,
    answer,
  });
  try {
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/json', 'user-agent': 'Aftercare-Webhooks/1.0', ...headers },
      body: payload,
      signal: AbortSignal.timeout(POST_TIMEOUT_MS),
    });
    const answer = await readBeginning(response);
    return end(toOutcome(response.status), response.status, answer);
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    return end(isLate ? 'timed_out' : 'unreachable', null, null);
  }
}

function toOutcome(status: number): Outcome {
  if (status >= 200 && status < 300) return 'delivered';
  if (status >= 300 && status < 400) return 'redirected';
  return status === 410 ? 'gone' : 'refused';
}

async function readBeginning(response: Response): Promise<string | null> {
  if (response.body === null) return null;
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (let bytes = 0; bytes < ANSWER_BYTES; ) {
      const { done, value } = await reader.read();
      if (done) break;
      bytes += value.length;
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    // The status is what counts.
  }
  await reader.cancel().catch(() => undefined);
  return text === '' ? null : text.slice(0, ANSWER_CHARACTERS);
}
