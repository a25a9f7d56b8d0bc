import { Money } from '../components/money.tsx';
import { useSay } from '../language.ts';
import type { Statement } from './statement.ts';

/** Both sides of the entry, and that they are equal. */
export function StatementLedger({ statement }: { statement: Statement }) {
  const say = useSay();
  const { balanced, postings } = statement.ledger;
  return (
    <section class="tile">
      <h2 class="tile-head">
        {say('statement.ledger')}
        <span class={`tag ${balanced ? 'passed' : 'refused'}`}>
          {say(balanced ? 'statement.balanced' : 'statement.unbalanced')}
        </span>
      </h2>
      <dl class="sums">
        {postings.map(({ account, amount }, index) => (
          // An entry never changes, so its order names its postings.
          <div key={index}>
            <dt>{say(`account.${account}`)}</dt>
            <dd>
              <Money of={amount} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
