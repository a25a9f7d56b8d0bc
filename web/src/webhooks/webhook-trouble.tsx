import { Icon } from '../components/icon.tsx';
import { LOCALES, useLanguage, useSay } from '../language.ts';
import type { Webhook } from './webhook.ts';

/** Why nothing reaches it, and what becomes of the events meanwhile. */
export function WebhookTrouble({ webhook: { disabledReason, failingSince } }: { webhook: Webhook }) {
  const say = useSay();
  const moment = new Intl.DateTimeFormat(LOCALES[useLanguage()], { dateStyle: 'medium', timeStyle: 'short' });
  if (disabledReason !== null) {
    return (
      <div class="notice refused">
        <Icon name="alert" />
        <div class="notice-text">
          <p class="notice-title">{say(`webhook.reason.${disabledReason}`)}</p>
          <p>{say('webhook.held')}</p>
        </div>
      </div>
    );
  }
  if (failingSince === null) return null;
  return (
    <div class="notice reduced">
      <Icon name="alert" />
      <div class="notice-text">
        <p>{say('webhook.failing.detail', { moment: moment.format(new Date(failingSince)) })}</p>
      </div>
    </div>
  );
}
