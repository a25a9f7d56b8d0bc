import type { Ref } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useSay } from '../language.ts';
import { problemsAt, readProblems } from '../policies/read-problems.ts';
import { useFirstFault } from '../use-first-fault.ts';
import { EVENT_TYPES } from './events.ts';
import type { EventType } from './webhook.ts';

/** What is sent of a webhook, be it new or changed. */
export interface WebhookBody {
  readonly url: string;
  readonly description: string;
  readonly types: EventType[] | null;
}

export interface WebhookDraft {
  readonly url: string;
  readonly description: string;
  readonly hearsEverything: boolean;
  readonly chosen: readonly EventType[];
}

export interface WebhookFormState {
  readonly form: Ref<HTMLFormElement> & { current: HTMLFormElement | null };
  readonly draft: WebhookDraft;
  readonly change: (changed: Partial<WebhookDraft>) => void;
  readonly problems: {
    readonly url: string | null;
    readonly description: string | null;
    readonly types: string | null;
  };
  /** What speaks of no field. */
  readonly error: unknown;
  readonly isBusy: boolean;
  readonly send: () => Promise<void>;
}

/** What somebody types, what is wrong with it, and that it stays when it is refused. */
export function useWebhookForm(begin: WebhookBody, write: (body: WebhookBody) => Promise<void>): WebhookFormState {
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);
  const goToFault = useFirstFault(form);
  const [draft, setDraft] = useState<WebhookDraft>({
    url: begin.url,
    description: begin.description,
    hearsEverything: begin.types === null,
    chosen: begin.types ?? [],
  });
  const [isSent, setSent] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const said = readProblems(error);
  const url = draft.url.trim();
  const isSilent = !draft.hearsEverything && draft.chosen.length === 0;
  const send = async () => {
    if (isBusy) return;
    setSent(true);
    setError(null);
    if (url === '' || isSilent) return goToFault();
    setBusy(true);
    try {
      // In the order of the list, however they were chosen.
      const types = draft.hearsEverything ? null : EVENT_TYPES.filter((type) => draft.chosen.includes(type));
      await write({ url, description: draft.description.trim(), types });
    } catch (caught) {
      setError(caught);
      goToFault();
    }
    setBusy(false);
  };
  return {
    form,
    draft,
    change: (changed) => setDraft((before) => ({ ...before, ...changed })),
    problems: {
      url: isSent && url === '' ? say('webhook.url.missing') : (problemsAt(said, '/url')[0] ?? null),
      description: problemsAt(said, '/description')[0] ?? null,
      types: isSent && isSilent ? say('webhook.types.missing') : (problemsAt(said, '/types', true)[0] ?? null),
    },
    error: said.length === 0 ? error : null,
    isBusy,
    send,
  };
}
