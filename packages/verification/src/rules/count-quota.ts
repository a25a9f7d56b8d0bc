/** How much of its month a shop followed up itself. */
export interface Share {
  /** Orders that customers signed in the month. */
  readonly signed: number;
  readonly required: number;
  /** Of these, orders whose customer was reached, each counted once. */
  readonly reached: number;
  readonly isMet: boolean;
}

/** Quotas round up, and an attempt without contact does not count: a quarter of five orders are two. */
export function countQuota(signed: number, reached: number, sharePpm: number): Share {
  const required = Math.ceil((signed * sharePpm) / 1_000_000);
  return { signed, required, reached, isMet: reached >= required };
}
