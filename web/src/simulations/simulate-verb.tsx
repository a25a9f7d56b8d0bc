import { Verb } from '../components/verb.tsx';
import { useSay } from '../language.ts';
import { formatPlace, goTo } from '../route.ts';
import { MONTHS, MONTHS_AT_FIRST, startSimulation } from './simulation.ts';

interface SimulateVerbProps {
  network: string;
  /** As the address names it. */
  shownNetwork: string | null;
  policy: string;
}

/** Tries a version on the claims of the last months; the answer has an address of its own. */
export function SimulateVerb({ network, shownNetwork, policy }: SimulateVerbProps) {
  const say = useSay();
  const choices = MONTHS.map((months) => ({ value: String(months), text: say('simulation.months', { months }) }));
  return (
    <Verb
      text={say('simulation.try')}
      detail={say('simulation.try.detail')}
      fields={[
        {
          name: 'months',
          label: say('simulation.back'),
          type: 'choice',
          choices,
          initial: String(MONTHS_AT_FIRST),
        },
      ]}
      run={async ({ months = '' }) => {
        const { id } = await startSimulation(network, Number(months), { policy });
        goTo(formatPlace('simulations', { id, network: shownNetwork }));
      }}
    />
  );
}
