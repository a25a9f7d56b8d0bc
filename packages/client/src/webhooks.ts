import type { paths } from './openapi.gen.ts';

/**
 * What a receiver of webhooks needs: whether a call is Aftercare's, and what it says. Standard Webhooks 1.0, with WebCrypto
 * alone, so that it runs in Node 20, in Workers and in browsers.
 */

type WebhookBody = paths['/v1/webhooks']['post']['requestBody']['content']['application/json'];
export type WebhookEventType = NonNullable<WebhookBody['types']>[number];

/** Ids and states. Whoever wants to know more reads `resource`. */
interface WebhookData {
  /** What the event is about. */
  readonly id: string;
  /** Slug of the network that it happened in. */
  readonly network: string;
  /** Path below the address of the API; null for what has none. */
  readonly resource: string | null;
  readonly state?: string;
  readonly reference?: string;
  readonly number?: string;
  readonly order?: string;
  readonly request?: string;
  readonly period?: string;
  readonly clock?: string;
}
type DataOf<Type> = Type extends 'claim.decided.v1' | 'claim.submitted.v1'
  ? WebhookData & { readonly reference: string; readonly state: string }
  : Type extends `claim.${string}`
    ? WebhookData & { readonly reference: string }
    : WebhookData;

/**
 * Told apart by `type`. An endpoint that hears everything will hear types that are younger than this package: give a
 * `switch` its `default`, and answer 2xx there.
 */
export type WebhookEvent = {
  readonly [Type in WebhookEventType]: {
    readonly type: Type;
    /** When it happened, not when it was sent. */
    readonly timestamp: string;
    readonly data: DataOf<Type>;
  };
}[WebhookEventType];

/** What is wrong with a call; `bad_secret` alone is the receiver's own mistake. */
export type WebhookFault =
  | 'missing_header'
  | 'malformed_header'
  | 'too_old'
  | 'too_new'
  | 'wrong_signature'
  | 'malformed_payload'
  | 'bad_secret';

export class WebhookError extends Error {
  override readonly name = 'WebhookError';
  readonly fault: WebhookFault;

  constructor(fault: WebhookFault, message: string) {
    super(message);
    this.fault = fault;
  }
}

export interface ReceivedWebhook {
  /** `Request.headers`, or what Node's `IncomingMessage.headers` holds. */
  readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
  /** As it arrived. What was parsed and written again has other bytes, and another signature. */
  readonly body: string | Uint8Array;
  /** As the console showed it, with `whsec_` or without; several while one is replaced by another. */
  readonly secret: string | readonly string[];
  /** The time of the receiver; without it, its clock's. */
  readonly now?: Date;
}

const TOLERANCE_SECONDS = 5 * 60;
const PREFIX = 'whsec_';
/** Standard Webhooks, "Signature scheme": a shorter key could be guessed. */
const SECRET_BYTES = { least: 24, most: 64 };
const SIGNATURE_BYTES = 32;
/** Aftercare sends two at most. A header of thousands would be thousands of hashes of the body. */
const SIGNATURES_TRIED = 10;

/**
 * The event of a call, and the id that stays the same however often it is sent: keep it with what you do about the event,
 * in one transaction. Throws a `WebhookError` for whatever is not Aftercare's, not of now, or not an event.
 */
export async function verifyWebhook(received: ReceivedWebhook): Promise<{ id: string; event: WebhookEvent }> {
  const id = await verifySignature(received);
  const text = typeof received.body === 'string' ? received.body : new TextDecoder().decode(received.body);
  const event = parse(text);
  if (!isEvent(event)) throw new WebhookError('malformed_payload', 'The signed body is not an event.');
  return { id, event };
}

