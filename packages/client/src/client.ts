import createFetchClient, {
  type ClientPathsWithMethod,
  type Client as FetchClient,
  type MaybeOptionalInit,
  type MethodResponse,
} from 'openapi-fetch';
import type { paths } from './openapi.gen.ts';
import { readProblem } from './problem.ts';
import { type Patience, send } from './send.ts';

export type Language = 'en' | 'zh';

export interface ClientOptions extends Patience {
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

type Method = 'get' | 'post' | 'put' | 'delete';
type Typed = FetchClient<paths>;

/** What a call answers, for those who keep it. */
export type Answer<M extends Method, Path extends ClientPathsWithMethod<Typed, M>> = MethodResponse<Typed, M, Path>;

/** The answer with what came along with it. */
export interface Reply<Body> {
  readonly body: Body;
  readonly status: number;
  readonly headers: Headers;
  /** It was answered before: the same key got the stored answer again, and nothing was done twice. */
  readonly isReplayed: boolean;
}

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

type Exchange = <
  M extends Method,
  Path extends ClientPathsWithMethod<Typed, M>,
  Init extends MaybeOptionalInit<paths[Path], M>,
>(
  method: M,
  path: Path,
  ...init: Rest<Init>
) => Promise<Reply<Answer<M, Path>>>;

type ItemOf<Page> = Page extends { items: readonly (infer Item)[]; nextCursor: string | null } ? Item : never;

type Walk = <Path extends ClientPathsWithMethod<Typed, 'get'>, Init extends MaybeOptionalInit<paths[Path], 'get'>>(
  path: Path,
  ...init: Rest<Init>
) => AsyncGenerator<ItemOf<Answer<'get', Path>>, void, void>;

export interface Client {
  readonly get: Call<'get'>;
  /** Carries an Idempotency-Key: a new one, or the caller's own from `headers`, by which a lost answer can be asked for again. */
  readonly post: Call<'post'>;
  readonly put: Call<'put'>;
  readonly delete: Call<'delete'>;
  /** Any of them, with status and headers. */
  readonly request: Exchange;
  /** The items of a list one by one; the next page is asked for when the last item of this one has been taken. */
  readonly list: Walk;
}

interface Page {
  readonly items: readonly unknown[];
  readonly nextCursor: string | null;
}

interface ListInit {
  readonly params?: { readonly query?: Readonly<Record<string, unknown>> };
}

export function createClient(options: ClientOptions): Client {
  const client = createFetchClient<paths>({ baseUrl: options.baseUrl, fetch: (request) => send(request, options) });
  client.use({
    async onResponse({ response }) {
      if (!response.ok) throw await readProblem(response);
    },
  });
  const exchange = async (method: Method, path: string, ...init: unknown[]): Promise<Reply<unknown>> => {
    // safe: the signatures of `Client` have checked method, path and init together; they pass through unchanged
    const { data, response } = await client.request(method, path as never, ...(init as [never]));
    const { status, headers } = response;
    // A refused call has thrown above, so `data` is there.
    return { body: data, status, headers, isReplayed: headers.get('Idempotency-Replayed') === 'true' };
  };
  const call =
    (method: Method) =>
    async (path: string, ...init: unknown[]) =>
      (await exchange(method, path, ...init)).body;
  async function* list(path: string, init: ListInit = {}): AsyncGenerator<unknown, void, void> {
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const query = { ...init.params?.query, ...(cursor === undefined ? {} : { cursor }) };
      // safe: `Walk` only yields items where the contract says that the answer is a page
      const page = (await call('get')(path, { ...init, params: { ...init.params, query } })) as Page;
      yield* page.items;
      cursor = page.nextCursor;
    }
  }
  const untyped = { get: call('get'), post: call('post'), put: call('put'), delete: call('delete') };
  // safe: what is untyped here is typed by the contract in `Client`
  return { ...untyped, request: exchange, list } as unknown as Client;
}
