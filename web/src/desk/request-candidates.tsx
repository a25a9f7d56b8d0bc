import { useSay } from '../language.ts';
import { withoutMoney } from '../trace/decision.ts';
import { DecisionTrace } from '../trace/decision-trace.tsx';
import type { ServiceRequest } from './request.ts';

/** Why this shop was asked, and who is next. The API tells it to the manufacturer alone. */
export function RequestCandidates({ request }: { request: ServiceRequest }) {
  const say = useSay();
  const { candidates, orders } = request;
  const asked = new Map(orders.map(({ membership, state }) => [membership, state]));
  const last = orders.at(-1);
  if (candidates.length === 0) {
    return (
      <>
        <h3>{say('desk.candidates')}</h3>
        <p class="quiet">{say(last === undefined ? 'desk.candidates.none' : 'desk.candidates.hidden')}</p>
      </>
    );
  }
  const chosen = candidates.find(({ membership }) => membership === last?.membership);
  return (
    <>
      <h3>{chosen === undefined ? say('desk.candidates') : say('desk.because', { member: chosen.member })}</h3>
      {candidates.map((candidate) => {
        const state = asked.get(candidate.membership);
        return (
          <details class="explained" key={candidate.membership} open={candidate === (chosen ?? candidates[0])}>
            <summary>
              <span class="explained-name">{candidate.member}</span>
              {state !== undefined && <span class="quiet">{say(`order.${state}`)}</span>}
              <b class="explained-score">{candidate.total}</b>
            </summary>
            <DecisionTrace decision={withoutMoney(candidate.trace)} />
          </details>
        );
      })}
    </>
  );
}
