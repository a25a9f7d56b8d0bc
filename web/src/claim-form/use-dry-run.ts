import { useEffect, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../language.ts';
import type { Decision } from '../trace/decision.ts';

export type DryRun =
  | { readonly status: 'waiting' }
  | { readonly status: 'decided'; readonly decision: Decision; readonly age: Age }
  | { readonly status: 'refused'; readonly error: unknown; readonly age: Age };

/** Of what stands in the form; of what stood there before, while that is asked about or cannot be asked yet. */
export type Age = 'current' | 'asking' | 'old';

/** Somebody who types is not asked after every letter. */
const CALM_MS = 450;

/**
 * The decision that the same request would get. What is shown stays until its successor comes, so that nothing jumps, and
 * an answer that comes too late is dropped. `question` names what is asked: null for nothing yet.
 */
export function useDryRun(question: string | null, ask: () => Promise<{ readonly decision: Decision }>): DryRun {
  const language = useLanguage();
  const [answer, setAnswer] = useState<{ of: string; run: DryRun } | null>(null);
  const latest = useRef(ask);
  latest.current = ask;
  const of = question === null ? null : `${language} ${question}`;
  useEffect(() => {
    if (of === null) return;
    let isWanted = true;
    const calm = setTimeout(() => {
      latest.current().then(
        ({ decision }) => isWanted && setAnswer({ of, run: { status: 'decided', decision, age: 'current' } }),
        (error: unknown) => isWanted && setAnswer({ of, run: { status: 'refused', error, age: 'current' } }),
      );
    }, CALM_MS);
    return () => {
      isWanted = false;
      clearTimeout(calm);
    };
  }, [of]);
  if (answer === null) return { status: 'waiting' };
  if (answer.run.status === 'waiting' || answer.of === of) return answer.run;
  return { ...answer.run, age: of === null ? 'old' : 'asking' };
}
