import type { Finding } from '@aftercare/kernel';
import {
  CAUSES,
  type ChargeMatrix,
  type ChargeQuestion,
  type ChargeRow,
  COST_GROUPS,
  COST_KINDS,
  COVERAGES,
  type PublishingCode,
} from '../words.ts';
import { decidePayer, rowFits } from './decide-payer.ts';

/**
 * Whether a matrix may be published: every cell has a row and no key stands twice, and while a term runs no customer pays freight that the
 * buyer did not cause: of a fault of quality or of the installation, and of goods that nobody bought yet, whatever befell them. All ties, all
 * holes and all such cells are listed. What came by the way, by chance or from a third party is left to the agreement: one of practice
 * lays it on the customer.
 * Two rows of one key are a tie even when they say the same, because the next edit would change only one of them.
 * Different keys never tie: a cost kind belongs to one group, so two rows of one weight that fit one cell have one key.
 */
export function validateChargeMatrix({ rows }: ChargeMatrix): readonly Finding[] {
  const findings: Finding[] = [];
  const first = new Map<string, number>();
  rows.forEach(({ coverage, cause, cost, clause }, row) => {
    const key = `${coverage} ${cause} ${cost}`;
    const firstRow = first.get(key);
    if (firstRow === undefined) first.set(key, row);
    else {
      // As people count them, beside the places of the list.
      const params = { row, firstRow, number: row + 1, firstNumber: firstRow + 1, coverage, cause, cost };
      findings.push(refusal('warranty.charge_tie', `/rows/${row}`, clause ?? `rows[${row}]`, params));
    }
  });
  for (const cell of listCells()) {
    if (rows.some((row) => rowFits(row, cell))) continue;
    findings.push(refusal('warranty.charge_hole', '/rows', null, { ...cell }));
  }
  for (const cell of listCells().filter(isFreightOfMaker)) {
    const { payer, row, clause } = decidePayer(rows, cell);
    if (payer !== 'customer' || row === null || isOnlyGeneral(rows[row], cell)) continue;
    findings.push(refusal('warranty.freight_to_customer', `/rows/${row}`, clause, { ...cell }));
  }
  return findings;
}

function isFreightOfMaker({ coverage, cause, cost }: ChargeQuestion): boolean {
  if (!COST_GROUPS.freight.some((kind) => kind === cost)) return false;
  if (coverage === 'stock') return true;
  return (coverage === 'in' || coverage === 'consumer_only') && (cause === 'quality' || cause === 'installation');
}

/**
 * A row for whatever else may come says nothing about a coverage that it does not name: without a trade term the user's term never runs
 * alone, and without stock nothing is unsold. For a fault of quality in the term there is no such excuse.
 */
function isOnlyGeneral(row: ChargeRow | undefined, { coverage, cause }: ChargeQuestion): boolean {
  return row?.coverage === '*' && !(coverage === 'in' && cause === 'quality');
}

export function listCells(): readonly ChargeQuestion[] {
  return COVERAGES.flatMap((coverage) =>
    CAUSES.flatMap((cause) => COST_KINDS.map((cost) => ({ coverage, cause, cost }))),
  );
}

function refusal(code: PublishingCode, path: string, clause: string | null, params: Finding['params']): Finding {
  return { code, severity: 'blocks', clause, path, params, cureUntil: null };
}
