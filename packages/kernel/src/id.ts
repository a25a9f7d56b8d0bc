import { type Instant, toInstant } from './instant.ts';

/** A typed, sortable identifier: `<prefix>_<26 characters>`; inside it is a UUIDv7 (RFC 9562 §5.7) in Crockford base32. */
export type Id<Prefix extends string> = `${Prefix}_${string}`;

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** Crockford base32 without padding; the first character carries what does not fill five bits. */
export function toBase32(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes.toReversed()) {
    bits |= byte << held;
    for (held += 8; held >= 5; held -= 5) {
      text = ALPHABET.charAt(bits & 31) + text;
      bits >>= 5;
    }
  }
  return held === 0 ? text : ALPHABET.charAt(bits) + text;
}

/** Random bytes come from the platform's cryptographic source; the clock is passed in. */
export function newId<Prefix extends string>(prefix: Prefix, now: Instant): Id<Prefix> {
  return toId(prefix, drawBytes(now));
}

function drawBytes(now: Instant): Uint8Array {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(now / 2 ** (8 * (5 - i))) % 256;
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes;
}

function toId<Prefix extends string>(prefix: Prefix, bytes: Uint8Array): Id<Prefix> {
  return `${prefix}_${toBase32(bytes)}`;
}

/**
 * Many ids in ascending order, so that an index grows at its end and not all over: 62 random bits each, behind a number that
 * puts one group behind another of the same moment (RFC 9562 §6.2, a counter of twelve bits).
 */
export function newIds<Prefix extends string>(
  prefix: Prefix,
  now: Instant,
  { count, group }: { readonly count: number; readonly group: number },
): Id<Prefix>[] {
  return Array.from({ length: count }, () => {
    const bytes = drawBytes(now);
    bytes[6] = 0x70 | ((group >> 8) & 0x0f);
    bytes[7] = group & 0xff;
    return toId(prefix, bytes);
  }).sort();
}

/** The least id of a moment: ids of things made then or later are not below it. */
export function firstIdAt<Prefix extends string>(prefix: Prefix, moment: Instant): Id<Prefix> {
  let digits = '';
  for (let left: number = moment; digits.length < 10; left = Math.floor(left / 32))
    digits = ALPHABET.charAt(left % 32) + digits;
  return `${prefix}_${digits}${'0'.repeat(16)}`;
}

/** The moment inside an id: its first ten characters are the 48 bits of milliseconds. */
export function momentOf(id: Id<string>): Instant {
  const digits = id.slice(id.lastIndexOf('_') + 1, id.lastIndexOf('_') + 11);
  return toInstant([...digits].reduce((sum, digit) => sum * 32 + ALPHABET.indexOf(digit), 0));
}

/** Unguessable text for links, codes and secrets: `bits` of randomness in base32. */
export function newSecret(bits: number): string {
  return toBase32(crypto.getRandomValues(new Uint8Array(Math.ceil(bits / 8))));
}

export function isId<Prefix extends string>(prefix: Prefix, text: string): text is Id<Prefix> {
  return (
    text.length === prefix.length + 27 &&
    text.startsWith(`${prefix}_`) &&
    /^[0-9a-hjkmnp-tv-z]{26}$/.test(text.slice(prefix.length + 1))
  );
}
