/**
 * The one spelling of a causal part under which a second claim for the same failure is found: “TNK-200”, “tnk 200” and
 * “ＴＮＫ２００” are one part. What is left empty by this stays as it was sent.
 */
export function toCausalKey(causalPart: string): string {
  const folded = causalPart
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-_./·–—]/g, '');
  return folded === '' ? causalPart : folded;
}
