import {
  type ChargeQuestion,
  type ChargeRow,
  COST_GROUPS,
  type CostKind,
  type CostName,
  type Coverage,
  type Payer,
  type PayerAnswer,
} from '../words.ts';

/**
 * Who pays for one kind of cost, and on which price basis. Among the rows that fit, one that names the coverage beats one
 * that does not; among these the cause counts, and last the cost kind (its own name, then its group, then `*`).
 * Agreement A, sold unit out of term, user's fault, freight back: `out × * × freight_out` beats `* × * × *`, the member
 * pays the cost. The order of the rows means nothing. Surprise: a row that names only the coverage beats a row that names
 * cause and cost but no coverage.
 * It says who pays and what that payer is charged; what the shop is paid is its rate card.
 */
export function decidePayer(rows: readonly ChargeRow[], question: ChargeQuestion): PayerAnswer {
  let spoke = -1;
  let best: ChargeRow | undefined;
  rows.forEach((row, index) => {
    if (!rowFits(row, question)) return;
    if (best !== undefined && weightOf(row) <= weightOf(best)) return;
    best = row;
    spoke = index;
  });
  return toAnswer(best, spoke, question);
}

function toAnswer(row: ChargeRow | undefined, index: number, { coverage, cause, cost }: ChargeQuestion): PayerAnswer {
  const asked = { coverage, cause, cost };
  if (row === undefined) {
    const saw = { ...asked, payer: 'none', basis: 'none' };
    const trace = [{ rule: 'warranty.charge', clause: null, saw, outcome: 'refused' }] as const;
    return { payer: null, basis: null, row: null, clause: null, code: 'warranty.no_charge_row', trace };
  }
  const { payer, basis } = row;
  const clause = row.clause ?? `rows[${index}]`;
  const trace = [{ rule: 'warranty.charge', clause, saw: { ...asked, payer, basis }, outcome: 'passed' }] as const;
  return { payer, basis, row: index, clause, code: null, trace };
}

export function rowFits(row: ChargeRow, { coverage, cause, cost }: ChargeQuestion): boolean {
  return (
    (row.coverage === '*' || row.coverage === coverage) &&
    (row.cause === '*' || row.cause === cause) &&
    (row.cost === '*' || row.cost === cost || groupHolds(row.cost, cost))
  );
}

function groupHolds(name: CostName, cost: CostKind): boolean {
  if (!isGroup(name)) return false;
  const kinds: readonly CostKind[] = COST_GROUPS[name];
  return kinds.includes(cost);
}

function isGroup(name: CostName | '*'): name is keyof typeof COST_GROUPS {
  return name in COST_GROUPS;
}

/** Coverage before cause before cost: each is worth more than all that come after it. */
function weightOf(row: ChargeRow): number {
  const cost = row.cost === '*' ? 0 : isGroup(row.cost) ? 1 : 2;
  return (row.coverage === '*' ? 0 : 6) + (row.cause === '*' ? 0 : 3) + cost;
}

/**
 * Who pays for a quality fault as far as the terms alone say, for the answer to "is it in warranty". While the trade term
 * runs it is the manufacturer; with the user's term alive and the trade term over it is the member. A later stage and a
 * unit out of term are for the charge matrix.
 */
export function payerByTerms(coverage: Coverage): Payer | null {
  switch (coverage) {
    case 'in':
    case 'stock':
      return 'manufacturer';
    case 'consumer_only':
      return 'member';
    case 'cost_price':
    case 'out':
      return null;
  }
}
