import { type Change, listChanges } from '../audit/list-changes.ts';
import { rowsAt, toPlace, writeAt } from './place-in.ts';
import type { Content } from './policy.ts';
import type { PolicyKind, RowsSpec } from './policy-kinds.ts';

/**
 * What differs between two versions. A row is known by what it speaks of, not by its place; one that only one of them has
 * is one difference.
 */
export function listDifferences(kind: PolicyKind, before: Content, after: Content): Change[] {
  const ofRows = kind.rows.flatMap((spec) => compareRows(spec, before, after));
  const rest = (content: Content) =>
    kind.rows.reduce((left, { name }) => writeAt(left, toPlace(name), undefined), content);
  return [...listChanges(rest(before), rest(after), 'everything'), ...ofRows];
}

function compareRows(spec: RowsSpec, before: Content, after: Content): Change[] {
  const [were, are] = [nameRows(spec, before), nameRows(spec, after)];
  return [...new Set([...were.keys(), ...are.keys()])].flatMap((name): Change[] => {
    const [was, is] = [were.get(name), are.get(name)];
    const field = `${spec.name}.${name}`;
    if (was === undefined || is === undefined)
      return [
        { field, before: was === undefined ? null : tell(spec, was), after: is === undefined ? null : tell(spec, is) },
      ];
    return listChanges(was, is, 'everything').map((change) => ({ ...change, field: `${field}.${change.field}` }));
  });
}

function nameRows(spec: RowsSpec, content: Content): Map<string, Content> {
  return new Map(
    rowsAt(content, spec.name).map((row) => {
      const named = spec.key.flatMap((member) => row[member] ?? []).map(String);
      return [named.join(' · ') || '—', row];
    }),
  );
}

/** Everything of a row but what names it. */
function tell(spec: RowsSpec, row: Content): string {
  const rest = Object.fromEntries(Object.entries(row).filter(([name]) => !spec.key.includes(name)));
  return listChanges(null, rest)
    .map(({ field, after }) => `${field}: ${after}`)
    .join(', ');
}
