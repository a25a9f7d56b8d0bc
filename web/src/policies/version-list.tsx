import { useRef } from 'preact/hooks';
import { BlankState } from '../components/blank-state.tsx';
import { ChoiceOfNetwork } from '../components/choice-of-network.tsx';
import { Day } from '../components/day.tsx';
import { LoadingRows } from '../components/loading-rows.tsx';
import { Moment } from '../components/moment.tsx';
import { MorePages } from '../components/more-pages.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import { formatPlace, goTo, type PlaceRoute } from '../route.ts';
import { useListKeys } from '../use-list-keys.ts';
import { useLoaded } from '../use-loaded.ts';
import { useMay } from '../use-may.ts';
import { CoverageGaps } from './coverage-gaps.tsx';
import { takeDraft } from './kept-draft.ts';
import { loadVersions, type Version } from './policy.ts';
import { KINDS, listSegments, type Segment } from './policy-kinds.ts';
import { VersionChip } from './version-chip.tsx';

interface VersionListProps {
  network: ShownNetwork;
  networks: readonly ShownNetwork[];
  segment: Segment;
  shown: PlaceRoute;
}

const NOBODY = { previous: null, next: null };

export function VersionList({ network, networks, segment, shown }: VersionListProps) {
  const say = useSay();
  const may = useMay();
  const list = useRef<HTMLElement>(null);
  const page = useLoaded(['versions', network.slug, segment, shown.cursor].join(' '), () =>
    loadVersions(network.slug, segment, shown.cursor),
  );
  const at = (id: string | null) => formatPlace('policies', { id, network: shown.network, show: segment });
  useListKeys({ list, openId: null, neighbours: NOBODY, open: (id) => goTo(at(id)), close: () => {} });
  const items = page.status === 'ready' ? page.value.items : [];
  const canWrite = network.isOwn && may('policies:write');
  return (
    <section class="screen" ref={list} aria-label={say('policies.title')}>
      <header class="screen-head">
        <h1>{say('policies.title')}</h1>
        <p class="screen-summary">{say(`policies.lead.${segment}`)}</p>
        <ChoiceOfNetwork networks={networks} network={network} screen="policies" />
        {canWrite && segment === 'rate-cards' && (
          <a class="button head-last" href={formatPlace('simulations', { id: 'new', network: shown.network })}>
            {say('simulation.figures')}
          </a>
        )}
        {canWrite && (
          <a class="button primary head-last" href={at('new')}>
            {say(takeDraft(network.slug, segment) === null ? 'policies.new' : 'policies.go_on')}
          </a>
        )}
      </header>
      <nav class="chips" aria-label={say('policies.kinds')}>
        {listSegments(network.isOwn).map((one) => (
          <a
            key={one}
            class="chip"
            href={formatPlace('policies', { network: shown.network, show: one })}
            aria-current={one === segment ? 'true' : undefined}
          >
            {say(KINDS[one].title)}
          </a>
        ))}
      </nav>
      {page.status === 'loading' && <LoadingRows />}
      {page.status === 'failed' && <ProblemNotice error={page.error} retry={page.retry} />}
      {page.status === 'ready' && items.length === 0 && (
        <BlankState
          title={say('policies.empty')}
          detail={say(canWrite ? 'policies.empty.owner' : 'policies.empty.member')}
        />
      )}
      {items.length > 0 && <VersionTable items={items} at={at} />}
      {segment === 'coverage-plans' && may('network:review') && <CoverageGaps network={network.slug} />}
      {page.status === 'ready' && <MorePages shown={shown} nextCursor={page.value.nextCursor} />}
    </section>
  );
}

function VersionTable({ items, at }: { items: readonly Version[]; at: (id: string) => string }) {
  const say = useSay();
  return (
    <table class="rows">
      <thead>
        <tr>
          <th scope="col">{say('policies.column.name')}</th>
          <th scope="col">{say('claims.column.state')}</th>
          <th scope="col" class="amount wide-only">
            {say('policies.column.number')}
          </th>
          <th scope="col">{say('policies.column.from')}</th>
          <th scope="col" class="wide-only">
            {say('policies.column.published')}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((version) => (
          <tr key={version.id}>
            <th scope="row">
              <a class="row-link" href={at(version.id)} data-item={version.id}>
                {version.name}
              </a>
            </th>
            <td>
              <VersionChip version={version} />
            </td>
            <td class="amount wide-only">{version.number ?? '—'}</td>
            <td>
              {say('policies.from')} <Day of={version.effectiveFrom} withYear />
            </td>
            <td class="wide-only">{version.publishedAt !== null && <Moment of={version.publishedAt} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
