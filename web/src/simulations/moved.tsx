import { formatMoney } from '../components/format-money.ts';
import { Money } from '../components/money.tsx';
import { useLanguage } from '../language.ts';

interface Amount {
  readonly amount: number;
  readonly currency: string;
}

/** From one sum to another; one that stays stands once. */
export function Moved({ before, after }: { before: Amount; after: Amount }) {
  if (before.amount === after.amount) return <Money of={after} />;
  return (
    <span class="moved">
      <s>
        <Money of={before} />
      </s>{' '}
      <b>
        <Money of={after} />
      </b>
    </span>
  );
}

/** How much more or less, with its sign; nothing where it is the same. */
export function Difference({ before, after }: { before: Amount; after: Amount }) {
  const language = useLanguage();
  const amount = after.amount - before.amount;
  if (amount === 0) return <span class="quiet">—</span>;
  const text = formatMoney({ amount: Math.abs(amount), currency: after.currency }, language);
  return (
    <span class="money" title={after.currency}>
      {amount > 0 ? '+' : '−'}
      {text}
    </span>
  );
}
