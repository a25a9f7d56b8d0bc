/** Sends what an operation's request says, as anybody, and keeps everything that ever came back. */
import type { Action } from './operations.ts';
import type { Rightful } from './rightful-requests.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export interface Sending {
  readonly baseUrl: string;
  readonly network: string;
  readonly token: string | null;
  readonly key?: string;
}

export async function sendRequest(action: Action, rightful: Rightful, sending: Sending): Promise<Answer> {
  const { params = {}, query = {}, body } = rightful;
  const values: Record<string, string> = { network: sending.network, ...params };
  const path = action.path.replace(/\{(\w+)\}/g, (_whole, name: string) => encodeURIComponent(values[name] ?? ''));
  const search = new URLSearchParams(query).toString();
  const isJson =
    body !== undefined &&
    typeof body === 'object' &&
    !(body instanceof Uint8Array) &&
    !(body instanceof URLSearchParams);
  const response = await fetch(`${sending.baseUrl}${path}${search === '' ? '' : `?${search}`}`, {
    method: action.method,
    redirect: 'manual',
    headers: {
      ...(isJson ? { 'content-type': 'application/json' } : {}),
      ...(sending.token === null ? {} : { authorization: `Bearer ${sending.token}` }),
      ...(sending.key === undefined ? {} : { 'idempotency-key': sending.key }),
      ...rightful.headers,
    },
    // What is not JSON goes as it is.
    ...(body === undefined ? {} : { body: isJson ? JSON.stringify(body) : (body as BodyInit) }),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** Headers that differ between two answers that say the same. */
const OF_ONE_ANSWER = /^(x-request-id|date|server-timing|content-length|ratelimit.*)$/;

/** What an answer says, without what is of this one request, and with the value that was asked for taken out. */
export function toComparable({ status, headers, text }: Answer, value: string): string {
  const nonce = /'nonce-([^']+)'/.exec(headers.get('content-security-policy') ?? '')?.[1] ?? '<none>';
  const kept = [...headers]
    .filter(([name]) => !OF_ONE_ANSWER.test(name))
    .map(([name, said]) => [name, said.replaceAll(nonce, '<nonce>')]);
  const body = text
    .replace(/req_[0-9a-z]{26}/g, 'req_')
    .replaceAll(nonce, '<nonce>')
    .replaceAll(value, '<value>')
    .replaceAll(encodeURIComponent(value), '<value>');
  return JSON.stringify([status, kept, body]);
}
