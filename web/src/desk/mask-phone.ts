/**
 * `138 •••• 4471`. The API masks numbers that somebody may not see; on a screen that others look at, the rest are masked as
 * well, and the call button has the whole.
 */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  return phone.includes('•') || digits.length <= 7 ? phone : `${digits.slice(0, 3)} •••• ${digits.slice(-4)}`;
}
