/**
 * A business licence in its one spelling, so that one outlet cannot come in twice: full-width letters, spaces and dashes are
 * how people write, not what the office issued. `９１３７０１００ma-3c x` is `91370100MA3CX`.
 */
export function toLicenceKey(licenceNumber: string): string {
  return licenceNumber
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}./_]/gu, '');
}
