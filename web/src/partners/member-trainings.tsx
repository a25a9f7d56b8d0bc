import { Day } from '../components/day.tsx';
import { LoadingRows } from '../components/loading-rows.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useSay } from '../language.ts';
import { localToday } from '../local-today.ts';
import { loadApplication } from '../onboarding/application.ts';
import { useLoaded } from '../use-loaded.ts';
import type { Member } from './member.ts';
import { loadTrainings } from './training.ts';
import { PlanTrainingVerb, TrainingResultsVerb } from './training-verbs.tsx';

interface MemberTrainingsProps {
  network: string;
  member: Member;
  turn: number;
  changed: () => void;
}

const TONES = { planned: 'waiting', absent: 'neutral', failed: 'refused', passed: 'passed' } as const;

/** Where its technicians learned or will learn something. */
export function MemberTrainings({ network, member, turn, changed }: MemberTrainingsProps) {
  const say = useSay();
  const { id, categories } = member;
  const loaded = useLoaded(`trainings of ${network} ${id}`, () => loadTrainings(network, id), turn);
  const people = useLoaded(`people of ${network} ${id}`, () => listTechnicians(network, id));
  const trainings = loaded.status === 'ready' ? loaded.value.trainings : [];
  return (
    <section>
      <h3>{say('member.trainings')}</h3>
      {loaded.status === 'loading' && <LoadingRows />}
      {loaded.status === 'failed' && <ProblemNotice error={loaded.error} retry={loaded.retry} />}
      {loaded.status === 'ready' && trainings.length === 0 && <p class="quiet">{say('member.trainings.none')}</p>}
      {trainings.length > 0 && (
        <ul class="brief papers">
          {trainings.flatMap((training) =>
            training.attendees
              .filter(({ membership }) => membership === id)
              .map(({ technician, result }) => (
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
              )),
          )}
        </ul>
      )}
      <div class="verbs file-verbs">
        {loaded.status === 'ready' &&
          trainings
            .filter(({ state, heldOn }) => state === 'planned' && heldOn <= localToday())
            .map((training) => (
              <TrainingResultsVerb
                key={training.id}
                network={network}
                training={training}
                names={loaded.value.names}
                changed={changed}
              />
            ))}
        {people.status !== 'loading' && (
          <PlanTrainingVerb
            network={network}
            membership={id}
            technicians={people.status === 'ready' ? people.value : []}
            categories={categories}
            changed={changed}
          />
        )}
      </div>
    </section>
  );
}

async function listTechnicians(network: string, membership: string): Promise<readonly string[]> {
  const { submissions } = await loadApplication(network, membership);
  return submissions[0]?.facts.technicians?.map(({ name }) => name) ?? [];
}
