import { isContent } from './place-in.ts';
import { COST_GROUPS } from './policy-kinds.ts';

export interface ChargeCell {
  readonly coverage: string;
  readonly cause: string;
  readonly cost: string;
}

export interface Charge {
  readonly payer: string;
  readonly basis: string;
  readonly row: number;
}

/**
 * The row that speaks for a cell, as the manual of the charge matrix orders them: coverage weighs more than cause, cause
 * more than cost, and a kind of cost more than its group. Only to show; the server decides.
 */
export function findCharge(rows: readonly unknown[], cell: ChargeCell): Charge | null {
  let best: (Charge & { readonly weight: number }) | null = null;
  rows.forEach((row, index) => {
    if (!isContent(row) || !fits(row, cell)) return;
    const cost = row.cost === '*' ? 0 : Object.hasOwn(COST_GROUPS, String(row.cost)) ? 1 : 2;
    const weight = (row.coverage === '*' ? 0 : 6) + (row.cause === '*' ? 0 : 3) + cost;
    if (best === null || weight > best.weight)
      best = { payer: String(row.payer), basis: String(row.basis), row: index, weight };
  });
  return best;
}

function fits(row: Readonly<Record<string, unknown>>, { coverage, cause, cost }: ChargeCell): boolean {
  return (
    (row.coverage === '*' || row.coverage === coverage) &&
    (row.cause === '*' || row.cause === cause) &&
    (row.cost === '*' || row.cost === cost || (COST_GROUPS[String(row.cost)]?.includes(cost) ?? false))
  );
}
