import { useEffect, useRef, useState } from 'preact/hooks';
import { Day } from '../components/day.tsx';
import { Icon } from '../components/icon.tsx';
import { LoadingRows } from '../components/loading-rows.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useLanguage, useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import { formatPlace } from '../route.ts';
import { api } from '../session.ts';
import { useLoaded } from '../use-loaded.ts';
import { useMay } from '../use-may.ts';
import { AgreementStory } from './agreement-story.tsx';
import { nameDivision } from './division-names.ts';
import type { Agreement, Member } from './member.ts';
import { MemberAudits } from './member-audits.tsx';
import { MemberBreaches } from './member-breaches.tsx';
import { MemberChip } from './member-chip.tsx';
import { MemberMoney } from './member-money.tsx';
import { MemberPapers } from './member-papers.tsx';
import { MemberTrainings } from './member-trainings.tsx';
import { MemberVerbs } from './member-verbs.tsx';
import { MemberWarnings } from './member-warnings.tsx';

interface MemberFileProps {
  network: ShownNetwork;
  id: string;
  changed: () => void;
  /** Null where it is the whole screen. */
  close: (() => void) | null;
}

/** Everything about one member: who it is, what was agreed, what it claimed and was paid. */
export function MemberFile({ network, id, changed, close }: MemberFileProps) {
  const say = useSay();
  const language = useLanguage();
  const may = useMay();
  const title = useRef<HTMLHeadingElement>(null);
  const [turn, setTurn] = useState(0);
  const loaded = useLoaded(`${network.slug} ${id} ${language}`, () => loadFile(network.slug, id), turn);
  useEffect(() => {
    if (close !== null) title.current?.focus();
  }, [id]);
  const again = () => {
    setTurn((count) => count + 1);
    changed();
  };
  const file = loaded.status === 'ready' ? loaded.value : null;
  const Heading = close === null ? 'h1' : 'h2';
  return (
    <section class={close === null ? 'own-file' : 'panel'} aria-labelledby="member-title">
      <header class="panel-head">
        {close !== null && (
          <button type="button" class="icon-button panel-back" onClick={close}>
            <Icon name="back" />
            <span class="unseen">{say('partners.back')}</span>
          </button>
        )}
        <Heading id="member-title" ref={title} tabIndex={-1}>
          {file?.member.legalName ?? say('partners.column.member')}
        </Heading>
        {file !== null && <MemberChip state={file.member.state} />}
        {file !== null && file.member.grade !== null && (
          <span class="tag passed">{say('member.grade', { grade: file.member.grade })}</span>
        )}
        {close !== null && (
          <button type="button" class="icon-button panel-close" onClick={close}>
            <Icon name="cross" />
            <span class="unseen">{say('claim.close')}</span>
          </button>
        )}
      </header>
      <div class="panel-body">
        {loaded.status === 'loading' && <LoadingRows />}
        {loaded.status === 'failed' && <ProblemNotice error={loaded.error} retry={loaded.retry} />}
        {file !== null && (
          <>
            <dl class="facts">
              <dt>{say('partners.column.place')}</dt>
              <dd>
                {nameDivision(file.member.divisionCode, language)} · {file.member.address}
              </dd>
              <dt>{say('desk.new.phone')}</dt>
              <dd>{file.member.phone}</dd>
              <dt>{say('member.licence')}</dt>
              <dd>{file.member.licenceNumber}</dd>
              <dt>{say('member.categories')}</dt>
              <dd>{file.member.categories.join(say('list.comma'))}</dd>
              {file.member.startsOn !== null && (
                <>
                  <dt>{say('onboarding.first_day')}</dt>
                  <dd>
                    <Day of={file.member.startsOn} withYear />
                  </dd>
                </>
              )}
              {file.member.probationUntil !== null && (
                <>
                  <dt>{say('onboarding.probation_until')}</dt>
                  <dd>
                    <Day of={file.member.probationUntil} withYear />
                  </dd>
                </>
              )}
            </dl>
            <MemberVerbs network={network} member={file.member} changed={again} />
            <section>
              <h3>{say('member.agreements')}</h3>
              {network.isOwn && may('agreements:write') && (
                <div class="verbs file-verbs">
                  <a class="button" href={formatPlace('agreements', { id: 'new', show: id })}>
                    {say('agreement.draft_one')}
                  </a>
                </div>
              )}
              {!network.isOwn && file.agreements.length > 0 && (
                <div class="verbs file-verbs">
                  <a class="button" href={formatPlace('agreements', { network: network.slug })}>
                    {say('agreements.title')}
                  </a>
                </div>
              )}
              {file.agreements.length === 0 && <p class="quiet">{say('member.agreements.none')}</p>}
              {file.agreements.map((agreement) => (
                <AgreementStory key={agreement.id} network={network} agreement={agreement} changed={again} />
              ))}
            </section>
            <MemberPapers network={network} member={file.member} turn={turn} />
            <MemberAudits network={network} id={id} turn={turn} changed={again} />
            <MemberWarnings network={network} member={file.member} turn={turn} changed={again} />
            <MemberBreaches network={network.slug} id={id} turn={turn} />
            {network.isOwn && may('network:review') && (
              <MemberTrainings network={network.slug} member={file.member} turn={turn} changed={again} />
            )}
            {file.member.state !== 'applied' && <MemberMoney network={network} id={id} />}
          </>
        )}
      </div>
    </section>
  );
}

interface WholeFile {
  readonly member: Member;
  readonly agreements: readonly Agreement[];
}

async function loadFile(network: string, membership: string): Promise<WholeFile> {
  const [member, { items }] = await Promise.all([
    api.get('/v1/networks/{network}/memberships/{membership}', { params: { path: { network, membership } } }),
    api.get('/v1/networks/{network}/agreements', { params: { path: { network }, query: { membership } } }),
  ]);
  return { member, agreements: [...items].sort((one, other) => other.number - one.number) };
}
