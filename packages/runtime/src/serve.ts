import { type Instant, type Json, type Language, LIMITS, newId } from '@aftercare/kernel';
import { type Action, type Answer, type Entry, isPage } from './action.ts';
import { type Actor, nameActor } from './actor.ts';
import {
  type CommandFacts,
  type IdempotencyKey,
  openContext,
  Replay,
  retryStale,
  Stale,
  type StoredAnswer,
  toCommandError,
  toStoredRow,
} from './command.ts';
import { hashRequest, parseIdempotencyKey } from './idempotency.ts';
import type { Meter } from './meter.ts';
import { parseJson } from './parse-json.ts';
import type { Platform } from './platform.ts';
import { type Catalogue, type Problem, toProblem } from './problem.ts';
import { Refusal } from './refusal.ts';
import { insertAnswer } from './store.ts';

export interface Server {
  readonly catalogue: Catalogue;
  /** Makes the request's platform; its databases count on the given meter. */
  createPlatform(request: Request, meter: Meter): Platform;
  /** A problem for somebody who asked for a page. */
  toProblemPage(problem: Problem, language: Language, url: URL): Response;
  /** Says who asks, or throws the 401. Reads what it needs of the control database in one round trip. */
  authenticate(
    request: Request,
    params: Readonly<Record<string, string>>,
    platform: Platform,
    now: Instant,
  ): Promise<Actor>;
}

export interface Incoming {
  readonly request: Request;
  readonly params: Readonly<Record<string, string>>;
  readonly requestId: string;
  readonly now: Instant;
  readonly meter: Meter;
}

/** One request through one action: who, where, what, and the answer or the problem. */
export async function serveAction(server: Server, action: Action, incoming: Incoming): Promise<Response> {
  const language = chooseLanguage(incoming.request, action);
  const origin = new URL(incoming.request.url).origin;
  try {
    const platform = server.createPlatform(incoming.request, incoming.meter);
    return statePolicy(action, await answerAction(server, action, incoming, platform, language));
  } catch (error) {
    const problem = reportProblem(error, server.catalogue, { origin, requestId: incoming.requestId, language });
    return wantsPage(action, incoming.request)
      ? server.toProblemPage(problem, language, new URL(incoming.request.url))
      : statePolicy(action, toProblemResponse(problem));
  }
}

function wantsPage(action: Action, request: Request): boolean {
  return isPage(action) && (request.headers.get('accept') ?? '').includes('text/html');
}

async function answerAction(
  server: Server,
  action: Action,
  incoming: Incoming,
  platform: Platform,
  language: Language,
): Promise<Response> {
  const { request, params, requestId, now } = incoming;
  const url = new URL(request.url);
  const actor = await server.authenticate(request, params, platform, now);
  await requireRate(actor, platform);
  requirePermission(action, actor);
  const bytes = await readBody(action, request);
  const query = toQuery(url);
  // Everything that is wrong with the request itself is said before a database is chosen: so it is the same for a
  // network that the caller may not know of.
  const run = action.prepare({ params, query, body: parseBody(action, bytes) });
  const isTrial = action.dryRun === true && query.dryRun === 'true';
  const keepsNothing = isTrial || action.method === 'GET' || action.idempotencyKey === 'none';
  const key = keepsNothing ? null : await readKey(action, actor, request, url, bytes, requestId);
  const entry: Entry = { actor, params, platform };
  const database = await action.space.open(entry);
  const facts: CommandFacts = {
    action,
    entry,
    database,
    now,
    requestId,
    language,
    request: { headers: request.headers, body: bytes, url, takeStream: streamOnce(action, request) },
    idempotency: key,
  };
  try {
    return toResponse(await retryStale(() => run(entry, (admit) => openContext(facts, admit(database)))));
  } catch (error) {
    if (error instanceof Replay) return toReplay(error.stored);
    throw error instanceof Refusal && key?.isSent === true ? await keepRefusal(server, error, key, facts) : error;
  }
}

