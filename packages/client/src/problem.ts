/** One field of a request that was refused. */
export interface FieldProblem {
  /** JSON Pointer into the body; `#query/…` and `#params/…` point beside it. */
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
  readonly mend: string;
}

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
  readonly errors?: readonly FieldProblem[];
  readonly requestId?: string;
}

/** Anything between the caller and Aftercare may answer too, with a page of its own: then the status is all there is. */
export async function readProblem(response: Response): Promise<ProblemError> {
  const wait = Number(response.headers.get('retry-after') ?? Number.NaN);
  const retryAfterSeconds = Number.isFinite(wait) ? wait : null;
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

function isToldProblem(value: unknown): value is ToldProblem {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['code', 'title', 'detail', 'mend'].every((name) => typeof Reflect.get(value, name) === 'string')
  );
}
