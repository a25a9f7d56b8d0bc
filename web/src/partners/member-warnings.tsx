import { Day } from '../components/day.tsx';
import { LoadingRows } from '../components/loading-rows.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Verb } from '../components/verb.tsx';
import { useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import { api } from '../session.ts';
import { useLoaded } from '../use-loaded.ts';
import { useMay } from '../use-may.ts';
import type { Member } from './member.ts';

interface MemberWarningsProps {
  network: ShownNetwork;
  member: Member;
  turn: number;
  changed: () => void;
}

const WORKING: readonly Member['state'][] = ['active', 'probation'];

/** Letters of warning, numbered; too many within the months of the requirements suspend the member. */
export function MemberWarnings({ network, member, turn, changed }: MemberWarningsProps) {
  const say = useSay();
  const may = useMay();
  const params = { path: { network: network.slug, membership: member.id } };
  const loaded = useLoaded(
    `warnings of ${network.slug} ${member.id}`,
    () => api.get('/v1/networks/{network}/memberships/{membership}/warnings', { params }),
    turn,
  );
  return (
    <section>
      <h3>{say('member.warnings')}</h3>
      {loaded.status === 'loading' && <LoadingRows />}
      {loaded.status === 'failed' && <ProblemNotice error={loaded.error} retry={loaded.retry} />}
      {loaded.status === 'ready' && loaded.value.items.length === 0 && (
        <p class="quiet">{say('member.warnings.none')}</p>
      )}
      {loaded.status === 'ready' && loaded.value.items.length > 0 && (
        <ol class="brief warnings">
          {loaded.value.items.map(({ number, issuedOn, reason }) => (
            <li key={number}>
              <span>
                {say('member.warnings.number', { number })}
                <span class="quiet order-line">{reason}</span>
              </span>
              <Day of={issuedOn} withYear />
            </li>
          ))}
        </ol>
      )}
      {network.isOwn && may('network:review') && WORKING.includes(member.state) && (
        <div class="verbs file-verbs">
          <Verb
            text={say('member.warn')}
            tone="danger"
            detail={say('member.warn.detail')}
            fields={[{ name: 'reason', label: say('verb.reason'), type: 'long' }]}
            run={({ reason = '' }) =>
              api
                .post('/v1/networks/{network}/memberships/{membership}/warnings', {
                  params,
                  headers: { 'If-Match': `"${member.version}"` },
                  body: { reason },
                })
                .then(changed)
            }
          />
        </div>
      )}
    </section>
  );
}
