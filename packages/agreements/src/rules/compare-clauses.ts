import type { Bilingual, Clause } from './write-clauses.ts';

/** A clause that reads otherwise in two versions; `before` or `after` is null where one of them does not have it. */
export interface Difference {
  readonly pointer: string;
  readonly heading: Bilingual;
  readonly before: Bilingual | null;
  readonly after: Bilingual | null;
}

/** In the order of the later version; what it no longer has comes last. */
export function compareClauses(before: readonly Clause[], after: readonly Clause[]): readonly Difference[] {
  const earlier = new Map(before.map((clause) => [clause.pointer, clause]));
  const changed = after.flatMap(({ pointer, heading, text }) => {
    const old = earlier.get(pointer)?.text ?? null;
    earlier.delete(pointer);
    return old?.en === text.en && old.zh === text.zh ? [] : [{ pointer, heading, before: old, after: text }];
  });
  const gone = [...earlier.values()].map(({ pointer, heading, text }) => ({
    pointer,
    heading,
    before: text,
    after: null,
  }));
  return [...changed, ...gone];
}
