import { Verb } from '../components/verb.tsx';
import { useSay } from '../language.ts';
import type { ShownNetwork } from '../networks.ts';
import { formatPlace } from '../route.ts';
import { api } from '../session.ts';
import { useMay } from '../use-may.ts';
import type { Member } from './member.ts';

const ENDS = new Set<Member['state']>(['approved', 'probation', 'active', 'suspended']);
const GRADES = ['A', 'B', 'C', 'D'] as const;

interface MemberVerbsProps {
  network: ShownNetwork;
  member: Member;
  changed: () => void;
}

export function MemberVerbs({ network, member, changed }: MemberVerbsProps) {
  const say = useSay();
  const may = useMay();
  if (!network.isOwn || !may('network:review')) return null;
  const params = { path: { network: network.slug, membership: member.id } };
  const then = (done: Promise<unknown>) => done.then(changed);
  return (
    <div class="verbs file-verbs">
      {(member.state === 'applied' || member.state === 'in_review') && (
        <a class="button primary" href={formatPlace('onboarding', { id: member.id })}>
          {say('onboarding.review')}
        </a>
      )}
      {(member.state === 'active' || member.state === 'probation') && (
        <Verb
          text={say('member.set_grade')}
          fields={[
            {
              name: 'grade',
              label: say('partners.column.grade'),
              type: 'choice',
              initial: member.grade ?? 'B',
              choices: GRADES.map((value) => ({ value, text: value })),
            },
            { name: 'reason', label: say('verb.reason') },
          ]}
          run={({ grade, reason = '' }) => {
            const body = { grade: GRADES.find((known) => known === grade) ?? 'B', reason };
            return then(api.post('/v1/networks/{network}/memberships/{membership}/grade', { params, body }));
          }}
        />
      )}
      {(member.state === 'active' || member.state === 'probation') && (
        <Verb
          text={say('member.suspend')}
          tone="danger"
          detail={say('member.suspend.detail')}
          fields={[{ name: 'reason', label: say('verb.reason') }]}
          run={({ reason = '' }) =>
            then(api.post('/v1/networks/{network}/memberships/{membership}/suspend', { params, body: { reason } }))
          }
        />
      )}
      {member.state === 'suspended' && (
        <Verb
          text={say('member.reinstate')}
          tone="primary"
          fields={[{ name: 'reason', label: say('verb.reason') }]}
          run={({ reason = '' }) =>
            then(api.post('/v1/networks/{network}/memberships/{membership}/reinstate', { params, body: { reason } }))
          }
        />
      )}
      {ENDS.has(member.state) && (
        <Verb
          text={say('member.terminate')}
          tone="danger"
          detail={say('member.terminate.detail')}
          fields={[{ name: 'reason', label: say('verb.reason') }]}
          run={({ reason = '' }) =>
            then(api.post('/v1/networks/{network}/memberships/{membership}/terminate', { params, body: { reason } }))
          }
        />
      )}
    </div>
  );
}
