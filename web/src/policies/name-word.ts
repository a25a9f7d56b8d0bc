import type { PlainKey, Say } from '../language.ts';
import { isTextKey } from '../texts.ts';

const WORDS =
  /^(coverage|cause|cost|payer|basis|pack|part_kind|clock|clock_start|told|start|stage|exclusion|waiver|asked|outlet_paper|invoices|settlement_mode|renewal|payout|price_basis|breach|deduction|third_party|pack_source|pack_kind|pack_goods|pack_word|remedy\.kind)\./;
type WordKey = Extract<
  PlainKey,
  `${'coverage' | 'cause' | 'cost' | 'payer' | 'basis' | 'pack' | 'part_kind' | 'clock' | 'clock_start' | 'told' | 'start' | 'stage' | 'exclusion' | 'waiver' | 'asked' | 'outlet_paper' | 'invoices' | 'settlement_mode' | 'renewal' | 'payout' | 'price_basis' | 'breach' | 'deduction' | 'third_party' | 'pack_source' | 'pack_kind' | 'pack_goods' | 'pack_word' | 'remedy.kind'}.${string}`
>;

/** A word of a policy in the language of the reader; one without a text is shown as it is. */
export function nameWord(key: string, word: string, say: Say): string {
  return isWordKey(key) ? say(key) : word;
}

/** Some texts have something to fill in; no policy says those. */
function isWordKey(key: string): key is WordKey {
  return isTextKey(key) && WORDS.test(key) && key !== 'clock.overdue' && key !== 'clock.left' && key !== 'asked.paper';
}
