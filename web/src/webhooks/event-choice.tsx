import { useSay } from '../language.ts';
import { EVENT_TYPES, groupOf } from './events.ts';
import type { WebhookDraft } from './use-webhook-form.ts';

const REACH = ['every', 'some'] as const;

interface EventChoiceProps {
  draft: WebhookDraft;
  problem: string | null;
  change: (changed: Partial<WebhookDraft>) => void;
}

/** Everything, or those that a system takes; their names are the API's. */
export function EventChoice({ draft: { hearsEverything, chosen }, problem, change }: EventChoiceProps) {
  const say = useSay();
  return (
    <fieldset aria-describedby={problem === null ? undefined : 'types-problem'}>
      <legend>{say('webhook.types')}</legend>
      {REACH.map((reach) => (
        <label key={reach}>
          <input
            type="radio"
            name="reach"
            value={reach}
            checked={hearsEverything === (reach === 'every')}
            onChange={() => change({ hearsEverything: reach === 'every' })}
          />
          <span>
            {say(`webhook.types.${reach}`)}
            <span class="quiet">{say(`webhook.types.${reach}.hint`)}</span>
          </span>
        </label>
      ))}
      {problem !== null && (
        <p class="field-problem" id="types-problem">
          {problem}
        </p>
      )}
      {!hearsEverything &&
        [...Map.groupBy(EVENT_TYPES, groupOf)].map(([group, types]) => (
          <fieldset class="scope-group" key={group}>
            <legend>{say(`events.${group}`)}</legend>
            {types.map((type) => (
              <label key={type}>
                <input
                  type="checkbox"
                  value={type}
                  checked={chosen.includes(type)}
                  aria-invalid={problem !== null && type === EVENT_TYPES[0] ? 'true' : undefined}
                  onChange={({ currentTarget }) => {
                    const others = chosen.filter((one) => one !== type);
                    change({ chosen: currentTarget.checked ? [...others, type] : others });
                  }}
                />
                <code>{type}</code>
              </label>
            ))}
          </fieldset>
        ))}
    </fieldset>
  );
}
