import type { CostKind } from '@aftercare/warranty';
import type { ClaimLine, RateCard } from '../words.ts';

/** The kind of cost under which the charge matrix knows a line; a part that the rate card does not know counts as own. */
export function costOfLine(line: ClaimLine, { parts }: RateCard): CostKind {
  switch (line.kind) {
    case 'labour':
      return 'labour';
    case 'part':
      return parts.find(({ number }) => number === line.partNumber)?.kind === 'common' ? 'common_parts' : 'own_parts';
    case 'travel':
      return 'travel';
    case 'freight':
      return line.direction === 'out' ? 'freight_out' : 'freight_in';
    case 'other':
      return 'direct_loss';
  }
}
