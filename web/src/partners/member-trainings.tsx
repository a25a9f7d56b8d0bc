import type { Answer } from '@aftercare/client/sdk';
import { Day } from '../components/day.tsx';
import { LoadingRows } from '../components/loading-rows.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useSay } from '../language.ts';
import { api } from '../session.ts';
import { useLoaded } from '../use-loaded.ts';

type Training = Answer<'get', '/v1/networks/{network}/trainings'>['items'][number];

/** The newest of the network; what a technician passed in older ones stands among the certificates. */
const LOOKED_AT = 100;
const TONES = { planned: 'waiting', absent: 'neutral', failed: 'refused', passed: 'passed' } as const;

/** Where its technicians learned or will learn something. */
export function MemberTrainings({ network, id, turn }: { network: string; id: string; turn: number }) {
  const say = useSay();
  const loaded = useLoaded(`trainings of ${network} ${id}`, () => loadTrainings(network, id), turn);
  return (
    <section>
      <h3>{say('member.trainings')}</h3>
      {loaded.status === 'loading' && <LoadingRows />}
      {loaded.status === 'failed' && <ProblemNotice error={loaded.error} retry={loaded.retry} />}
      {loaded.status === 'ready' && loaded.value.length === 0 && <p class="quiet">{say('member.trainings.none')}</p>}
      {loaded.status === 'ready' && loaded.value.length > 0 && (
        <ul class="brief papers">
          {loaded.value.map(({ training, technician, result }) => (
            <li key={`${training.id} ${technician}`}>
              <span>
                {training.title}
                <span class="quiet order-line">
                  {technician} · {training.category}
                </span>
              </span>
              <Day of={training.heldOn} withYear />
              <span class={`tag ${TONES[result]}`}>{say(`training.${result}`)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface Attended {
  readonly training: Training;
  readonly technician: string;
  readonly result: keyof typeof TONES;
}

async function loadTrainings(network: string, membership: string): Promise<readonly Attended[]> {
  const { items } = await api.get('/v1/networks/{network}/trainings', {
    params: { path: { network }, query: { limit: LOOKED_AT } },
  });
  return items.flatMap((training) =>
    training.attendees
      .filter((attendee) => attendee.membership === membership)
      .map(({ technician, result }) => ({ training, technician, result })),
  );
}
