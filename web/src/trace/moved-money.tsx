import { Money } from '../components/money.tsx';
import type { LineDecision, TraceStep } from './decision.ts';

/** What the line asked for, and beneath it what it got where that is less. */
export function MovedMoney({ amounts, outcome }: { amounts: LineDecision['amounts']; outcome: TraceStep['outcome'] }) {
  if (amounts.claimed.amount === amounts.approved.amount) {
    return (
      <p class="trace-money">
        <Money of={amounts.approved} />
      </p>
    );
  }
  return (
    <p class="trace-money moved">
      <s>
        <Money of={amounts.claimed} />
      </s>{' '}
      <b class={outcome}>
        <Money of={amounts.approved} />
      </b>
    </p>
  );
}
