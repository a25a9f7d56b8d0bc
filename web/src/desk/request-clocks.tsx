import { useSay } from '../language.ts';
import { withoutMoney } from '../trace/decision.ts';
import { DecisionTrace } from '../trace/decision-trace.tsx';
import { useNow } from '../use-now.ts';
import { describeBurn } from './burn.ts';
import type { ServiceRequest } from './request.ts';

/** Each promise, how it stands, and why it is due when it is. */
export function RequestClocks({ request }: { request: ServiceRequest }) {
  const say = useSay();
  const now = useNow();
  const pressing = request.clocks.findIndex(({ state }) => state === 'running' || state === 'paused');
  return (
    <>
      <h3>{say('desk.clocks')}</h3>
      {request.clocks.length === 0 && <p class="quiet">{say('desk.clocks.none')}</p>}
      {request.clocks.map((clock, index) => {
        const burn = describeBurn(clock, now, say);
        return (
          <details class="explained" key={clock.clock} open={index === Math.max(pressing, 0)}>
            <summary>
              <span class="explained-name">{say(`clock.${clock.clock}`)}</span>
              <span class={`tag ${burn.tone}`}>{burn.text}</span>
            </summary>
            <DecisionTrace decision={withoutMoney(clock.trace)} />
          </details>
        );
      })}
      {request.findings.length > 0 && <DecisionTrace decision={withoutMoney([], request.findings)} />}
    </>
  );
}
