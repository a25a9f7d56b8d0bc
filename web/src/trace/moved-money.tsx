import { Money } from '../components/money.tsx';
import type { LineDecision } from './decision.ts';

/** What the line asked for, and beneath it what it got where that is less. */
export function MovedMoney({ line: { amounts, verdict } }: { line: LineDecision }) {
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
      <b class={verdict === 'adjust' || verdict === 'needs_information' ? 'reduced' : 'refused'}>
        <Money of={amounts.approved} />
      </b>
    </p>
  );
}
