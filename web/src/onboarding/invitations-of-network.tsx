import { useState } from 'preact/hooks';
import { BlankState } from '../components/blank-state.tsx';
import { LoadingRows } from '../components/loading-rows.tsx';
import { Moment } from '../components/moment.tsx';
import { MorePages } from '../components/more-pages.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useLanguage, useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import { InviteVerb } from '../partners/invite-verb.tsx';
import type { PlaceRoute } from '../route.ts';
import { api } from '../session.ts';
import { useLoaded } from '../use-loaded.ts';
import { InviteByFile } from './invite-by-file.tsx';
import { OnboardingTabs } from './onboarding-tabs.tsx';

const SHOWN = 50;
const TONES = { open: 'waiting', used: 'passed', expired: 'neutral' } as const;

/** Who was invited and has not applied yet; more are invited one by one, or all of a file. */
export function InvitationsOfNetwork({ network, shown }: { network: ShownNetwork; shown: PlaceRoute }) {
  const say = useSay();
  const [turn, setTurn] = useState(0);
  const again = () => setTurn((count) => count + 1);
  const page = useLoaded(
    ['invitations of', network.slug, shown.cursor, useLanguage()].join(' '),
    () =>
      api.get('/v1/networks/{network}/invitations', {
        params: {
          path: { network: network.slug },
          query: { limit: SHOWN, ...(shown.cursor !== null && { cursor: shown.cursor }) },
        },
      }),
    turn,
  );
  const items = page.status === 'ready' ? page.value.items : [];
  return (
    <section class="screen" aria-label={say('onboarding.invitations')}>
      <header class="screen-head">
        <h1>{say('onboarding.title')}</h1>
        <OnboardingTabs shown="invitations" />
        <InviteVerb network={network.slug} invited={again} />
      </header>
      <InviteByFile network={network.slug} invited={again} />
      {page.status === 'loading' && <LoadingRows />}
      {page.status === 'failed' && <ProblemNotice error={page.error} retry={page.retry} />}
      {page.status === 'ready' && items.length === 0 && (
        <BlankState title={say('invitations.empty')} detail={say('invitations.empty.detail')} />
      )}
      {items.length > 0 && (
        <table class="rows plain">
          <thead>
            <tr>
              <th scope="col">{say('partners.invite.email')}</th>
              <th scope="col">{say('partners.invite.kind')}</th>
              <th scope="col">{say('claims.column.state')}</th>
              <th scope="col">{say('invitations.until')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ id, email, memberKind, state, expiresAt }) => (
              <tr key={id}>
                <th scope="row" class="invited-email">
                  {email}
                </th>
                <td>{say(`member_kind.${memberKind}`)}</td>
                <td>
                  <span class={`tag ${TONES[state]}`}>{say(`invitation.${state}`)}</span>
                </td>
                <td>
                  <Moment of={expiresAt} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {page.status === 'ready' && <MorePages shown={shown} nextCursor={page.value.nextCursor} />}
    </section>
  );
}
