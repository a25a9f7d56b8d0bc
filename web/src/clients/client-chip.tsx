import { useSay } from '../language.ts';
import type { ApiClient } from './client.ts';

/** Whether it still gets tokens, and whether what it sends counts. */
export function ClientChip({ client: { mode, revokedAt } }: { client: ApiClient }) {
  const say = useSay();
  if (revokedAt !== null) return <span class="tag neutral">{say('client.revoked')}</span>;
  return <span class={`tag ${mode === 'live' ? 'passed' : 'waiting'}`}>{say(`client.${mode}`)}</span>;
}
