import { Moment } from '../components/moment.tsx';
import { useSay } from '../language.ts';
import { formatPlace } from '../route.ts';
import type { Today } from './today.ts';

/** What a person has to do; what is none is not there. */
export function WaitingList({ today }: { today: Today }) {
  const say = useSay();
  const { claims, requests, network, statements } = today;
  const items = [
    { key: 'claims', count: claims.waiting, text: say('today.do.claims'), href: '#/claims?state=in_review' },
    { key: 'triage', count: requests.triage, text: say('today.do.triage'), href: formatPlace('desk') },
    {
      key: 'applications',
      count: network.applications,
      text: say('today.do.applications'),
      href: formatPlace('onboarding'),
    },
    { key: 'sign', count: network.agreementsToSign, text: say('today.do.sign'), href: formatPlace('partners') },
    { key: 'approve', count: statements.toApprove, text: say('today.do.approve'), href: formatPlace('statements') },
    {
      key: 'pay',
      count: statements.toPay.length,
      text: say('today.do.pay'),
      href: formatPlace('statements', { show: 'approved' }),
    },
  ].filter(({ count }) => count > 0);
  if (items.length === 0) return <p class="quiet">{say('today.waiting.none')}</p>;
  return (
    <ul class="lines-list">
      {items.map(({ key, count, text, href }) => (
        <li key={key}>
          <a class="line-link" href={href}>
            <span class="line-main">{text}</span>
            {key === 'claims' && claims.oldestAt !== null && (
              <span class="quiet">
                {say('today.oldest')} <Moment of={claims.oldestAt} />
              </span>
            )}
          </a>
          <b class="line-count">{count}</b>
        </li>
      ))}
    </ul>
  );
}
