import { useState } from 'preact/hooks';
import { Day } from '../components/day.tsx';
import { Icon } from '../components/icon.tsx';
import { LoadingRows } from '../components/loading-rows.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Verb } from '../components/verb.tsx';
import { useLanguage, useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import { formatPlace, goTo, type PlaceRoute } from '../route.ts';
import { SimulateVerb } from '../simulations/simulate-verb.tsx';
import { isTriable } from '../simulations/simulation.ts';
import { useLoaded } from '../use-loaded.ts';
import { useMay } from '../use-may.ts';
import { CoverageGaps } from './coverage-gaps.tsx';
import { keepDraft } from './kept-draft.ts';
import { loadVersion, loadVersions, type Version } from './policy.ts';
import { PolicyForm } from './policy-form.tsx';
import { KINDS, type Segment } from './policy-kinds.ts';
import { ProblemList } from './problem-list.tsx';
import { PublishVerb } from './publish-verb.tsx';
import type { Problems } from './read-problems.ts';
import { VersionChip } from './version-chip.tsx';
import { VersionDifference } from './version-difference.tsx';

interface PolicySheetProps {
  network: ShownNetwork;
  segment: Segment;
  id: string;
  shown: PlaceRoute;
}

interface Found {
  readonly version: Version;
  /** To compare with: the newest of the same kind. */
  readonly others: readonly Version[];
}

/** One version as it stands; a draft can be published or changed, a published one be the ground of the next. */
export function PolicySheet({ network, segment, id, shown }: PolicySheetProps) {
  const [turn, setTurn] = useState(0);
  const loaded = useLoaded(
    `${network.slug} ${segment} ${id} ${useLanguage()}`,
    () => load(network.slug, segment, id),
    turn,
  );
  if (loaded.status === 'loading') return <LoadingRows />;
  if (loaded.status === 'failed') {
    return (
      <div class="alone">
        <ProblemNotice error={loaded.error} retry={loaded.retry} />
      </div>
    );
  }
  const changed = () => setTurn((count) => count + 1);
  return <OneVersion network={network} segment={segment} shown={shown} {...loaded.value} changed={changed} />;
}

async function load(network: string, segment: Segment, id: string): Promise<Found> {
  const [version, page] = await Promise.all([loadVersion(network, segment, id), loadVersions(network, segment, null)]);
  return { version, others: page.items.filter((other) => other.id !== id) };
}

interface OneVersionProps extends Found {
  network: ShownNetwork;
  segment: Segment;
  shown: PlaceRoute;
  changed: () => void;
}

function OneVersion({ network, segment, shown, version, others, changed }: OneVersionProps) {
  const say = useSay();
  const may = useMay();
  const [problems, setProblems] = useState<Problems>([]);
  const canWrite = network.isOwn && may('policies:write');
  const list = formatPlace('policies', { network: shown.network, show: segment });
  const change = async () => {
    const { name, effectiveFrom, content } = version;
    keepDraft(network.slug, segment, { name, effectiveFrom, content, problems });
    goTo(formatPlace('policies', { id: 'new', network: shown.network, show: segment }));
  };
  return (
    <div class="screen policy">
      <header class="screen-head">
        <a class="icon-button" href={list}>
          <Icon name="back" />
          <span class="unseen">{say('policies.back')}</span>
        </a>
        <h1>{version.name}</h1>
        <VersionChip version={version} />
        <p class="screen-summary">
          {say('policies.from')} <Day of={version.effectiveFrom} withYear />
        </p>
        {canWrite && (
          <div class="verbs head-last">
            <Verb text={say(version.state === 'draft' ? 'policies.change' : 'policies.next')} run={change} />
            {isTriable(segment) && (
              <SimulateVerb network={network.slug} shownNetwork={shown.network} policy={version.id} />
            )}
            {version.state === 'draft' && (
              <PublishVerb
                network={network.slug}
                segment={segment}
                version={version}
                published={changed}
                refused={setProblems}
              />
            )}
          </div>
        )}
      </header>
      <div class="policy-parts">
        <ProblemList problems={problems} />
        {segment === 'coverage-plans' && version.state === 'published' && may('network:review') && (
          <CoverageGaps network={network.slug} />
        )}
        {others.length > 0 && <VersionDifference kind={KINDS[segment]} version={version} others={others} />}
        <PolicyForm network={network} segment={segment} content={version.content} problems={problems} change={null} />
      </div>
    </div>
  );
}
