import { Verb } from '../components/verb.tsx';
import { useLanguage, useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import { keepDraft } from '../policies/kept-draft.ts';
import { loadVersion } from '../policies/policy.ts';
import { KINDS, type Segment } from '../policies/policy-kinds.ts';
import { PublishVerb } from '../policies/publish-verb.tsx';
import { formatPlace, goTo, type PlaceRoute } from '../route.ts';
import { useLoaded } from '../use-loaded.ts';
import { useMay } from '../use-may.ts';
import { type Job, readFigures } from './simulation.ts';
import { loadCard } from './try-figures.tsx';

interface NextStepProps {
  network: ShownNetwork;
  shown: PlaceRoute;
  job: Job;
  segment: Segment;
}

/** After a try: the draft is published, or the figures become the next version of the rate card. */
export function NextStep({ network, shown, job, segment }: NextStepProps) {
  const say = useSay();
  const may = useMay();
  const id = job.facts.policy === undefined ? null : String(job.facts.policy);
  const version = useLoaded(`tried ${network.slug} ${id} ${useLanguage()}`, () =>
    id === null ? Promise.resolve(null) : loadVersion(network.slug, segment, id),
  );
  if (!may('policies:write')) return null;
  const figures = readFigures(job);
  if (figures !== null) {
    return (
      <div class="verbs head-last">
        <Verb
          text={say('simulation.write_down')}
          run={async () => {
            const content = await loadCard(network.slug);
            keepDraft(network.slug, 'rate-cards', {
              name: say(KINDS['rate-cards'].title),
              effectiveFrom: new Date().toISOString().slice(0, 10),
              content: { ...(content ?? KINDS['rate-cards'].blank), ...figures },
              problems: [],
            });
            goTo(formatPlace('policies', { id: 'new', network: shown.network, show: 'rate-cards' }));
          }}
        />
      </div>
    );
  }
  if (version.status !== 'ready' || version.value === null) return null;
  const sheet = formatPlace('policies', { id, network: shown.network, show: segment });
  return (
    <div class="verbs head-last">
      <a class="button" href={sheet}>
        {say('simulation.back_to_version')}
      </a>
      {version.value.state === 'draft' && (
        <PublishVerb network={network.slug} segment={segment} version={version.value} published={() => goTo(sheet)} />
      )}
    </div>
  );
}
