import { Moment } from '../components/moment.tsx';
import { Money } from '../components/money.tsx';
import { useSay } from '../language.ts';
import type { Claim } from './claim.ts';
import { describeLine } from './describe-line.ts';

/** How it went on: what was sent again and what changed in it, and who said what. */
export function ClaimRounds({ claim }: { claim: Claim }) {
  const say = useSay();
  const { rounds, approvals, state } = claim;
  return (
    <ol class="story">
      {rounds.map(({ round, submittedAt, comment, changes }) => (
        <li class="story-step" key={round}>
          <p class="story-what">
            <b>{say(round === 1 ? 'claim.round.first' : 'claim.round', { round })}</b> <Moment of={submittedAt} />
          </p>
          {comment !== null && <p class="story-why">{comment}</p>}
          {changes.length > 0 && (
            <table class="diff">
              <thead class="unseen">
                <tr>
                  <th scope="col">{say('claim.line')}</th>
                  <th scope="col">{say('audit.was')}</th>
                  <th scope="col">{say('audit.is')}</th>
                </tr>
              </thead>
              <tbody>
                {changes.map(({ line, before, after }) => (
                  <tr key={line}>
                    <th scope="row">{say('claim.line.number', { line })}</th>
                    <td>
                      <del>
                        {describeLine(before, say)} · <Money of={before.claimed} />
                      </del>
                    </td>
                    <td>
                      <ins>
                        {describeLine(after, say)} · <Money of={after.claimed} />
                      </ins>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </li>
      ))}
      {approvals.map(({ name, at, reason }) => (
        <li class="story-step" key={at}>
          <p class="story-what">
            <b>{name}</b> <Moment of={at} />
          </p>
          <p class="story-why">{reason}</p>
        </li>
      ))}
      {state === 'in_review' && approvals.length > 0 && (
        <li class="story-step awaited">
          <p class="soft">{say('claim.second_person')}</p>
        </li>
      )}
    </ol>
  );
}
