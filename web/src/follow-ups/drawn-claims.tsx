import { BlankState } from '../components/blank-state.tsx';
import { LoadingRows } from '../components/loading-rows.tsx';
import { MorePages } from '../components/more-pages.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import { ALL_CLAIMS, formatClaims, type PlaceRoute } from '../route.ts';
import { useLoaded } from '../use-loaded.ts';
import { loadDrawn } from './sample.ts';

interface DrawnClaimsProps {
  network: ShownNetwork;
  month: string;
  shown: PlaceRoute;
}

/** Each with the ticket that drew it; a member sees its own alone, and no weight. */
export function DrawnClaims({ network, month, shown }: DrawnClaimsProps) {
  const say = useSay();
  const page = useLoaded(`drawn ${network.slug} ${month} ${shown.cursor}`, () =>
    loadDrawn(network.slug, month, shown.cursor),
  );
  if (page.status === 'loading') return <LoadingRows />;
  if (page.status === 'failed') return <ProblemNotice error={page.error} retry={page.retry} />;
  const { items, nextCursor } = page.value;
  if (items.length === 0)
    return <BlankState title={say('follow_ups.nothing')} detail={say('follow_ups.nothing.detail')} />;
  return (
    <>
      <table class="rows">
        <thead>
          <tr>
            <th scope="col">{say('claims.column.claim')}</th>
            {network.isOwn && (
              <th scope="col" class="amount">
                {say('follow_ups.tickets')}
              </th>
            )}
            <th scope="col" class="amount">
              {say('follow_ups.ticket')}
            </th>
            <th scope="col" class="wide-only">
              {say('follow_ups.key')}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ claim, weight, ticket, key }) => (
            <tr key={claim}>
              <th scope="row">
                <a
                  class="row-link"
                  href={formatClaims({ ...ALL_CLAIMS, network: network.slug }, claim)}
                  data-item={claim}
                >
                  {claim}
                </a>
              </th>
              {network.isOwn && <td class="amount">{weight}</td>}
              <td class="amount">{ticket}</td>
              <td class="wide-only">
                <code title={key}>{key.slice(0, 16)}…</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <MorePages shown={shown} nextCursor={nextCursor} />
    </>
  );
}
