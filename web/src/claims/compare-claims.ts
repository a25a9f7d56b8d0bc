import type { Language } from '@aftercare/client/sdk';
import { formatMoney } from '../components/format-money.ts';
import type { Newer } from '../components/stale-notice.tsx';
import type { Say } from '../language.ts';
import { api } from '../session.ts';
import type { Claim } from './claim.ts';

/** What became of a claim while somebody looked at it: where it stands, what it comes to, its round, and who had a word. */
export async function compareWithNewer(
  network: string,
  seen: Claim,
  say: Say,
  language: Language,
): Promise<readonly Newer[]> {
  const now = await api.get('/v1/networks/{network}/claims/{claim}', {
    params: { path: { network, claim: seen.id } },
  });
  const tell = (claim: Claim): readonly (readonly [label: string, text: string])[] => [
    [say('claims.column.state'), say(`state.${claim.state}`)],
    [say('claims.column.claimed'), formatMoney(claim.amounts.claimed, language)],
    [say('claims.column.approved'), formatMoney(claim.decision.amounts.approved, language)],
    [say('stale.round'), String(claim.round)],
    [say('stale.said_yes'), claim.approvals.map(({ name }) => name).join(', ') || '—'],
  ];
  const newer = tell(now);
  return tell(seen).flatMap(([label, before], index) => {
    const after = newer[index]?.[1] ?? before;
    return after === before ? [] : [{ label, before, after }];
  });
}
