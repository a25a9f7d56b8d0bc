import type { WorkOrder } from '../desk/request.ts';
import { useSay } from '../language.ts';
import { countDone, ORDER_STEPS } from './order-steps.ts';

export function OrderProgress({ order }: { order: WorkOrder }) {
  const say = useSay();
  const done = countDone(order);
  return (
    <>
      <p class="unseen">{say(`order.${order.state}`)}</p>
      <ol class="progress">
        {ORDER_STEPS.map((step, index) => (
          <li key={step} class={index < done ? 'done' : undefined}>
            {say(`order.step.${step}`)}
            {index < done && <span class="unseen"> ✓</span>}
          </li>
        ))}
      </ol>
    </>
  );
}
