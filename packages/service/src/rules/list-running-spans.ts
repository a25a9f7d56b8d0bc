import type { Span } from './list-open-spans.ts';

/**
 * Open time without the pauses: 09:00–17:30 with a pause 14:00–15:10 is 09:00–14:00 and 15:10–17:30. Pauses may come in
 * any order and overlap; time that two of them hold is lost once.
 */
export function* listRunningSpans(open: Iterable<Span>, pauses: readonly Span[]): Generator<Span> {
  const inOrder = pauses.filter(({ start, end }) => start < end).toSorted((a, b) => a.start - b.start);
  for (const span of open) {
    let { start } = span;
    for (const pause of inOrder) {
      if (pause.end <= start) continue;
      if (pause.start >= span.end) break;
      if (pause.start > start) yield { start, end: pause.start };
      start = pause.end;
      // nothing runs after a pause that has no end
      if (start === Number.POSITIVE_INFINITY) return;
    }
    if (start < span.end) yield { start, end: span.end };
  }
}

/** Milliseconds that run before an instant. */
export function sumUntil(running: Iterable<Span>, until: number): number {
  let sum = 0;
  for (const { start, end } of running) {
    if (start >= until) break;
    sum += Math.min(end, until) - start;
  }
  return sum;
}
