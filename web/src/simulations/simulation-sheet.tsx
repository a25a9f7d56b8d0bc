import { useEffect, useRef, useState } from 'preact/hooks';
import { BlankState } from '../components/blank-state.tsx';
import { Day } from '../components/day.tsx';
import { Icon } from '../components/icon.tsx';
import { LoadingRows } from '../components/loading-rows.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useLanguage, useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import { ALL_CLAIMS, formatClaims, formatPlace, goTo, type PlaceRoute } from '../route.ts';
import { useListKeys } from '../use-list-keys.ts';
import { useLoaded } from '../use-loaded.ts';
import { NextStep } from './next-step.tsx';
import { SimulatedClaims } from './simulated-claims.tsx';
import { SimulatedMembers } from './simulated-members.tsx';
import { findSegment, hasEnded, loadSimulation, type Simulation } from './simulation.ts';
import { SimulationProgress } from './simulation-progress.tsx';
import { SimulationSums } from './simulation-sums.tsx';
import { JobChip, TriedName } from './tried-name.tsx';

interface SimulationSheetProps {
  network: ShownNetwork;
  id: string;
  shown: PlaceRoute;
}

const ASKED_AGAIN_AFTER_MS = 1000;
const NOBODY = { previous: null, next: null };

/** One answer: while it is made it is asked for again, and what is known so far stands there already. */
export function SimulationSheet({ network, id, shown }: SimulationSheetProps) {
  const [turn, setTurn] = useState(0);
  const again = () => setTurn((count) => count + 1);
  const loaded = useLoaded(`${network.slug} ${id} ${useLanguage()}`, () => loadSimulation(network.slug, id), turn);
  const isRunning = loaded.status === 'ready' && !hasEnded(loaded.value.job);
  useEffect(() => {
    if (!isRunning) return;
    const waiting = setInterval(again, ASKED_AGAIN_AFTER_MS);
    return () => clearInterval(waiting);
  }, [isRunning]);
  if (loaded.status === 'loading') return <LoadingRows />;
  if (loaded.status === 'failed') {
    return (
      <div class="alone">
        <ProblemNotice error={loaded.error} retry={loaded.retry} />
      </div>
    );
  }
  return <OneSimulation network={network} shown={shown} simulation={loaded.value} changed={again} />;
}

interface OneSimulationProps {
  network: ShownNetwork;
  shown: PlaceRoute;
  simulation: Simulation;
  changed: () => void;
}

function OneSimulation({ network, shown, simulation, changed }: OneSimulationProps) {
  const say = useSay();
  const list = useRef<HTMLDivElement>(null);
  const { job, sums, members } = simulation;
  useListKeys({
    list,
    openId: null,
    neighbours: NOBODY,
    open: (claim) => goTo(formatClaims({ ...ALL_CLAIMS, network: shown.network }, claim)),
    close: () => {},
  });
  const segment = findSegment(job.facts.kind) ?? 'rate-cards';
  const of = job.facts.policy === undefined ? null : String(job.facts.policy);
  const currency = members[0]?.after.approved.currency;
  return (
    <div class="screen policy simulation" ref={list}>
      <header class="screen-head">
        <a class="icon-button" href={formatPlace('policies', { id: of, network: shown.network, show: segment })}>
          <Icon name="back" />
          <span class="unseen">{say(of === null ? 'policies.back' : 'simulation.back_to_version')}</span>
        </a>
        <h1>
          <TriedName job={job} {...(currency === undefined ? {} : { currency })} />
        </h1>
        <JobChip job={job} />
        <p class="screen-summary">
          {say('simulation.span')} <Day of={String(job.facts.from)} withYear /> –{' '}
          <Day of={String(job.facts.until)} withYear />
        </p>
        {hasEnded(job) && <NextStep network={network} shown={shown} job={job} segment={segment} />}
      </header>
      <div class="policy-parts">
        {!hasEnded(job) && <SimulationProgress job={job} changed={changed} />}
        {job.state === 'failed' && <Failed />}
        {job.failed > 0 && <p class="soft">{say('simulation.not_tried', { count: job.failed })}</p>}
        {hasEnded(job) && job.total === 0 && (
          <BlankState title={say('simulation.empty')} detail={say('simulation.empty.detail')} />
        )}
        {members.length > 0 && <SimulationSums sums={sums} members={members} />}
        {members.length > 0 && <SimulatedMembers simulation={simulation} shown={shown} />}
        {hasEnded(job) && job.total > 0 && (
          <SimulatedClaims
            network={network.slug}
            id={job.id}
            shown={shown}
            member={members.find(({ membership }) => membership === shown.show)?.member ?? null}
          />
        )}
      </div>
    </div>
  );
}

function Failed() {
  const say = useSay();
  return (
    <div class="notice refused" role="alert">
      <Icon name="alert" />
      <div class="notice-text">
        <p class="notice-title">{say('simulation.failed')}</p>
        <p>{say('simulation.failed.detail')}</p>
      </div>
    </div>
  );
}
