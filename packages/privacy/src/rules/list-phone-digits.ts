/**
 * The digits under which one telephone number may have been written down: with China's country code and without it. Empty for
 * what is no number.
 *
 * `+86 138 0000 4471` → `['8613800004471', '13800004471']`
 */
export function listPhoneDigits(phone: string): readonly string[] {
  const digits = phone.normalize('NFKC').replace(/\D/g, '').replace(/^00/, '');
  if (digits.length < 5) return [];
  if (/^861\d{10}$/.test(digits)) return [digits, digits.slice(2)];
  if (/^1\d{10}$/.test(digits)) return [digits, `86${digits}`];
  return [digits];
}
