import { Day } from '../components/day.tsx';
import { useSay } from '../language.ts';
import type { WaitingClaim } from './claim.ts';

/** Why it is where it is in the queue: its risk, how many have said yes, and the day of an appeal. */
export function WaitingMark({ claim }: { claim: WaitingClaim }) {
  const say = useSay();
  const { riskScore, peopleNeeded, approvals, appeal } = claim;
  return (
    <span class="waiting-marks">
      {riskScore !== null && <span class={`tag ${toneOf(riskScore)}`}>{say('queue.risk', { score: riskScore })}</span>}
      {peopleNeeded > 1 && (
        <span class="tag neutral">{say('queue.people', { said: approvals.length, needed: peopleNeeded })}</span>
      )}
      {appeal !== null && (
        <span class={`tag ${appeal.overdueAt === null ? 'waiting' : 'refused'}`}>
          {say(appeal.overdueAt === null ? 'appeal.decide_by' : 'appeal.overdue')} <Day of={appeal.decideBy} />
        </span>
      )}
    </span>
  );
}

function toneOf(score: number): 'refused' | 'reduced' | 'neutral' {
  if (score >= 70) return 'refused';
  return score >= 40 ? 'reduced' : 'neutral';
}
