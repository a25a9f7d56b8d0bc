/** What the callers of the service know: what they asked, how often, and what they were told. The checker trusts nothing else. */

export interface Attempt {
  readonly begunAt: number;
  endedAt: number;
  /** Null where the connection was cut: it may have happened or not. */
  status: number | null;
  /** Of a problem. */
  code: string | null;
  text: string;
  isReplay: boolean;
  requestId: string | null;
  /** What is known to have gone wrong on the way. */
  faults: readonly string[];
}

/** One thing that somebody wants; every attempt carries the same key and the same body. */
export interface Operation {
  readonly number: number;
  /** Who asks, as the scope of a key: a client or a person of a tenant. */
  readonly actor: string;
  readonly tenantId: string;
  readonly kind: string;
  readonly path: string;
  readonly key: string | null;
  readonly body: string;
  readonly attempts: Attempt[];
}

export type Verdict = 'ok' | 'refused' | 'unknown';

/** A key is kept for two days; within one of them an answer must be given again. */
export const KEY_KEPT_MS = 24 * 3_600_000;

export function verdictOf(attempt: Attempt): Verdict {
  if (attempt.status === null || attempt.status >= 500) return 'unknown';
  return attempt.status < 300 ? 'ok' : 'refused';
}

/** Once it was well it is well; whatever was never answered may have happened. */
export function outcomeOf(operation: Operation): Verdict {
  const verdicts = operation.attempts.map(verdictOf);
  if (verdicts.includes('ok')) return 'ok';
  return verdicts.includes('unknown') ? 'unknown' : 'refused';
}

export class History {
  readonly operations: Operation[] = [];

  begin(operation: Omit<Operation, 'number' | 'attempts'>): Operation {
    const begun = { ...operation, number: this.operations.length + 1, attempts: [] };
    this.operations.push(begun);
    return begun;
  }

  count(): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const { attempts } of this.operations)
      for (const { status, code } of attempts) {
        const name = status === null ? 'cut' : code === null ? String(status) : `${status} ${code}`;
        counts[name] = (counts[name] ?? 0) + 1;
      }
    return counts;
  }
}
