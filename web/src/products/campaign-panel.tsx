import { useState } from 'preact/hooks';
import { Day } from '../components/day.tsx';
import { formatCount } from '../components/format-count.ts';
import { LoadingRows } from '../components/loading-rows.tsx';
import { Money } from '../components/money.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Verb } from '../components/verb.tsx';
import { useLanguage, useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import type { PlaceRoute } from '../route.ts';
import { api } from '../session.ts';
import { useLoaded } from '../use-loaded.ts';
import type { Campaign } from './product.ts';
import { ProductPanel } from './product-panel.tsx';

interface CampaignPanelProps {
  network: ShownNetwork;
  shown: PlaceRoute;
  id: string;
  /** As the list has it: a member is told no more. */
  listed: Campaign | null;
  mayWrite: boolean;
  changed: () => void;
}

/** One campaign; how far it is the manufacturer alone knows. */
export function CampaignPanel({ network, shown, id, listed, mayWrite, changed }: CampaignPanelProps) {
  const say = useSay();
  const language = useLanguage();
  const [turn, setTurn] = useState(0);
  const params = { path: { network: network.slug, campaign: id } };
  const loaded = useLoaded(
    `campaign ${network.slug} ${id}`,
    async () => (network.isOwn ? await api.get('/v1/networks/{network}/campaigns/{campaign}', { params }) : null),
    turn,
  );
  const counted = loaded.status === 'ready' ? loaded.value : null;
  const campaign = counted ?? listed;
  return (
    <ProductPanel shown={shown} view="campaigns" title={campaign?.name[language] ?? say('campaigns.one')}>
      {loaded.status === 'loading' && <LoadingRows />}
      {loaded.status === 'failed' && <ProblemNotice error={loaded.error} retry={loaded.retry} />}
      {counted !== null && (
        <section class="import-progress">
          <p>
            {say('campaigns.done', {
              done: formatCount(counted.done, language),
              units: formatCount(counted.units, language),
            })}
            {counted.completionPercent !== null && ` · ${counted.completionPercent} %`}
          </p>
          <progress max={Math.max(1, counted.units)} value={counted.done} aria-label={say('campaigns.completion')} />
        </section>
      )}
      {campaign !== null && loaded.status === 'ready' && (
        <>
          <dl class="facts">
            <dt>{say('campaigns.kind')}</dt>
            <dd>{say(`campaign.${campaign.kind}`)}</dd>
            <dt>{say('campaigns.period')}</dt>
            <dd>
              <Day of={campaign.startsOn} withYear /> – <Day of={campaign.endsOn} withYear />
            </dd>
            <dt>{say('campaigns.operation')}</dt>
            <dd>{campaign.operation}</dd>
            <dt>{say('campaigns.price')}</dt>
            <dd>
              <Money of={campaign.price} />
            </dd>
            <dt>{say('campaigns.notice')}</dt>
            <dd>{campaign.notice[language]}</dd>
          </dl>
          {mayWrite && counted !== null && counted.endedAt === null && (
            <div class="verbs file-verbs">
              <Verb
                text={say('campaigns.end')}
                tone="danger"
                detail={say('campaigns.end.detail')}
                stale={{ compare: async () => [], load: () => setTurn((count) => count + 1) }}
                run={async () => {
                  await api.post('/v1/networks/{network}/campaigns/{campaign}/end', {
                    params,
                    headers: { 'If-Match': `"${counted.version}"` },
                  });
                  setTurn((count) => count + 1);
                  changed();
                }}
              />
            </div>
          )}
        </>
      )}
    </ProductPanel>
  );
}
