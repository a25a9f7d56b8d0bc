/** One field of a request that was refused. */
export interface FieldProblem {
  /** JSON Pointer into the body; `#query/…` and `#params/…` point beside it. */
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
  readonly mend: string;
}

type ProblemParams = Readonly<Record<string, string | number | boolean | null>>;

/** What Aftercare answers instead of what was asked for (RFC 9457), in the language that was asked for. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly status: number;
  /** Stable name of the problem, `<capability>.<snake_case>`; the page /problems/{code} explains it. */
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  /** How to mend it. */
  readonly mend: string;
  /** What the sentences are about, for machines. */
  readonly params: ProblemParams;
  readonly errors: readonly FieldProblem[];
  readonly requestId: string | null;
  readonly retryAfterSeconds: number | null;

  constructor(status: number, told: ToldProblem, retryAfterSeconds: number | null = null) {
    super(`${status} ${told.code}: ${told.detail}`);
    this.status = status;
    this.code = told.code;
    this.title = told.title;
    this.detail = told.detail;
    this.mend = told.mend;
    this.params = told.params ?? {};
    this.errors = told.errors ?? [];
    this.requestId = told.requestId ?? null;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

interface ToldProblem {
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly mend: string;
  readonly params?: ProblemParams;
  readonly errors?: readonly FieldProblem[];
  readonly requestId?: string;
}

/** Anything between the caller and Aftercare may answer too, with a page of its own: then the status is all there is. */
export async function readProblem(response: Response): Promise<ProblemError> {
  const retryAfterSeconds = readRetryAfter(response);
  const isOurs = response.headers.get('content-type')?.startsWith('application/problem+json') ?? false;
  const told: unknown = isOurs ? await response.json().catch(() => null) : null;
  if (isToldProblem(told)) return new ProblemError(response.status, told, retryAfterSeconds);
  const title = `HTTP ${response.status} ${response.statusText}`.trim();
  return new ProblemError(
    response.status,
    { code: `http.${response.status}`, title, detail: title, mend: '' },
    retryAfterSeconds,
  );
}

/** Seconds from now, told as such or as a date (RFC 9110 §10.2.3). */
export function readRetryAfter(response: Response): number | null {
  const told = response.headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(told)) return Number(told);
  const at = Date.parse(told);
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - Date.now()) / 1000));
}

function isToldProblem(value: unknown): value is ToldProblem {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['code', 'title', 'detail', 'mend'].every((name) => typeof Reflect.get(value, name) === 'string')
  );
}
