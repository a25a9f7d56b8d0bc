import { formatMoney } from '../components/format-money.ts';
import { useLanguage, useSay } from '../language.ts';
import type { ListedClaim } from './claim.ts';

/** Of what is shown, where it can be added up. */
export function ClaimTotals({ items }: { items: readonly ListedClaim[] }) {
  const say = useSay();
  const language = useLanguage();
  const [currency, ...others] = new Set(items.map(({ amounts }) => amounts.claimed.currency));
  const add = (name: 'claimed' | 'approved', of: string) => {
    const amount = items.reduce((sum, { amounts }) => sum + amounts[name].amount, 0);
    return formatMoney({ amount, currency: of }, language);
  };
  return (
    <p class="claims-totals">
      <span>{say('claims.summary', { count: items.length })}</span>
      {currency !== undefined && others.length === 0 && (
        <span>
          {say('claims.summary.money', {
            claimed: add('claimed', currency),
            approved: add('approved', currency),
          })}
        </span>
      )}
    </p>
  );
}
