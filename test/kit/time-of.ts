/** The instant inside an identifier: the first 48 bits of its UUIDv7, in Crockford base32 (two leading bits are padding). */
export function timeOf(id: string): number {
  const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
  let value = 0n;
  for (const letter of id.slice(id.indexOf('_') + 1)) value = value * 32n + BigInt(alphabet.indexOf(letter));
  return Number(value >> 80n);
}
