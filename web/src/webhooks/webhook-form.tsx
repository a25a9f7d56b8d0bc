import type { ComponentChildren } from 'preact';
import { Field } from '../components/field.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useSay } from '../language.ts';
import { EventChoice } from './event-choice.tsx';
import type { WebhookFormState } from './use-webhook-form.ts';

/** Where events are sent and which of them. */
export function WebhookForm({ id, state, said }: { id: string; state: WebhookFormState; said?: ComponentChildren }) {
  const say = useSay();
  const { form, draft, change, problems, error, send } = state;
  return (
    <form
      class="setting-form"
      id={id}
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        return send();
      }}
    >
      <Field
        label={say('webhook.url')}
        name="webhook-url"
        hint={say('webhook.url.hint')}
        problem={problems.url}
        input={{
          type: 'url',
          value: draft.url,
          maxLength: 2000,
          autocomplete: 'off',
          placeholder: 'https://',
          onInput: ({ currentTarget }) => change({ url: currentTarget.value }),
        }}
      />
      <Field
        label={say('webhook.description')}
        name="webhook-description"
        hint={say('webhook.description.hint')}
        problem={problems.description}
        input={{
          value: draft.description,
          maxLength: 200,
          autocomplete: 'off',
          onInput: ({ currentTarget }) => change({ description: currentTarget.value }),
        }}
      />
      <EventChoice draft={draft} problem={problems.types} change={change} />
      {said ?? (error !== null && <ProblemNotice error={error} isWhole />)}
    </form>
  );
}
