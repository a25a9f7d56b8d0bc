import { useSay } from '../language.ts';
import type { Decision } from '../trace/decision.ts';

/** How unusual it is and what says so; reasons add up. Members never get one. */
export function ClaimRisk({ risk }: { risk: NonNullable<Decision['risk']> }) {
  const say = useSay();
  if (risk.reasons.length === 0) return <p class="soft">{say('risk.none')}</p>;
  return (
    <table class="lines risk">
      <thead>
        <tr>
          <th scope="col">{say('risk.reason')}</th>
          <th scope="col" class="amount">
            {say('risk.points')}
          </th>
        </tr>
      </thead>
      <tbody>
        {risk.reasons.map(({ code, points, text }) => (
          <tr key={code}>
            <td>{text}</td>
            <td class="amount">{points}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{say('risk.score')}</th>
          <td class="amount">{say('risk.of', { score: risk.score })}</td>
        </tr>
      </tfoot>
    </table>
  );
}
