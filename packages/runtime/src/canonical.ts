import type { Json } from '@aftercare/kernel';
import canonicalize from 'canonicalize';

/** The one spelling of a JSON value (RFC 8785): what is signed or hashed is these bytes and no others. */
export function toCanonical(value: Json): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('a value that JSON cannot say');
  return text;
}
