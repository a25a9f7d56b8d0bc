import type { ClientOptions } from './client.ts';
import { readRetryAfter } from './problem.ts';

/** How long a call is tried before it fails. */
export interface Patience {
  /** How often a call is made again after 429, 502, 503, 504 or when nothing answered; 3 unless told otherwise. */
  readonly retries?: number;
  /** A Retry-After beyond this is not waited for: the call fails at once and says when to come back. 60 unless told otherwise. */
  readonly maximumWaitSeconds?: number;
  /** After which a try counts as not answered; 60 unless told otherwise. */
  readonly timeoutSeconds?: number;
}

/** Nothing answered, however often it was tried. Whether the call was done is unknown: make it again under the same key. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
}

/** Said by what stands before the service, or by the service about itself; never by the rules of the business. */
const PASSING = [429, 502, 503, 504];
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;

/**
 * One call: with token and language, again after what passes, and once more with a renewed token. Every try carries the
 * same Idempotency-Key, so what was done by a try whose answer was lost is not done twice. What is harmless may be done
 * twice.
 */
export async function send(
  request: Request,
  options: ClientOptions,
  isHarmless = request.method === 'GET',
): Promise<Response> {
  let token = (await options.token?.()) ?? null;
  const { headers, signal } = request;
  headers.set('Accept-Language', options.language?.() ?? 'en');
  if (token !== null) headers.set('Authorization', `Bearer ${token}`);
  if (request.method !== 'GET' && !headers.has('Idempotency-Key')) headers.set('Idempotency-Key', newIdempotencyKey());
  // A key belongs to a caller. Without a token there is none, so a write could be done twice.
  const retries = token === null && !isHarmless ? 0 : (options.retries ?? 3);
  let isRenewed = false;
  for (let tried = 0; ; ) {
    const answer = await tryOnce(request, options);
    if (answer instanceof Response && answer.status === 401 && token !== null && !isRenewed) {
      isRenewed = true;
      token = (await options.refreshToken?.()) ?? null;
      if (token === null) return answer;
      headers.set('Authorization', `Bearer ${token}`);
      continue;
    }
    if (answer instanceof Response && !PASSING.includes(answer.status)) return answer;
    const waitMs = decideWait(answer, tried);
    if (tried >= retries || waitMs > (options.maximumWaitSeconds ?? 60) * 1000) {
      if (answer instanceof Response) return answer;
      throw answer;
    }
    // Nobody reads this answer; its connection is given back.
    if (answer instanceof Response) await answer.body?.cancel();
    tried += 1;
    await pause(waitMs, signal);
  }
}

/** The answer, or that there was none. What the caller itself broke off is thrown. */
async function tryOnce(request: Request, options: ClientOptions): Promise<Response | UnreachableError> {
  const fetchNow = options.fetch ?? ((sent: Request) => globalThis.fetch(sent));
  request.signal.throwIfAborted();
  const timeout = AbortSignal.timeout((options.timeoutSeconds ?? 60) * 1000);
  try {
    // A body can be sent once, so each try sends a copy.
    const sent = new Request(request.clone(), { signal: AbortSignal.any([request.signal, timeout]) });
    return await readWhole(await fetchNow(sent));
  } catch (cause) {
    request.signal.throwIfAborted();
    return new UnreachableError(`${new URL(request.url).origin} does not answer`, { cause });
  }
}

/**
 * A line can break between the head of an answer and its end, and half an answer is none. JSON is short, so it is waited
 * for here, where it can be asked for again; files flow on to whoever takes them.
 */
async function readWhole(answer: Response): Promise<Response> {
  const isJson = /^application\/([a-z]+\+)?json\b/.test(answer.headers.get('content-type') ?? '');
  if (!isJson || answer.body === null) return answer;
  const { status, statusText, headers } = answer;
  return new Response(await answer.arrayBuffer(), { status, statusText, headers });
}

/** What the answer asks for; otherwise twice as long each time, and no two callers at the same moment. */
function decideWait(answer: Response | UnreachableError, tried: number): number {
  const asked = answer instanceof Response ? readRetryAfter(answer) : null;
  if (asked !== null) return asked * 1000;
  return Math.min(FIRST_WAIT_MS * 2 ** tried, LONGEST_WAIT_MS) * (0.5 + Math.random() / 2);
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', end);
      resolve();
    }, milliseconds);
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });
}

/** 128 random bits; `crypto.randomUUID` is missing in a browser on plain http. */
function newIdempotencyKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
