import { useCallback, useEffect, useState } from 'preact/hooks';

export type Loaded<Value> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: Value }
  | { readonly status: 'failed'; readonly error: unknown; readonly retry: () => void };

/**
 * Loads what `key` names, and again when it changes; an answer that comes too late is dropped. `load` may depend on
 * nothing but the key, which therefore stands for it below. Another `turn` loads the same anew: what is there stays
 * until its successor comes, so that nothing jumps.
 */
export function useLoaded<Value>(key: string, load: () => Promise<Value>, turn: number | string = 0): Loaded<Value> {
  const [attempt, setAttempt] = useState(0);
  const [outcome, setOutcome] = useState<{ of: string; loaded: Loaded<Value> } | null>(null);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const current = `${attempt} ${key}`;
  useEffect(() => {
    let isWanted = true;
    load().then(
      (value) => isWanted && setOutcome({ of: current, loaded: { status: 'ready', value } }),
      (error: unknown) => isWanted && setOutcome({ of: current, loaded: { status: 'failed', error, retry } }),
    );
    return () => {
      isWanted = false;
    };
  }, [current, turn]);
  return outcome?.of === current ? outcome.loaded : { status: 'loading' };
}
