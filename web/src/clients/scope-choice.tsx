import type { Session } from '../kept-session.ts';
import { useSay } from '../language.ts';
import { groupOf, listReadingScopes, listUsualScopes, type Scope } from './scopes.ts';

interface ScopeChoiceProps {
  kind: Session['tenant']['kind'];
  /** What whoever chooses may do; no more can be given. */
  held: readonly Scope[];
  chosen: readonly Scope[];
  problem: string | null;
  choose: (scopes: readonly Scope[]) => void;
}

/** Each in words and as the API names it; the usual ones at one press. */
export function ScopeChoice({ kind, held, chosen, problem, choose }: ScopeChoiceProps) {
  const say = useSay();
  const usual = [
    { text: say(`client.new.scopes.${kind}`), scopes: listUsualScopes(kind, held) },
    { text: say('client.new.scopes.reading'), scopes: listReadingScopes(held) },
    { text: say('client.new.scopes.none'), scopes: [] },
  ];
  const isFirst = (scope: Scope) => scope === held[0];
  return (
    <fieldset class="scopes" aria-describedby={problem === null ? 'scopes-hint' : 'scopes-hint scopes-problem'}>
      <legend>{say('client.new.scopes')}</legend>
      <p class="field-hint" id="scopes-hint">
        {say('client.new.scopes.hint')}
      </p>
      <div class="verbs">
        {usual.map(({ text, scopes }) => (
          <button type="button" class="button" key={text} onClick={() => choose(scopes)}>
            {text}
          </button>
        ))}
        <span class="scopes-count" role="status">
          {say('client.new.scopes.chosen', { count: chosen.length })}
        </span>
      </div>
      {problem !== null && (
        <p class="field-problem" id="scopes-problem">
          {problem}
        </p>
      )}
      {[...Map.groupBy(held, groupOf)].map(([group, members]) => (
        <fieldset class="scope-group" key={group}>
          <legend>{say(`permissions.${group}`)}</legend>
          {members.map((scope) => (
            <label key={scope}>
              <input
                type="checkbox"
                value={scope}
                checked={chosen.includes(scope)}
                aria-invalid={problem !== null && isFirst(scope) ? 'true' : undefined}
                onChange={({ currentTarget }) =>
                  choose(held.filter((one) => (one === scope ? currentTarget.checked : chosen.includes(one))))
                }
              />
              <span>
                {say(`permission.${scope}`)} <code>{scope}</code>
              </span>
            </label>
          ))}
        </fieldset>
      ))}
    </fieldset>
  );
}
