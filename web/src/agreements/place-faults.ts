import type { Problems } from '../policies/read-problems.ts';

/** `/content/territory/divisions/0` and `/overrides/territory/…` are the same place of the content. */
export function toPlace(pointer: string): string {
  return pointer.replace(/^\/overrides/, '/content');
}

/** What was said against a clause: its pointer is the nearest one that leads to the fault. */
export function faultsOf(clause: string, clauses: readonly string[], problems: Problems): string[] {
  return problems.filter(([pointer]) => findClause(pointer, clauses) === clause).map(([, text]) => text);
}

/** The longest pointer of a clause that begins the one of the fault, or the other way round; undefined where none does. */
export function findClause(pointer: string, clauses: readonly string[]): string | undefined {
  const place = toPlace(pointer).replace(/^\/content/, '');
  const isWithin = (inner: string, outer: string) => inner === outer || inner.startsWith(`${outer}/`);
  const around = clauses.filter((clause) => isWithin(place, clause)).sort((one, other) => other.length - one.length);
  return around[0] ?? (place === '' ? undefined : clauses.find((clause) => isWithin(clause, place)));
}
