import type { Json } from '@aftercare/kernel';

/** One place where two values are not the same; null where there is nothing. */
export interface Difference {
  /** JSON Pointer (RFC 6901). */
  readonly path: string;
  readonly stored: Json;
  readonly computed: Json;
}

const DIFFERENCES = 100;

/** The innermost places where they differ, at most a hundred. Example: one amount of one line is one difference. */
export function listDifferences(path: string, stored: unknown, computed: unknown): readonly Difference[] {
  const found: Difference[] = [];
  const compare = (at: string, one: unknown, other: unknown): void => {
    if (found.length >= DIFFERENCES || Object.is(one, other)) return;
    if (isParent(one) && isParent(other) && Array.isArray(one) === Array.isArray(other)) {
      for (const key of new Set([...Object.keys(one), ...Object.keys(other)]))
        compare(
          `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
          Reflect.get(one, key),
          Reflect.get(other, key),
        );
      return;
    }
    found.push({ path: at, stored: toJson(one), computed: toJson(other) });
  };
  compare(path, stored, computed);
  return found;
}

function isParent(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function toJson(value: unknown): Json {
  // safe: parts of what was parsed from JSON or is stored as JSON
  return (value ?? null) as Json;
}
