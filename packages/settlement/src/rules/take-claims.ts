import type { UnsettledClaim } from './build-statement.ts';

/**
 * A statement is one signed document in one row of at most 2,000,000 bytes: about 500 bytes for each line as they are signed.
 */
export const LINES_OF_A_STATEMENT = 3000;

export interface Taken<Unsettled> {
  readonly claims: readonly Unsettled[];
  /** How many are asked for in another currency: their amounts are never added to these. They wait. */
  readonly inOtherCurrency: number;
}

/** The claims that a statement has place for, oldest first and whole; what is left over comes into the next one. */
export function takeClaims<Unsettled extends Pick<UnsettledClaim, 'lines' | 'decision'>>(
  unsettled: readonly Unsettled[],
  currency: string,
): Taken<Unsettled> {
  const own = unsettled.filter(({ decision }) => decision.currency === currency);
  let lines = 0;
  const end = own.findIndex((claim) => {
    lines += claim.lines.length;
    return lines > LINES_OF_A_STATEMENT;
  });
  return { claims: end === -1 ? own : own.slice(0, end), inOtherCurrency: unsettled.length - own.length };
}
