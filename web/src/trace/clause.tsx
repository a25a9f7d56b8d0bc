import { useSay } from '../language.ts';

/** Where it is written. A row of a matrix that has no clause of its own is named by its place, counted from 0. */
export function Clause({ of }: { of: string }) {
  const say = useSay();
  const row = /^rows\[(\d+)\]$/.exec(of)?.[1];
  return <span class="clause">{row === undefined ? of : say('trace.row', { number: Number(row) + 1 })}</span>;
}
