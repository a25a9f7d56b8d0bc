import { Money } from '../components/money.tsx';
import { useSay } from '../language.ts';
import type { Claim } from './claim.ts';
import { describeLine } from './describe-line.ts';
import { LineProofs } from './line-proofs.tsx';

const TONES = {
  approve: 'passed',
  adjust: 'reduced',
  reject: 'refused',
  needs_information: 'reduced',
  refer: 'waiting',
} as const;

/** Each line from what was claimed to what was approved. */
export function ClaimLines({ network, claim }: { network: string; claim: Claim }) {
  const say = useSay();
  return (
    <table class="lines">
      <thead>
        <tr>
          <th scope="col" class="of-number">
            {say('claim.line')}
          </th>
          <th scope="col">{say('claim.line.what')}</th>
          <th scope="col" class="amount">
            {say('claim.claimed')}
          </th>
          <th scope="col" class="amount">
            {say(claim.state === 'in_review' ? 'claim.proposed' : 'claim.approved')}
          </th>
        </tr>
      </thead>
      <tbody>
        {claim.decision.lines.map(({ verdict, amounts }, index) => {
          const line = claim.lines[index];
          return (
            // The place in the claim is the line's number for ever.
            <tr key={index}>
              <td class="of-number">{index + 1}</td>
              <td>
                {line && <span class="line-what">{describeLine(line, say)}</span>}
                {line?.evidence !== undefined && (
                  <LineProofs network={network} claim={claim.id} files={line.evidence} />
                )}
                <span class={`line-verdict ${TONES[verdict]}`}>{say(`verdict.${verdict}`)}</span>
              </td>
              <td class="amount">
                <Money of={amounts.claimed} />
              </td>
              <td class={`amount ${TONES[verdict]}`}>
                <Money of={amounts.approved} />
              </td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {say('claim.total')}
          </th>
          <td class="amount">
            <Money of={claim.decision.amounts.claimed} />
          </td>
          <td class="amount">
            <Money of={claim.decision.amounts.approved} />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
