/** One field that is another now; null where there was or is nothing. */
export interface Change {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * What a line of history changed, field by field, nested ones as `terms.months`. What stayed the same is left out: a line
 * that was made anew has everything as a change.
 */
export function listChanges(before: unknown, after: unknown, told: 'changes' | 'everything' = 'changes'): Change[] {
  const [was, is] = [flatten(before), flatten(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((field) => {
    const change = { field, before: was.get(field) ?? null, after: is.get(field) ?? null };
    // A field that only one side tells was not looked at by the other, unless there is no other.
    const isTold = told === 'everything' || before === null || was.has(field) || change.after !== null;
    return isTold && change.before !== change.after ? [change] : [];
  });
}

function flatten(value: unknown, path = ''): Map<string, string> {
  if (value === null || value === undefined) return new Map();
  if (Array.isArray(value) && !value.some(isNested)) return new Map([[path, value.join(', ')]]);
  if (!isNested(value)) return new Map([[path, String(value)]]);
  return new Map(
    Object.entries(value).flatMap(([name, inner]) => [...flatten(inner, path === '' ? name : `${path}.${name}`)]),
  );
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
