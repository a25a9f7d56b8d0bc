/** Weights from the right, the check digit itself not counted: 3, 1, 3, 1 … */
const WEIGHTS = [3, 1];

/**
 * A trade item number in its one stored form of fourteen digits, or null for what is none. Takes 8, 12, 13 or 14 digits;
 * the last one checks the others (GS1 General Specifications, 7.9). Example: 9521234543213 → 09521234543213.
 */
export function toGtin14(text: string): string | null {
  if (!/^(\d{8}|\d{12,14})$/.test(text)) return null;
  const digits = Array.from(text, Number).toReversed();
  const [check = 0, ...others] = digits;
  const sum = others.reduce((total, digit, index) => total + digit * (WEIGHTS[index % 2] ?? 0), 0);
  return (sum + check) % 10 === 0 ? text.padStart(14, '0') : null;
}