/** A 422 is an answer to the command like any other: the same key gets it again, byte by byte. */
async function keepRefusal(
  server: Server,
  refusal: Refusal,
  key: IdempotencyKey,
  facts: CommandFacts,
): Promise<unknown> {
  if (server.catalogue.problems[refusal.code]?.status !== 422 || refusal.code === 'idempotency.key_reused')
    return refusal;
  const problem = toProblem(refusal, server.catalogue, {
    origin: facts.request.url.origin,
    requestId: facts.requestId,
    language: facts.language,
  });
  try {
    const row = toStoredRow(key, { status: 200, body: problem.body, headers: problem.headers }, facts.now);
    await facts.database.write([insertAnswer({ ...row, status: problem.status })]);
  } catch (error) {
    const failure = toCommandError(error, {});
    // A racing twin stored its own answer first; this caller gets the refusal that it earned itself.
    if (!(failure instanceof Stale)) return failure;
  }
  return refusal;
}

/** Floods of one caller stop here; the limiter counts for each location and answers yes or no, so nobody knows what is left. */
async function requireRate(actor: Actor, platform: Platform): Promise<void> {
  if (actor.kind !== 'person' && actor.kind !== 'client') return;
  const { success } = await platform.callerLimit.limit({ key: nameActor(actor) });
  if (!success) throw new Refusal('request.rate_limited', {}, { retryAfterSeconds: RATE_WINDOW_SECONDS });
}

const RATE_WINDOW_SECONDS = 60;
/** draft-ietf-httpapi-ratelimit-headers §3: the quota of a caller, and the window that it is counted in. */
const RATE_POLICY = `"caller";q=${LIMITS.requestsPerMinute};w=${RATE_WINDOW_SECONDS}`;

function statePolicy(action: Action, response: Response): Response {
  if (action.permission !== null) response.headers.set('RateLimit-Policy', RATE_POLICY);
  return response;
}

function requirePermission(action: Action, actor: Actor): void {
  if (!action.space.actors.includes(actor.kind)) {
    throw new Refusal(actor.kind === 'anonymous' ? 'identity.token_missing' : 'identity.wrong_kind_of_caller');
  }
  if (actor.kind === 'client' && actor.mode === 'test' && action.method !== 'GET' && action.testMode !== true) {
    throw new Refusal('identity.test_mode');
  }
  if (action.permission === null || actor.kind === 'operator') return;
  if (!('permissions' in actor) || !actor.permissions.has(action.permission)) {
    throw new Refusal('identity.permission_missing', { permission: action.permission });
  }
}

async function readBody(action: Action, request: Request): Promise<Uint8Array<ArrayBuffer>> {
  if (request.body === null || action.method === 'GET') return new Uint8Array();
  const limitBytes = action.rawBody?.limitBytes ?? action.jsonLimitBytes ?? LIMITS.jsonBodyBytes;
  const mediaTypes = action.rawBody?.mediaTypes ?? ['application/json'];
  const declared = declaredLength(request);
  if (declared > limitBytes) throw new Refusal('request.too_large', { limitBytes });
  if (action.rawBody?.isStreamed === true) {
    requireMediaType(request, mediaTypes);
    return new Uint8Array();
  }
  // A declared length is one that HTTP holds the sender to; without one the body is counted as it comes.
  const bytes = declared > 0 ? new Uint8Array(await request.arrayBuffer()) : await readStream(request.body, limitBytes);
  if (bytes.length > 0) requireMediaType(request, mediaTypes);
  return bytes;
}

function declaredLength(request: Request): number {
  return Number(request.headers.get('content-length') ?? '0');
}

function requireMediaType(request: Request, mediaTypes: readonly string[]): void {
  const mediaType = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (!mediaTypes.includes(mediaType))
    throw new Refusal('request.wrong_media_type', { expected: mediaTypes.join(', ') });
}

/** An object store wants to know how long it is. Whoever has to run again has nothing left to read: the caller sends it again. */
function streamOnce(action: Action, request: Request): () => { body: ReadableStream; sizeBytes: number } | null {
  let isTaken = false;
  return () => {
    const sizeBytes = declaredLength(request);
    if (action.rawBody?.isStreamed !== true || request.body === null || !(sizeBytes > 0)) return null;
    if (isTaken) throw new Refusal('database.overloaded', {}, { retryAfterSeconds: 1 });
    isTaken = true;
    return { body: request.body, sizeBytes };
  };
}

async function readStream(body: ReadableStream<Uint8Array>, limitBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > limitBytes) throw new Refusal('request.too_large', { limitBytes });
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

