import type { Answer } from '@aftercare/client/sdk';
import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { Day } from '../components/day.tsx';
import { LoadingRows } from '../components/loading-rows.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Verb } from '../components/verb.tsx';
import { useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import { api } from '../session.ts';
import { useLoaded } from '../use-loaded.ts';
import { useMay } from '../use-may.ts';
import { AuditPhotos } from './audit-photos.tsx';
import { RecordAuditVerb } from './record-audit-verb.tsx';

type Audit = Answer<'get', '/v1/networks/{network}/memberships/{membership}/audits'>['items'][number];

/** The newest; older ones stand in the history. */
const SHOWN = 12;
const HIGHEST = 10;
/** Percent from which on a visit went well, and below which it went badly. */
const GOOD = 80;
const BAD = 60;

interface MemberAuditsProps {
  network: ShownNetwork;
  id: string;
  turn: number;
  changed: () => void;
}

/** Visits with their scores, and what had to be mended after them. */
export function MemberAudits({ network, id, turn, changed }: MemberAuditsProps) {
  const say = useSay();
  const may = useMay();
  const params = { path: { network: network.slug, membership: id }, query: { limit: SHOWN } };
  const loaded = useLoaded(
    `audits of ${network.slug} ${id}`,
    () => api.get('/v1/networks/{network}/memberships/{membership}/audits', { params }),
    turn,
  );
  return (
    <section>
      <h3>{say('member.audits')}</h3>
      {loaded.status === 'loading' && <LoadingRows />}
      {loaded.status === 'failed' && <ProblemNotice error={loaded.error} retry={loaded.retry} />}
      {loaded.status === 'ready' && loaded.value.items.length === 0 && <p class="quiet">{say('member.audits.none')}</p>}
      {loaded.status === 'ready' &&
        loaded.value.items.map((audit) => (
          <AuditStory key={audit.id} network={network} audit={audit} changed={changed} />
        ))}
      {network.isOwn && may('network:review') && (
        <div class="verbs file-verbs">
          <RecordAuditVerb network={network.slug} membership={id} changed={changed} />
        </div>
      )}
    </section>
  );
}

interface AuditStoryProps {
  network: ShownNetwork;
  audit: Audit;
  changed: () => void;
}

function AuditStory({ network, audit, changed }: AuditStoryProps) {
  const say = useSay();
  const may = useMay();
  const { id, auditedOn, score, items, photos, actions } = audit;
  const open = actions.filter(({ doneOn }) => doneOn === null);
  // Pictures are fetched when somebody looks.
  const [isOpen, setOpen] = useState(open.length > 0);
  return (
    <details class="explained" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span class="explained-name">
          <Day of={auditedOn} withYear />
          {open.length > 0 && ` · ${say('member.audits.open', { count: open.length })}`}
          {photos.length > 0 && ` · ${say('audit.photos.count', { count: photos.length })}`}
        </span>
        <span class={`tag ${score >= GOOD ? 'passed' : score >= BAD ? 'reduced' : 'refused'}`}>{score} %</span>
      </summary>
      <dl class="facts agreement">
        {items.map(({ item, score: points, note }) => (
          <Fragment key={item}>
            <dt>{say(`audit_item.${item}`)}</dt>
            <dd>
              {points} / {HIGHEST}
              {note !== null && <span class="quiet order-line">{note}</span>}
            </dd>
          </Fragment>
        ))}
      </dl>
      {isOpen && photos.length > 0 && network.isOwn && may('files:read') && (
        <AuditPhotos files={photos} on={auditedOn} />
      )}
      {actions.length > 0 && (
        <ul class="brief papers agreement">
          {actions.map(({ number, what, dueOn, doneOn, isOverdue }) => (
            <li key={number}>
              <span>{what}</span>
              <Day of={doneOn ?? dueOn} withYear />
              {doneOn === null && network.isOwn && may('network:review') ? (
                <Verb
                  text={
                    <>
                      {say('member.audits.done')} <span class="unseen">{what}</span>
                    </>
                  }
                  run={() => {
                    const path = { network: network.slug, audit: id, number: String(number) };
                    return api
                      .post('/v1/networks/{network}/audits/{audit}/actions/{number}/complete', { params: { path } })
                      .then(changed);
                  }}
                />
              ) : (
                <span class={`tag ${doneOn !== null ? 'passed' : isOverdue ? 'refused' : 'waiting'}`}>
                  {say(doneOn !== null ? 'corrective.done' : isOverdue ? 'corrective.overdue' : 'corrective.open')}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
