import { useState } from 'preact/hooks';
import { BlankState } from '../components/blank-state.tsx';
import { Day } from '../components/day.tsx';
import { LoadingRows } from '../components/loading-rows.tsx';
import { MorePages } from '../components/more-pages.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useLanguage, useSay } from '../language.ts';
import { formatPlace } from '../route.ts';
import { api } from '../session.ts';
import { useLoaded } from '../use-loaded.ts';
import { useMay } from '../use-may.ts';
import { CampaignPanel } from './campaign-panel.tsx';
import { NewCampaignVerb } from './new-campaign-verb.tsx';
import { ProductList } from './product-list.tsx';
import type { ViewProps } from './products-screen.tsx';

/** Recalls, free services and reworks, newest first. */
export function CampaignsOfNetwork({ network, shown }: ViewProps) {
  const say = useSay();
  const may = useMay();
  const language = useLanguage();
  const [turn, setTurn] = useState(0);
  const again = () => setTurn((count) => count + 1);
  const { slug, isOwn } = network;
  const loaded = useLoaded(
    `campaigns of ${slug} ${shown.cursor}`,
    () => {
      const query = shown.cursor === null ? {} : { cursor: shown.cursor };
      return api.get('/v1/networks/{network}/campaigns', { params: { path: { network: slug }, query } });
    },
    turn,
  );
  const items = loaded.status === 'ready' ? loaded.value.items : [];
  const open = items.find(({ id }) => id === shown.id) ?? null;
  const mayWrite = isOwn && may('products:write');
  return (
    <ProductList
      network={network}
      shown={shown}
      view="campaigns"
      order={items.map(({ id }) => id)}
      verbs={mayWrite && <NewCampaignVerb network={slug} changed={again} />}
      panel={
        shown.id !== null && (
          <CampaignPanel
            key={shown.id}
            network={network}
            shown={shown}
            id={shown.id}
            listed={open}
            mayWrite={mayWrite}
            changed={again}
          />
        )
      }
    >
      {loaded.status === 'loading' && <LoadingRows />}
      {loaded.status === 'failed' && <ProblemNotice error={loaded.error} retry={loaded.retry} />}
      {loaded.status === 'ready' && items.length === 0 && (
        <BlankState
          title={say('campaigns.empty')}
          detail={say(mayWrite ? 'campaigns.empty.detail' : 'campaigns.empty.others')}
        />
      )}
      {loaded.status === 'ready' && items.length > 0 && (
        <>
          <table class="rows">
            <thead>
              <tr>
                <th scope="col">{say('campaigns.name')}</th>
                <th scope="col">{say('campaigns.kind')}</th>
                <th scope="col">{say('campaigns.period')}</th>
                <th scope="col">{say('claims.column.state')}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((campaign) => (
                <tr key={campaign.id} class={campaign.id === shown.id ? 'open' : undefined}>
                  <th scope="row">
                    <a
                      class="row-link"
                      href={formatPlace('products', { ...shown, show: 'campaigns', id: campaign.id })}
                      data-item={campaign.id}
                      aria-current={campaign.id === shown.id ? 'true' : undefined}
                    >
                      {campaign.name[language]}
                    </a>
                  </th>
                  <td class="cell-name">{say(`campaign.${campaign.kind}`)}</td>
                  <td>
                    <Day of={campaign.startsOn} withYear /> – <Day of={campaign.endsOn} withYear />
                  </td>
                  <td>
                    <span class={`tag ${campaign.endedAt === null ? 'passed' : 'neutral'}`}>
                      {say(campaign.endedAt === null ? 'campaign.running' : 'campaign.ended')}
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <MorePages shown={{ ...shown, id: null }} nextCursor={loaded.value.nextCursor} />
        </>
      )}
    </ProductList>
  );
}
