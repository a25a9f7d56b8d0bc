import { ProblemNotice } from '../components/problem-notice.tsx';
import { useSay } from '../language.ts';
import { api } from '../session.ts';
import { useLoaded } from '../use-loaded.ts';

/** Proven breaches, and how far they have come towards what the agreement counts. Nothing where there is neither. */
export function MemberBreaches({ network, id, turn }: { network: string; id: string; turn: number }) {
  const say = useSay();
  const params = { path: { network, membership: id } };
  const loaded = useLoaded(
    `breaches of ${network} ${id}`,
    () => api.get('/v1/networks/{network}/memberships/{membership}/breaches', { params }),
    turn,
  );
  if (loaded.status === 'loading') return null;
  if (loaded.status === 'failed') return <ProblemNotice error={loaded.error} retry={loaded.retry} />;
  const { counts, agreed } = loaded.value;
  if (counts.length === 0 && agreed.length === 0) return null;
  return (
    <section>
      <h3>{say('member.breaches')}</h3>
      <ul class="sheet-list">
        {counts.map(({ kind, count }) => (
          <li key={kind}>
            <span>{say(`breach.${kind}`)}</span>
            {say('member.breaches.year', { count })}
          </li>
        ))}
        {agreed.map(({ kind, count, withinMonths, found, isReached }) => (
          <li key={`${kind} ${withinMonths}`}>
            <span>
              {say(`breach.${kind}`)}{' '}
              <span class="soft">{say('member.breaches.agreed', { count, months: withinMonths })}</span>
            </span>
            <span class={`tag ${isReached ? 'refused' : 'neutral'}`}>
              {say(isReached ? 'member.breaches.reached' : 'member.breaches.found', { found, count })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
