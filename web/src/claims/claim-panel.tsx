import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../components/icon.tsx';
import { PanelSteps } from '../components/panel-steps.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useLanguage, useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import { api } from '../session.ts';
import type { Neighbours } from '../use-list-keys.ts';
import { useLoaded } from '../use-loaded.ts';
import type { ListedClaim } from './claim.ts';
import { ClaimStory } from './claim-story.tsx';
import { ClaimStoryLoading } from './claim-story-loading.tsx';
import { ClaimVerbs } from './claim-verbs.tsx';
import { StateChip } from './state-chip.tsx';

interface ClaimPanelProps {
  network: ShownNetwork;
  id: string;
  /** What the list knows already: shown until the whole claim is here. */
  listed: ListedClaim | null;
  neighbours: Neighbours;
  open: (id: string) => void;
  close: () => void;
  /** Counts what somebody did since: the claim is read anew. */
  turn: number;
  changed: () => void;
}

/** One claim beside the list; on a phone it takes the whole screen. */
export function ClaimPanel({ network, id, listed, neighbours, open, close, turn, changed }: ClaimPanelProps) {
  const say = useSay();
  const title = useRef<HTMLHeadingElement>(null);
  const path = { network: network.slug, claim: id };
  const loaded = useLoaded(
    [path.network, id, useLanguage()].join(' '),
    () => api.get('/v1/networks/{network}/claims/{claim}', { params: { path } }),
    turn,
  );
  const known = loaded.status === 'ready' ? loaded.value : listed;
  // The focus follows from claim to claim.
  useEffect(() => {
    title.current?.focus();
    title.current?.closest('.panel')?.scrollTo(0, 0);
  }, [id]);
  return (
    <section class="panel" aria-labelledby="claim-title">
      <header class="panel-head">
        <button type="button" class="icon-button panel-back" onClick={close}>
          <Icon name="back" />
          <span class="unseen">{say('claim.back')}</span>
        </button>
        <h2 id="claim-title" ref={title} tabIndex={-1}>
          {known?.reference ?? say('claims.column.claim')}
        </h2>
        {known && <StateChip state={known.state} />}
        <button type="button" class="icon-button panel-close" onClick={close}>
          <Icon name="cross" />
          <span class="unseen">{say('claim.close')}</span>
        </button>
      </header>
      <div class="panel-body">
        {loaded.status === 'loading' && <ClaimStoryLoading listed={listed} />}
        {loaded.status === 'failed' && <ProblemNotice error={loaded.error} retry={loaded.retry} />}
        {loaded.status === 'ready' && <ClaimStory key={id} claim={loaded.value} network={network} changed={changed} />}
      </div>
      <PanelSteps neighbours={neighbours} open={open}>
        {loaded.status === 'ready' && <ClaimVerbs key={id} network={network} claim={loaded.value} changed={changed} />}
      </PanelSteps>
    </section>
  );
}