/** The same without looking into the body: any bytes of any sender that follows Standard Webhooks. Returns `webhook-id`. */
export async function verifySignature({ headers, body, secret, now = new Date() }: ReceivedWebhook): Promise<string> {
  const secrets = (typeof secret === 'string' ? [secret] : secret).map(decodeSecret);
  if (secrets.length === 0) throw new WebhookError('bad_secret', 'There is no secret to compare with.');
  const [id, timestamp, signature] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) =>
    readHeader(headers, name),
  );
  if (!id || !timestamp || !signature)
    throw new WebhookError('missing_header', 'webhook-id, webhook-timestamp and webhook-signature are needed.');
  // A point would move the border between what is signed as the id and what is signed as the time.
  if (id.includes('.')) throw new WebhookError('malformed_header', 'webhook-id holds a point.');
  checkTime(timestamp, now);
  const signed = join(`${id}.${timestamp}.`, body);
  const signatures = signature.split(' ').flatMap(readSignature).slice(0, SIGNATURES_TRIED);
  for (const key of secrets) if (await isSignedBy(key, signatures, signed)) return id;
  throw new WebhookError('wrong_signature', 'No signature is of this secret over this id, time and body.');
}

function checkTime(timestamp: string, now: Date): void {
  if (!/^\d{1,12}$/.test(timestamp))
    throw new WebhookError('malformed_header', 'webhook-timestamp is not a number of seconds.');
  const age = Math.floor(now.getTime() / 1000) - Number(timestamp);
  // A clock that shows nothing must not let everything in.
  if (Number.isNaN(age)) throw new RangeError('now is not a time');
  if (age > TOLERANCE_SECONDS)
    throw new WebhookError('too_old', `Sent ${age} s ago; ${TOLERANCE_SECONDS} s are allowed.`);
  if (age < -TOLERANCE_SECONDS)
    throw new WebhookError(
      'too_new',
      `Sent ${-age} s from now; ${TOLERANCE_SECONDS} s are allowed. Compare the clocks.`,
    );
}

/** `verify` of WebCrypto compares in a time that does not depend on where two signatures differ. */
async function isSignedBy(
  secret: Uint8Array<ArrayBuffer>,
  signatures: readonly Uint8Array<ArrayBuffer>[],
  signed: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const key = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify']);
  for (const signature of signatures) if (await crypto.subtle.verify('HMAC', key, signature, signed)) return true;
  return false;
}

/** `v1,<base64>`. Other versions, and what is none, say nothing. */
function readSignature(part: string): Uint8Array<ArrayBuffer>[] {
  const bytes = part.startsWith('v1,') ? fromBase64(part.slice('v1,'.length)) : null;
  return bytes?.length === SIGNATURE_BYTES ? [bytes] : [];
}

function decodeSecret(secret: string): Uint8Array<ArrayBuffer> {
  const bytes = fromBase64(secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : secret);
  if (bytes === null || bytes.length < SECRET_BYTES.least || bytes.length > SECRET_BYTES.most)
    throw new WebhookError('bad_secret', 'The secret is not 24 to 64 bytes in base64, with whsec_ or without.');
  return bytes;
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

function join(start: string, body: string | Uint8Array): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const [first, second] = [encoder.encode(start), typeof body === 'string' ? encoder.encode(body) : body];
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}

/** A header that came twice is none: nobody could say which was signed. */
function readHeader(headers: ReceivedWebhook['headers'], name: string): string | undefined {
  if (isHeaders(headers)) return headers.get(name) ?? undefined;
  const values = Object.keys(headers)
    .filter((key) => key.toLowerCase() === name)
    .flatMap((key) => headers[key] ?? []);
  return values.length === 1 ? values[0] : undefined;
}

/** Not only the platform's own: some frameworks bring theirs. */
function isHeaders(headers: ReceivedWebhook['headers']): headers is Headers {
  return typeof headers.get === 'function';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isEvent(value: unknown): value is WebhookEvent {
  if (typeof value !== 'object' || value === null) return false;
  const data: unknown = Reflect.get(value, 'data');
  return (
    typeof Reflect.get(value, 'type') === 'string' &&
    typeof Reflect.get(value, 'timestamp') === 'string' &&
    typeof data === 'object' &&
    data !== null
  );
}
