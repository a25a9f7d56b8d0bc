import { Verb } from '../components/verb.tsx';
import { useSay } from '../language.ts';
import { PlaceProblems } from '../products/place-problems.tsx';
import { api } from '../session.ts';
import type { Training } from './training.ts';

const RESULTS = ['passed', 'failed', 'absent'] as const;
const MONTHS = ['6', '12', '24', '36', '60'] as const;

interface PlanTrainingVerbProps {
  network: string;
  membership: string;
  /** Those whom the outlet named, to begin with. */
  technicians: readonly string[];
  categories: readonly string[];
  changed: () => void;
}

/** For people of one member; a training of several is planned over the API. */
export function PlanTrainingVerb({ network, membership, technicians, categories, changed }: PlanTrainingVerbProps) {
  const say = useSay();
  return (
    <Verb
      text={say('training.plan')}
      explain={(error) => <PlaceProblems error={error} />}
      fields={[
        { name: 'title', label: say('training.title') },
        { name: 'category', label: say('models.category'), initial: categories[0] ?? '' },
        { name: 'heldOn', label: say('training.day'), type: 'date' },
        {
          name: 'months',
          label: say('training.months'),
          type: 'choice',
          initial: '12',
          choices: MONTHS.map((months) => ({ value: months, text: say('onboarding.months', { months }) })),
        },
        { name: 'people', label: say('training.people'), type: 'long', initial: technicians.join('\n') },
      ]}
      run={async ({ title = '', category = '', heldOn = '', months = '', people = '' }) => {
        const named = people.split(/[\r\n,，、;；]+/).map((name) => name.trim());
        const attendees = [...new Set(named)].flatMap((technician) =>
          technician === '' ? [] : [{ membership, technician }],
        );
        await api.post('/v1/networks/{network}/trainings', {
          params: { path: { network } },
          body: { title, category, heldOn, certificateMonths: Number(months), attendees },
        });
        changed();
      }}
    />
  );
}

interface TrainingResultsVerbProps {
  network: string;
  training: Training;
  /** Of members other than the one that is looked at, by their ids. */
  names: ReadonlyMap<string, string>;
  changed: () => void;
}

/** Everybody of it at once: with its results a training is over, and whoever passed has a certificate. */
export function TrainingResultsVerb({ network, training, names, changed }: TrainingResultsVerbProps) {
  const say = useSay();
  const { id, title, version, attendees } = training;
  const choices = RESULTS.map((value) => ({ value, text: say(`training.${value}`) }));
  return (
    <Verb
      text={
        <>
          {say('training.results')} <span class="unseen">{title}</span>
        </>
      }
      detail={say('training.results.detail')}
      stale={{ compare: async () => [], load: changed }}
      fields={attendees.map(({ membership, technician }, index) => {
        const of = names.get(membership);
        return {
          name: String(index),
          label: of === undefined ? technician : `${technician} · ${of}`,
          type: 'choice' as const,
          choices,
        };
      })}
      run={async (given) => {
        await api.post('/v1/networks/{network}/trainings/{training}/results', {
          params: { path: { network, training: id } },
          headers: { 'If-Match': `"${version}"` },
          body: {
            results: attendees.map(({ membership, technician }, index) => ({
              membership,
              technician,
              result: RESULTS.find((known) => known === given[index]) ?? 'absent',
            })),
          },
        });
        changed();
      }}
    />
  );
}
