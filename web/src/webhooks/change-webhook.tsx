import { ProblemError } from '@aftercare/client/sdk';
import { useState } from 'preact/hooks';
import { type Newer, StaleNotice } from '../components/stale-notice.tsx';
import { useSay } from '../language.ts';
import { api } from '../session.ts';
import { useWebhookForm } from './use-webhook-form.ts';
import type { OpenWebhook } from './webhook.ts';
import { WebhookForm } from './webhook-form.tsx';

/** Precondition failed: the version in If-Match is not the newest. */
const STALE = 412;
const FORM = 'change-webhook';

/** What is looked at, and its version. */
interface Seen {
  readonly webhook: OpenWebhook;
  readonly etag: string;
}

interface ChangeWebhookProps extends Seen {
  changed: () => void;
  leave: () => void;
}

/** Where it leads and what it hears. Somebody else's change in between is shown beside what was typed, not written over. */
export function ChangeWebhook({ webhook, etag, changed, leave }: ChangeWebhookProps) {
  const say = useSay();
  const [seen, setSeen] = useState<Seen>({ webhook, etag });
  const [newer, setNewer] = useState<{ readonly rows: readonly Newer[]; readonly now: Seen } | null>(null);
  const params = { path: { webhook: webhook.id } };
  const compare = async () => {
    const { body, headers } = await api.request('get', '/v1/webhooks/{webhook}', { params });
    const tell = ({ url, description, types }: OpenWebhook) => ({
      'webhook.url': url,
      'webhook.description': description,
      'webhook.types': types === null ? say('webhook.types.every') : types.join(say('list.comma')),
    });
    const [before, after] = [tell(seen.webhook), tell(body)];
    const rows = (['webhook.url', 'webhook.description', 'webhook.types'] as const)
      .filter((key) => before[key] !== after[key])
      .map((key) => ({ label: say(key), before: before[key], after: after[key] }));
    return { rows, now: { webhook: body, etag: headers.get('ETag') ?? '' } };
  };
  const state = useWebhookForm(webhook, async (body) => {
    setNewer(null);
    try {
      await api.put('/v1/webhooks/{webhook}', { params, body, headers: { 'If-Match': seen.etag } });
    } catch (caught) {
      if (!(caught instanceof ProblemError) || caught.status !== STALE) throw caught;
      return setNewer(await compare());
    }
    changed();
    leave();
  });
  /** The newer one, but for what was typed here. */
  const takeOver = (now: Seen) => {
    const { url, description, hearsEverything, chosen } = state.draft;
    const before = seen.webhook;
    const isOtherReach = hearsEverything !== (before.types === null) || String(chosen) !== String(before.types ?? []);
    state.change({
      ...(url === before.url && { url: now.webhook.url }),
      ...(description === before.description && { description: now.webhook.description }),
      ...(!isOtherReach && { hearsEverything: now.webhook.types === null, chosen: now.webhook.types ?? [] }),
    });
    setSeen(now);
    setNewer(null);
    changed();
  };
  return (
    <section>
      <h3>{say('webhook.change.title')}</h3>
      <WebhookForm
        id={FORM}
        state={state}
        said={newer === null ? undefined : <StaleNotice newer={newer.rows} load={() => takeOver(newer.now)} />}
      />
      <div class="verbs form-foot">
        <button type="submit" form={FORM} class="button primary" disabled={state.isBusy}>
          {say(state.isBusy ? 'verb.busy' : 'webhook.change.submit')}
        </button>
        <button type="button" class="button" onClick={leave}>
          {say('webhook.change.leave')}
        </button>
      </div>
    </section>
  );
}
