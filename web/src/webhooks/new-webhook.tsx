import { useSay } from '../language.ts';
import { api } from '../session.ts';
import type { BesideList } from '../settings/settings-list.tsx';
import { SettingsPanel } from '../settings/settings-panel.tsx';
import { useWebhookForm } from './use-webhook-form.ts';
import { WebhookForm } from './webhook-form.tsx';

const FORM = 'new-webhook';
const NOTHING = { url: '', description: '', types: null };

interface NewWebhookProps {
  beside: BesideList;
  made: (id: string, secret: string) => void;
}

export function NewWebhook({ beside, made }: NewWebhookProps) {
  const say = useSay();
  const state = useWebhookForm(NOTHING, async (body) => {
    const { id, secret } = await api.post('/v1/webhooks', { body });
    made(id, secret);
  });
  return (
    <SettingsPanel
      id={FORM}
      title={say('webhook.new.title')}
      back={say('webhook.back')}
      beside={beside}
      isForm
      foot={
        <button type="submit" form={FORM} class="button primary" disabled={state.isBusy}>
          {say(state.isBusy ? 'verb.busy' : 'webhook.new.submit')}
        </button>
      }
    >
      <WebhookForm id={FORM} state={state} />
    </SettingsPanel>
  );
}
