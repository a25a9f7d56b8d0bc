import createFetchClient, {
  type ClientPathsWithMethod,
  type Client as FetchClient,
  type MaybeOptionalInit,
  type MethodResponse,
} from 'openapi-fetch';
import type { paths } from './openapi.gen.ts';
import { readProblem } from './problem.ts';

export type Language = 'en' | 'zh';

export interface ClientOptions {
  /** Where Aftercare answers, without a path: `https://aftercare.example`. */
  readonly baseUrl: string;
  /** The access token at this moment, or null to call without one. */
  readonly token?: () => string | null | Promise<string | null>;
  /** Asked when a token was refused: a new one, with which the call is made once more, or null to give up. */
  readonly refreshToken?: () => Promise<string | null>;
  /** The language of problems and decisions; English unless told otherwise. */
  readonly language?: () => Language;
  readonly fetch?: (request: Request) => Promise<Response>;
}

type Method = 'get' | 'post' | 'delete';
type Typed = FetchClient<paths>;

/** What a call answers, for those who keep it. */
export type Answer<M extends Method, Path extends ClientPathsWithMethod<Typed, M>> = MethodResponse<Typed, M, Path>;

/** An operation without anything required may be called with its path alone. */
type Rest<Init> = undefined extends Init ? [init?: Init] : [init: Init];

/** Returns what the call answers; throws a `ProblemError` for anything but success. */
type Call<M extends Method> = <
  Path extends ClientPathsWithMethod<Typed, M>,
  Init extends MaybeOptionalInit<paths[Path], M>,
>(
  path: Path,
  ...init: Rest<Init>
) => Promise<Answer<M, Path>>;

export interface Client {
  readonly get: Call<'get'>;
  /** Carries an Idempotency-Key: a new one, or the caller's own from `headers`, by which a lost answer can be asked for again. */
  readonly post: Call<'post'>;
  readonly delete: Call<'delete'>;
}

export function createClient(options: ClientOptions): Client {
  const client = createFetchClient<paths>({ baseUrl: options.baseUrl, fetch: (request) => send(request, options) });
  client.use({
    async onResponse({ response }) {
      if (!response.ok) throw await readProblem(response);
    },
  });
  const call = <M extends Method>(method: M): Call<M> =>
    // safe: a refused call has thrown above, so `data` is there; the arguments pass through unchanged
    (async (path: never, ...init: never) => (await client.request(method, path, ...init)).data) as unknown as Call<M>;
  return { get: call('get'), post: call('post'), delete: call('delete') };
}

async function send(request: Request, options: ClientOptions): Promise<Response> {
  const fetchNow = options.fetch ?? ((sent) => globalThis.fetch(sent));
  const token = (await options.token?.()) ?? null;
  const { headers } = request;
  headers.set('Accept-Language', options.language?.() ?? 'en');
  if (token !== null) headers.set('Authorization', `Bearer ${token}`);
  if (request.method === 'POST' && !headers.has('Idempotency-Key')) headers.set('Idempotency-Key', newIdempotencyKey());
  // A body can be sent once, so the second try needs a copy; it keeps the key of the first.
  const secondTry = request.clone();
  const response = await fetchNow(request);
  if (response.status !== 401 || token === null) return response;
  const renewed = await options.refreshToken?.();
  if (renewed === null || renewed === undefined) return response;
  secondTry.headers.set('Authorization', `Bearer ${renewed}`);
  return fetchNow(secondTry);
}

/** 128 random bits; `crypto.randomUUID` is missing in a browser on plain http. */
function newIdempotencyKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
