/**
 * The one spelling under which a serial is found. Compatibility forms are folded (NFKC: full-width digits are digits),
 * letters become capitals, and the separators that people add or leave out are dropped: “2408-117-0342”,
 * “2408 117 0342” and “２４０８１１７０３４２” are one unit. Null where nothing is left, or a letter is outside A–Z: a Cyrillic
 * “А” that looks like a Latin one must not make a second unit.
 */
export function toCanonicalSerial(serial: string): string | null {
  const folded = serial
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-_./·–—]/g, '');
  return /^[A-Z0-9]{1,60}$/.test(folded) ? folded : null;
}
