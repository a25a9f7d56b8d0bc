import { useLanguage } from '../language.ts';
import { type Amount, formatMoney } from './format-money.ts';

/** With its currency: the sign to read at once, the ISO code for whoever points at it. */
export function Money({ of }: { of: Amount }) {
  return (
    <span class="money" title={of.currency}>
      {formatMoney(of, useLanguage())}
    </span>
  );
}
