import { useSay } from '../language.ts';
import type { Webhook } from './webhook.ts';

/** Whether events reach it. */
export function WebhookChip({ webhook: { state, failingSince } }: { webhook: Webhook }) {
  const say = useSay();
  if (state === 'disabled') return <span class="tag refused">{say('webhook.disabled')}</span>;
  if (failingSince !== null) return <span class="tag reduced">{say('webhook.failing')}</span>;
  return <span class="tag passed">{say('webhook.active')}</span>;
}
