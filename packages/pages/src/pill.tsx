import type { Child } from 'hono/jsx';

export type PillKind = 'covered' | 'cost' | 'over';

/** How something stands, in a word and a colour. */
export function Pill({ kind, children }: { kind: PillKind; children: Child }) {
  return <span class={`pill ${kind}`}>{children}</span>;
}
