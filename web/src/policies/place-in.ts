import type { Content } from './policy.ts';

export type Place = readonly (string | number)[];

/** What stands at a place; undefined where nothing does. */
export function readAt(content: unknown, place: Place): unknown {
  let value: unknown = content;
  for (const part of place) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, part);
  }
  return value;
}

/** The same with another value there; undefined takes the member out. What stands around it is the very same. */
export function writeAt(content: Content, place: Place, value: unknown): Content {
  const written = write(content, place, value);
  return isContent(written) ? written : content;
}

function write(before: unknown, [part, ...rest]: Place, value: unknown): unknown {
  if (part === undefined) return value;
  if (Array.isArray(before)) {
    return before.map((inner: unknown, index) => (index === part ? write(inner, rest, value) : inner));
  }
  const { [part]: inner, ...others } = isContent(before) ? before : {};
  const written = write(inner, rest, value);
  if (written === undefined) return rest.length === 0 || Object.keys(others).length > 0 ? others : undefined;
  // In the place that it had: the order of members is that of the reader.
  const entries = Object.entries(isContent(before) ? before : {});
  return Object.hasOwn(Object(before), part)
    ? Object.fromEntries(entries.map(([name, old]) => [name, name === part ? written : old]))
    : { ...others, [part]: written };
}

/** A name may lead deeper, as `slots.symptom`. */
export function toPlace(name: string): Place {
  return name.split('.');
}

export function rowsAt(content: Content, name: string): readonly Content[] {
  const rows = readAt(content, toPlace(name));
  return Array.isArray(rows) ? rows.filter(isContent) : [];
}

export function isContent(value: unknown): value is Content {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
