import type { GrantedRemedy } from '../words/remedy.ts';
import type { TradeGround, TradeRemedyAnswer, WarrantyPolicy } from '../words.ts';

/**
 * Whether a refund or an exchange is also one between manufacturer and member: a trade agreement may exclude both, save for a fault
 * of the whole lot or damage in transport. It says who bears a remedy, never whether the buyer has it: of what the law and the terms
 * give to buyers nothing is asked here. A repair is a matter of the charge matrix.
 */
export function decideTradeRemedy(
  { tradeExclusion }: Pick<WarrantyPolicy, 'tradeExclusion'>,
  remedy: GrantedRemedy,
  ground: TradeGround | null,
): TradeRemedyAnswer {
  if (tradeExclusion === undefined || remedy === 'repair' || !tradeExclusion.remedies.includes(remedy))
    return { isExcluded: false, clause: null, ground: null };
  const clause = tradeExclusion.clause ?? 'tradeExclusion';
  const saved = ground !== null && tradeExclusion.except.includes(ground) ? ground : null;
  return { isExcluded: saved === null, clause, ground: saved };
}
