import { useState } from 'preact/hooks';
import { formatMoney } from '../components/format-money.ts';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Verb } from '../components/verb.tsx';
import { useLanguage, useSay } from '../language.ts';
import type { ListedClaim } from './claim.ts';
import { type Outcome, reviewClaims, type Word } from './review.ts';

interface ChosenClaimsProps {
  network: string;
  chosen: readonly ListedClaim[];
  /** With those that were refused: they stay chosen. */
  decided: (left: readonly string[]) => void;
  clear: () => void;
}

/** One word and one reason for all that are chosen, and what came of each. */
export function ChosenClaims({ network, chosen, decided, clear }: ChosenClaimsProps) {
  const say = useSay();
  const language = useLanguage();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const run = async (word: Word, reason: string) => {
    setOutcome(null);
    const answered = await reviewClaims(network, chosen, word, reason);
    setOutcome(answered);
    decided(answered.refused.map(({ claim }) => claim.id));
  };
  if (chosen.length === 0 && outcome === null) return null;
  const fields = [{ name: 'reason', label: say('claims.chosen.reason'), type: 'long' }] as const;
  return (
    <section class="chosen" aria-label={say('claims.chosen')}>
      {outcome !== null && (
        <div class="chosen-outcome" role="status">
          <p>
            {say('claims.chosen.done', { count: outcome.decided })}{' '}
            {outcome.noted > 0 && say('claims.chosen.noted', { count: outcome.noted })}
          </p>
          {outcome.refused.map(({ claim, error }) => (
            <details class="explained" key={claim.id} open>
              <summary>
                <span class="explained-name">{claim.reference}</span>
                <span class="tag refused">{say('claims.chosen.refused')}</span>
              </summary>
              <ProblemNotice error={error} />
            </details>
          ))}
        </div>
      )}
      <div class="chosen-verbs">
        <p class="chosen-count">
          {chosen.length > 0 && (
            <>
              <b>{say('claims.chosen.count', { count: chosen.length })}</b> {addClaimed(chosen, language)}
            </>
          )}
        </p>
        {chosen.length > 0 && (
          <>
            <Verb
              text={say('claims.chosen.approve', { count: chosen.length })}
              tone="primary"
              fields={fields}
              run={({ reason = '' }) => run('approve', reason)}
            />
            <Verb
              text={say('claims.chosen.refuse', { count: chosen.length })}
              tone="danger"
              fields={fields}
              run={({ reason = '' }) => run('reject', reason)}
            />
          </>
        )}
        <button
          type="button"
          class="button"
          onClick={() => {
            setOutcome(null);
            clear();
          }}
        >
          {say(chosen.length > 0 ? 'claims.chosen.clear' : 'claim.close')} {chosen.length > 0 && <kbd>Esc</kbd>}
        </button>
      </div>
    </section>
  );
}

/** Of one currency; several cannot be added up. */
function addClaimed(chosen: readonly ListedClaim[], language: Parameters<typeof formatMoney>[1]): string | null {
  const [currency, ...others] = new Set(chosen.map(({ amounts }) => amounts.claimed.currency));
  if (currency === undefined || others.length > 0) return null;
  return formatMoney(
    { amount: chosen.reduce((sum, { amounts }) => sum + amounts.claimed.amount, 0), currency },
    language,
  );
}
