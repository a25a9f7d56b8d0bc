import { formatMoney } from '../components/format-money.ts';
import { useLanguage, useSay } from '../language.ts';
import type { ListedClaim } from './claim.ts';

/** Of what is shown, where it can be added up; what a person has yet to decide is not approved. */
export function ClaimTotals({ items }: { items: readonly ListedClaim[] }) {
  const say = useSay();
  const language = useLanguage();
  const [currency, ...others] = new Set(items.map(({ amounts }) => amounts.claimed.currency));
  const decided = items.filter(({ state }) => state !== 'in_review');
  const add = (claims: readonly ListedClaim[], name: 'claimed' | 'approved', of: string) => {
    const amount = claims.reduce((sum, { amounts }) => sum + amounts[name].amount, 0);
    return formatMoney({ amount, currency: of }, language);
  };
  return (
    <p class="claims-totals">
      <span>{say('claims.summary', { count: items.length })}</span>
      {currency !== undefined && others.length === 0 && (
        <span>
          {say('claims.summary.money', {
            claimed: add(items, 'claimed', currency),
            approved: add(decided, 'approved', currency),
          })}
        </span>
      )}
    </p>
  );
}