/** An empty body is no body: where one is needed, the schema says so. */
function parseBody(action: Action, bytes: Uint8Array): unknown {
  return action.rawBody !== undefined || bytes.length === 0 ? undefined : parseJson(bytes);
}

function toQuery(url: URL): Record<string, string> {
  const query: Record<string, string> = Object.create(null);
  for (const [name, value] of url.searchParams) {
    if (name in query) {
      throw new Refusal(
        'request.invalid',
        {},
        {
          errors: [{ pointer: `#query/${name}`, code: 'request.repeated_parameter', params: { name } }],
        },
      );
    }
    query[name] = value;
  }
  return { ...query };
}

async function readKey(
  action: Action,
  actor: Actor,
  request: Request,
  url: URL,
  body: Uint8Array<ArrayBuffer>,
  requestId: string,
) {
  const sent = parseIdempotencyKey(request.headers.get('idempotency-key'));
  if (sent === null && action.idempotencyKey === 'required' && actor.kind === 'client')
    throw new Refusal('idempotency.key_missing');
  return {
    scope: `${nameActor(actor)}:${action.name}`,
    // Without a key of the caller's own, the request's id lets our own retries find what a lost answer wrote.
    key: sent ?? `request:${requestId}`,
    requestHash: await hashRequest(request.method, `${url.pathname}${url.search}`, body),
    isSent: sent !== null,
  };
}

/** API answers are English unless asked otherwise; pages are Chinese unless asked otherwise. `lang` in the query wins. */
export function chooseLanguage(request: Request, action: Pick<Action, 'answers'> | null): Language {
  const asked = new URL(request.url).searchParams.get('lang');
  if (asked === 'en' || asked === 'zh') return asked;
  const wanted = (request.headers.get('accept-language') ?? '').toLowerCase().split(',').map(toWeighted);
  wanted.sort((a, b) => b.weight - a.weight);
  for (const { tag, weight } of wanted) if (weight > 0 && (tag === 'zh' || tag === 'en')) return tag;
  return action !== null && isPage(action) ? 'zh' : 'en';
}

/** RFC 9110 §12.5.4: a range without a weight counts as 1. Sorting keeps the order of equals. */
function toWeighted(part: string): { tag: string; weight: number } {
  const [range = '', ...parameters] = part.trim().split(/\s*;\s*/);
  const weight = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1');
  return { tag: range.slice(0, 2), weight: Number.isNaN(weight) ? 0 : weight };
}

/** What is not a refusal is a defect of ours: it is logged whole, and told as its request id only. */
export function reportProblem(
  error: unknown,
  catalogue: Catalogue,
  at: { origin: string; requestId: string; language: Language },
): Problem {
  const problem = toProblem(error, catalogue, at);
  if (problem.status === 500) console.error(JSON.stringify({ requestId: at.requestId, defect: describeDefect(error) }));
  return problem;
}

/** Stack without the message of a wrapped database error, which would hold parameter values. */
function describeDefect(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return error.message.startsWith('Failed query')
    ? `database error ${error.stack?.split('\n').slice(1).join('\n')}`
    : (error.stack ?? error.message);
}

function toResponse(answer: Answer): Response {
  const { status, content, body, headers } = answer;
  if (content !== undefined)
    return new Response(content.data, { status, headers: { ...headers, 'Content-Type': content.mediaType } });
  if (body === undefined) return new Response(null, { status, headers: { ...headers } });
  return toJsonResponse(body, status, headers ?? {}, 'application/json');
}

/** The stored bytes, not a new rendering of them. */
function toReplay(stored: StoredAnswer): Response {
  const mediaType = stored.status >= 400 ? 'application/problem+json' : 'application/json';
  const headers = { ...stored.headers, 'Content-Type': mediaType, 'Idempotency-Replayed': 'true' };
  return new Response(stored.body === '' ? null : stored.body, { status: stored.status, headers });
}

export function toProblemResponse(problem: Problem): Response {
  return toJsonResponse(problem.body, problem.status, problem.headers, 'application/problem+json');
}

function toJsonResponse(
  body: Json,
  status: number,
  headers: Readonly<Record<string, string>>,
  mediaType: string,
): Response {
  return new Response(JSON.stringify(body), { status, headers: { ...headers, 'Content-Type': mediaType } });
}

export function newRequestId(now: Instant): string {
  return newId('req', now);
}
