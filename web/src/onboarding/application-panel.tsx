import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../components/icon.tsx';
import { LoadingRows } from '../components/loading-rows.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useLanguage, useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import { MemberChip } from '../partners/member-chip.tsx';
import { formatPlace } from '../route.ts';
import { useLoaded } from '../use-loaded.ts';
import { useNow } from '../use-now.ts';
import { loadApplication } from './application.ts';
import { ApplicationChecks } from './application-checks.tsx';
import { ApplicationFacts } from './application-facts.tsx';
import { ApplicationPapers } from './application-papers.tsx';
import { ApplicationVerbs } from './application-verbs.tsx';
import { describeReview } from './review-clock.ts';

interface ApplicationPanelProps {
  network: ShownNetwork;
  id: string;
  turn: number;
  close: () => void;
  changed: () => void;
}

/** One application below the board: what the outlet says, what the checks say of it, and the papers that show it. */
export function ApplicationPanel({ network, id, turn, close, changed }: ApplicationPanelProps) {
  const say = useSay();
  const title = useRef<HTMLHeadingElement>(null);
  const now = useNow();
  const loaded = useLoaded(`${network.slug} ${id} ${useLanguage()}`, () => loadApplication(network.slug, id), turn);
  useEffect(() => {
    title.current?.focus();
  }, [id]);
  const application = loaded.status === 'ready' ? loaded.value : null;
  const clock = application === null ? null : describeReview(application.membership, now, say);
  return (
    <section class="desk-detail application" aria-labelledby="application-title">
      <header class="panel-head">
        <button type="button" class="icon-button panel-back" onClick={close}>
          <Icon name="back" />
          <span class="unseen">{say('onboarding.back')}</span>
        </button>
        <h2 id="application-title" ref={title} tabIndex={-1}>
          {application?.membership.legalName ?? say('onboarding.application')}
        </h2>
        {application !== null && <MemberChip state={application.membership.state} />}
        {clock !== null && <span class={`tag ${clock.tone}`}>{clock.text}</span>}
        {application !== null && (
          <a class="link application-file" href={formatPlace('partners', { id })}>
            {say('onboarding.file')}
          </a>
        )}
        <button type="button" class="icon-button panel-close" onClick={close}>
          <Icon name="cross" />
          <span class="unseen">{say('claim.close')}</span>
        </button>
      </header>
      {loaded.status === 'loading' && <LoadingRows />}
      {loaded.status === 'failed' && <ProblemNotice error={loaded.error} retry={loaded.retry} />}
      {application !== null && (
        <div class="desk-columns">
          <div class="desk-column">
            <ApplicationVerbs network={network} application={application} changed={changed} />
            <ApplicationFacts application={application} />
          </div>
          <div class="desk-column">
            <ApplicationChecks network={network} application={application} changed={changed} />
          </div>
          <div class="desk-column">
            <ApplicationPapers application={application} />
          </div>
        </div>
      )}
    </section>
  );
}
